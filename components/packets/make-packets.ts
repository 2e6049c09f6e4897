import { calendarDay } from '../../lib/calendar-day';
import { chartNote } from '../../lib/chart-note';
import { fileLabels } from '../../lib/file-labels';
import { notMadeCsv } from '../../lib/not-made';
import type { Packet } from '../../lib/packet';
import { packetsFrom, rowsNotMade } from '../../lib/packet-list';
import { answersToPrint, type PacketRow } from '../../lib/packet-row';
import type { PacketList } from '../../lib/packet-rows';
import { startEngine } from '../../lib/pdf/client';
import {
  type MadePackets,
  makePackets,
  type PacketResult,
  packetsInAFile,
  poolOptions,
} from '../../lib/pdf/make-packets';
import { Pool } from '../../lib/pdf/pool';
import type { Practice } from '../../lib/practice';
import { buildSheet } from '../../lib/sheet';
import { say } from '../say-to-staff';
import { blankDesk, change, deskNow, type Made, type MadeOne, type NamedFile } from './memory';
import { endReading } from './read-list';

/** Engines that are at work, and whether they may start anew. */
type Engines = { pool: Pool; isOver: boolean };
let engines: Engines | undefined;

function enginesNow(): Engines {
  if (engines) return engines;
  const fresh: Engines = {
    isOver: false,
    pool: new Pool(() => {
      if (fresh.isOver) throw new Error('cleared');
      return startEngine();
    }, poolOptions(navigator.hardwareConcurrency)),
  };
  engines = fresh;
  return fresh;
}

/** Ends the engines for good: nothing that was asked of them is done. */
function endEngines(): void {
  if (!engines) return;
  engines.isOver = true;
  engines.pool.end();
  engines = undefined;
}

/** Fetches the engine before it is needed, so that it is there when the network is not. */
export function readyToMake(): void {
  const sheet = buildSheet({}, { madeOn: calendarDay(new Date()) });
  void enginesNow()
    .pool.run({ kind: 'sheet', sheet })
    .catch(() => {});
}

/** A row that is ready, with its place in the list from 1. */
type Placed = { row: Extract<PacketRow, { state: 'ready' }>; place: number };

/** Makes all packets that can be made; does nothing while some are being made. */
export async function make(practice: Practice): Promise<void> {
  const { list, paper, work } = deskNow();
  if (!list || work.status === 'making') return;
  forgetFiles();
  const { names, ...print } = paper;
  const ready = list.rows.flatMap((row, at): Placed[] =>
    row.state === 'ready' ? [{ row, place: at + 1 }] : [],
  );
  const madeOn = calendarDay(new Date());
  const packets = packetsFrom(list, { practice, madeOn, names, print });
  const start = { done: 0, total: packets.length, startedAt: Date.now(), isCancelled: false };
  change({ work: { status: 'making', ...start }, isStale: false });
  const { pool } = enginesNow();
  const result = await makePackets(packets, {
    pool,
    withFiles: true,
    onProgress: showProgress,
  });
  // Cleared meanwhile.
  if (engines?.pool !== pool) return;
  // Idle engines would hold memory; the ZIP starts one of its own.
  pool.end();
  const chart = ready.map(({ row }) => chartNote(answersToPrint(row), { madeOn }));
  const made = madeOf(list, { ready, packets, chart, result, madeOn, names });
  change({ work: { status: 'done', made } });
}

function showProgress(done: number): void {
  const { work } = deskNow();
  if (work.status === 'making') change({ work: { ...work, done } });
}

/** Stops at once; what is done is put together. */
export function cancel(): void {
  const { work } = deskNow();
  if (work.status !== 'making' || work.isCancelled) return;
  change({ work: { ...work, isCancelled: true } });
  engines?.pool.end();
}

type Making = {
  ready: readonly Placed[];
  packets: readonly Packet[];
  chart: readonly string[];
  result: MadePackets;
  madeOn: string;
  names: boolean;
};

function madeOf(list: PacketList, making: Making): Made {
  const { result, madeOn, names } = making;
  const { rows } = list;
  const made = result.results.flatMap((one, at) => madeOne(one, at, making));
  const notMade = rowsNotMade(list, result.results);
  return {
    ...{ all: rows.length, packets: made, notMade, madeOn },
    labels: fileLabels(
      rows.map((row) => (row.state === 'ready' ? row.answers.name : undefined)),
      { withNames: names },
    ),
    printerFiles: printerFilesOf(result),
    notMadeFile:
      notMade.length > 0
        ? fileOf(say('desk.done.notMade.fileName'), [notMadeCsv(notMade)], 'text/csv')
        : null,
  };
}

function madeOne(one: PacketResult, at: number, { ready, packets, chart }: Making): MadeOne[] {
  const [placed, packet] = [ready[at], packets[at]];
  if (!one.made || !one.file || !placed || !packet) return [];
  const { number: row, cells, answers } = placed.row;
  return [
    {
      ...{ row, cells, place: placed.place, name: answers.name, code: packet.code },
      note: chart[at] ?? '',
      missing: one.missing,
      file: new Blob([one.file], { type: pdf }),
    },
  ];
}

const pdf = 'application/pdf';

/** The printer's files, each with the places of the packets in it. */
function printerFilesOf({ files, results }: MadePackets) {
  const parts = Array.from({ length: Math.ceil(results.length / packetsInAFile) }, (_, part) =>
    results
      .slice(part * packetsInAFile, (part + 1) * packetsInAFile)
      .flatMap(({ made, number }) => (made ? [number] : [])),
  ).filter((numbers) => numbers.length > 0);
  return files.map((file, at) => {
    const ending = files.length > 1 ? `-${at + 1}.pdf` : '.pdf';
    const numbers = parts[at] ?? [];
    return {
      ...fileOf(`${say('desk.done.fileName')}${ending}`, [file], pdf),
      from: numbers[0] ?? 0,
      to: numbers.at(-1) ?? 0,
    };
  });
}

const fileOf = (name: string, parts: BlobPart[], type: string): NamedFile => ({
  name,
  url: URL.createObjectURL(new Blob(parts, { type })),
});

/** One ZIP with a file for each patient; it is made only when it is asked for. */
export async function makeZip(): Promise<void> {
  const { work, zip } = deskNow();
  if (work.status !== 'done' || zip.status === 'making') return;
  const { packets, notMade, labels, madeOn } = work.made;
  change({ zip: { status: 'making' } });
  const files = packets.map(({ place, file }) => ({ name: `${labels[place - 1]}.pdf`, file }));
  if (notMade.length > 0)
    files.push({ name: say('desk.done.notMade.fileName'), file: new Blob([notMadeCsv(notMade)]) });
  const { pool } = enginesNow();
  const bytes = await pool
    .run<Uint8Array<ArrayBuffer>>({ kind: 'zip', files, day: madeOn }, files.length * 100)
    .catch(() => null);
  if (engines?.pool !== pool || deskNow().work !== work) return;
  pool.end();
  const name = say('desk.zip.fileName');
  change({
    zip: bytes
      ? { status: 'ready', file: fileOf(name, [bytes], 'application/zip') }
      : { status: 'failed' },
  });
}

/** Gives back the memory of the files that were made. */
function forgetFiles(): void {
  const { work, zip } = deskNow();
  const made = work.status === 'done' ? work.made : undefined;
  const files = [
    ...(made?.printerFiles ?? []),
    ...(made?.notMadeFile ? [made.notMadeFile] : []),
    ...(zip.status === 'ready' ? [zip.file] : []),
  ];
  for (const { url } of files) URL.revokeObjectURL(url);
  change({ work: blankDesk.work, zip: blankDesk.zip });
}

/** Takes the list off the desk, with all that was made from it and all that worked on it. */
export function removeList(): void {
  endReading();
  endEngines();
  forgetFiles();
  change({ list: null, reading: blankDesk.reading, isStale: false });
}

/** Empties the desk. */
export function clearEverything(): void {
  removeList();
  change(blankDesk);
}
