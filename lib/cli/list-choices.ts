import { largestDeskFile, readDeskFile } from '../answers/desk-file';
import { columnQuestions } from '../intake/rows/column-questions';
import { applyDesk } from '../intake/rows/desk-choices';
import { appliedInWords } from '../intake/rows/desk-in-words';
import type { ListChoices } from '../intake/rows/list-reading';
import type { PacketList } from '../intake/rows/packet-rows';
import { toldKey } from '../intake/rows/read-told';
import type { Table } from '../intake/table/table';
import { columnMeanings } from '../intake/words/column-meanings';
import { sayToStaff } from '../wording/staff-wording';
import type { PacketsCommand } from './arguments';
import { Refusal, readBytes } from './files';

const say = sayToStaff('en');

/**
 * Collects how a command wants a list to be read; what was typed wins over the desk file.
 * @returns the choices, and a sentence on the desk file if there is one
 * @throws Refusal if the desk file cannot be used
 */
export async function choicesFor(
  { date, dates, firstLine, told, columns }: PacketsCommand,
  { columns: found }: Pick<Table, 'columns'>,
): Promise<{ choices: ListChoices; said: string[] }> {
  const choices: ListChoices = {
    today: date,
    told: told.map(({ words, isTold }) => ({ words: toldKey(words), isTold })),
  };
  const applied =
    columns === undefined ? null : applyDesk({ found, choices }, await deskIn(columns));
  return {
    choices: {
      ...(applied?.choices ?? choices),
      ...(dates && { dates }),
      ...(firstLine && { firstLine }),
    },
    said: applied ? [appliedInWords(applied)] : [],
  };
}

async function deskIn(file: string) {
  const bytes = await readBytes(file, largestDeskFile, say('cli.deskTooLarge', { file }));
  const read = readDeskFile(bytes.toString('utf8'), columnMeanings);
  if (read.ok) return read.file;
  throw new Refusal([say(deskProblems[read.problem], { file })]);
}

const deskProblems = {
  tooLarge: 'cli.deskTooLarge',
  notDesk: 'cli.notDesk',
  newer: 'cli.newerDesk',
} as const;

/**
 * Refuses words for who was told that no cell of the list holds: they may be misspelled.
 * @throws Refusal
 */
export function checkTold({ told }: PacketsCommand, list: PacketList): void {
  const known = columnQuestions(list).told.map(({ key }) => key);
  const unknown = told.find(({ words }) => !known.includes(toldKey(words)));
  if (unknown) throw new Refusal([say('cli.toldUnknown', { words: unknown.words })]);
}

/** Lists what a list leaves open for the person at the keyboard to say. */
export function questionsOn(list: PacketList): string[] {
  const { told, openLine } = columnQuestions(list);
  const isOpen = openLine !== null && list.choices.firstLine === undefined;
  return [
    ...(isOpen ? [say('cli.firstLineOpen', openLine)] : []),
    ...told
      .filter(({ reads, chosen }) => reads === 'unclear' && chosen === undefined)
      .map(({ words, rows }) => say('cli.toldOpen', { words, rows })),
  ];
}
