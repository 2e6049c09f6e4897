import { mkdir, readdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { largestPracticeFile, type Practice, readPractice } from '../answers/practice';
import { practiceReason } from '../answers/practice-reasons';
import { callInWords, callsToday, toReadInWords, wordsToRead } from '../intake/rows/calls-today';
import { takeBack } from '../intake/rows/change-rows';
import { headingsInWords } from '../intake/rows/headings';
import { leftOutInWords } from '../intake/rows/left-out';
import { notMadeCsv } from '../intake/rows/not-made';
import { packetsFrom, rowsNotMade } from '../intake/rows/packet-list';
import { type PacketList, readRows } from '../intake/rows/packet-rows';
import { headerProblem } from '../intake/table/header-problem';
import { readTable } from '../intake/table/read-table';
import { sameColumns } from '../intake/table/same-columns';
import { tableLimits } from '../intake/table/table-from';
import { startThreadEngine } from '../pdf/engine/engine.node.ts';
import { type MadePackets, makePackets, poolOptions } from '../pdf/engine/make-packets';
import { Pool } from '../pdf/engine/pool';
import { isSeenOnPaper } from '../pdf/tagged/gray-picture';
import { fileLabels } from '../sheet/packet/file-labels';
import { sayToStaff } from '../wording/staff-wording';
import { longDate } from '../wording/wording';
import type { PacketsCommand } from './arguments';
import { chosenRows } from './chosen-rows';
import { asTyped, Refusal, readBytes, readJsonFile, writeTo } from './files';
import { checkTold, choicesFor, questionsOn } from './list-choices';

const say = sayToStaff('en');

/** Names of the files that a run writes, and that the next run deletes. */
const ownFiles = /^(\d{3,}(-.*)?\.pdf|packet(-\d+)?\.pdf|not-made\.csv)$/i;

/**
 * Makes packets from a list: a file for each person, one for the printer, and a list of the rows
 * that were not made. Progress and notes go to standard error.
 * @returns whether every row got a packet
 * @throws Refusal
 */
export async function makePacketsFrom(command: PacketsCommand): Promise<boolean> {
  const { folder, date, names } = command;
  const { list, said } = await readList(command);
  const practice = command.practice ? await practiceIn(command.practice) : {};
  await prepare(folder);
  const sayings = [...callsIn(list), ...leftOutIn(list), ...said, ...notesOn(list)];
  for (const line of sayings) console.error(line);

  const options = { practice, madeOn: date, names };
  const packets = Array.from(packetsFrom(list, options), ({ packet }) => packet);
  const pool = new Pool(startThreadEngine, poolOptions(availableParallelism()));
  const { results, files } = await makePackets(packets, {
    pool,
    withFiles: true,
    onProgress: (done) => console.error(say('cli.progress', { done, of: packets.length })),
  }).finally(() => pool.end());

  const notMade = rowsNotMade(list.rows, results, list.unticked);
  try {
    await writeFiles({ folder, names, list, made: { results, files } });
    await writeTo(join(folder, 'not-made.csv'), notMadeCsv(notMade));
  } catch (error) {
    // Some of the packets would pass for all of them.
    await removeOwnFiles(folder);
    throw error;
  }
  const made = results.filter((result) => result.made).length;
  const count = list.leftOut.length;
  if (count > 0) console.error(say('desk.done.leftOut', { count }));
  const { length: unwanted } = list.unticked;
  if (unwanted > 0) console.error(say('cli.unwanted', { count: unwanted }));
  const rows = list.rows.length + count;
  console.error(say('cli.summary', { rows, made, notMade: notMade.length }));
  return notMade.length === 0;
}

/** Writes the packets: a file for each person, and one for the printer. */
async function writeFiles({ folder, names, list, made }: ToWrite): Promise<void> {
  const people = list.rows.map((row) => (row.state === 'ready' ? row.answers.name : undefined));
  const labels = fileLabels(people, { withNames: names });
  for (const result of made.results) {
    if (!result.made || !result.file) continue;
    await writeTo(join(folder, `${labels[result.number - 1]}.pdf`), result.file);
    if (result.missing.length > 0) {
      const row = list.rows[result.number - 1]?.number ?? 0;
      console.error(say('cli.rowMissing', { row, characters: result.missing.join(' ') }));
    }
  }
  for (const [index, file] of made.files.entries()) {
    await writeTo(join(folder, index === 0 ? 'packet.pdf' : `packet-${index + 1}.pdf`), file);
  }
}

type ToWrite = { folder: string; names: boolean; list: PacketList; made: MadePackets };

/** Reads the list, with a sentence on the desk file if there is one. */
async function readList(command: PacketsCommand): Promise<{ list: PacketList; said: string[] }> {
  const { file, sheet, patients } = command;
  const bytes = await readBytes(file, tableLimits.bytes, say('table.tooLarge'));
  const read = await readTable(bytes, sheet);
  if (!read.ok)
    throw new Refusal([read.problem.message, ...(read.sheets ? [say('cli.sheet')] : [])]);
  if (sheet !== undefined && read.table.encoding !== 'workbook')
    throw new Refusal([say('cli.sheetOnly')]);
  const { choices, said } = await choicesFor(command, read.table);
  const list = readRows(read.table, choices);
  const problem = headerProblem(list.columns);
  if (problem) throw new Refusal([problem.message]);
  checkTold(command, list);
  if (!patients.every((number) => list.leftOut.some((row) => row.number === number)))
    throw new Refusal([say('cli.patient')]);
  return { list: chosenRows(patients.reduce(takeBack, list), command), said };
}

async function practiceIn(file: string): Promise<Practice> {
  const read = readPractice(
    await readJsonFile(file, largestPracticeFile, say('cli.practiceTooLarge', { file })),
    isSeenOnPaper,
  );
  if (read.ok) return read.practice;
  const fields = read.problems.join(', ');
  throw new Refusal([say('cli.practice', { fields }), ...read.reasons.map(practiceReason)]);
}

/** Creates the folder and deletes what an earlier run left: packets of two lists must not mix. */
async function prepare(folder: string): Promise<void> {
  try {
    await mkdir(asTyped(folder), { recursive: true });
    await removeOwnFiles(folder);
  } catch {
    throw new Refusal([say('cli.cannotWrite', { file: folder })]);
  }
}

async function removeOwnFiles(folder: string): Promise<void> {
  const own = (await readdir(asTyped(folder))).filter((name) => ownFiles.test(name));
  await Promise.all(own.map((name) => rm(join(asTyped(folder), name))));
}

/** Lists whom to call today and whose words to read, whether or not their rows are ready. */
function callsIn(list: PacketList): string[] {
  const calls = callsToday(list);
  const words = wordsToRead(list);
  return [
    ...(calls.length > 0 ? [`${say('desk.calls')}:`, ...calls.map(callInWords)] : []),
    ...(words.length > 0 ? [`${say('desk.read')}:`, ...words.map(toReadInWords)] : []),
  ];
}

/** Lists the rows that are no patients, and how to take one back. */
function leftOutIn({ leftOut }: PacketList): string[] {
  const [first] = leftOut;
  return first
    ? [say('cli.leftOut', { number: first.number }), ...leftOut.map(leftOutInWords)]
    : [];
}

/** Lists what a person should look at: unknown columns and doubtful cells. */
function notesOn(list: PacketList): string[] {
  const { rows, columns, unknownColumns, reading, dateExample, remarks } = list;
  const { words = '', day = '' } = dateExample ?? {};
  const unknown = unknownColumns.length > 0 ? [unknownColumns.join(', ')] : [];
  return [
    ...remarks,
    ...(dateExample
      ? [say(`desk.dates.${reading.dates}`, { words, day: longDate(day, 'en') })]
      : []),
    ...headingsInWords(reading.headings, rows, columns),
    ...sameColumns(columns).map((headers) =>
      say('desk.rows.sameMeaning', { names: headers.map((header) => `“${header}”`).join(', ') }),
    ),
    ...questionsOn(list),
    ...unknown.map((names) => say('cli.unknownColumns', { columns: names })),
    ...rows.flatMap((row) => {
      if (row.state === 'not-ready') return [];
      const doubtful = row.notes.filter(({ kind }) => kind !== 'read');
      return doubtful.map(({ column, message }) =>
        say('cli.rowNote', { row: row.number, column: column || '-', message }),
      );
    }),
  ];
}
