import type { Practice } from '../../lib/answers/practice';
import { notMadeCsv } from '../../lib/intake/rows/not-made';
import { tickedRows } from '../../lib/intake/rows/ticks';
import { makePackets } from '../../lib/pdf/engine/make-packets';
import { calendarDay } from '../../lib/wording/calendar-day';
import { sayAtDesk } from '../say-at-desk';
import { buildInSteps } from './build-packets';
import { endEngines, enginePool, isCurrent } from './engines';
import { fileOf, madeOf } from './made';
import { blankDesk, change, deskNow } from './memory';
import { nextTurn } from './next-turn';
import { endReading } from './read-list';

// Actions of the desk's buttons.

/** Makes all packets that can be made; does nothing while some are being made. */
export async function make(practice: Practice): Promise<void> {
  const { list, paper, work } = deskNow();
  if (!list || work.status === 'making') return;
  forgetFiles();
  const { names, ...print } = paper;
  const total = tickedRows(list).filter(({ state }) => state === 'ready').length;
  const start = { done: 0, total, startedAt: performance.now(), isCancelled: false };
  change({ work: { status: 'making', ...start }, isStale: false });
  const pool = enginePool();
  const madeOn = calendarDay(new Date());
  const isWanted = () => isCurrent(pool) && !isCancelled();
  const built = await buildInSteps(list, { practice, madeOn, names, print }, isWanted);
  const packets = isWanted() ? built.map(({ packet }) => packet) : [];
  const result = await makePackets(packets, {
    pool,
    withFiles: true,
    onProgress: showProgress,
  });
  if (!isCurrent(pool)) return; // cleared meanwhile
  pool.end();
  await nextTurn();
  const made = await madeOf({ list, built, result, madeOn, names });
  if (isCurrent(pool)) change({ work: { status: 'done', made } });
}

const isCancelled = () => {
  const { work } = deskNow();
  return work.status === 'making' && work.isCancelled;
};

function showProgress(done: number): void {
  const { work } = deskNow();
  if (work.status === 'making') change({ work: { ...work, done } });
}

/** Stops at once; what is done is put together. */
export function cancel(): void {
  const { work } = deskNow();
  if (work.status !== 'making' || work.isCancelled) return;
  change({ work: { ...work, isCancelled: true } });
  enginePool().end();
}

/** One ZIP with a file for each patient; it is made only when it is asked for. */
export async function makeZip(): Promise<void> {
  const { work, zip } = deskNow();
  if (work.status !== 'done' || zip.status === 'making') return;
  const { packets, notMade, madeOn } = work.made;
  change({ zip: { status: 'making' } });
  const files = packets.map(({ label, file }) => ({ name: `${label}.pdf`, file }));
  if (notMade.length > 0)
    files.push({
      name: sayAtDesk('desk.done.notMade.fileName'),
      file: new Blob([notMadeCsv(notMade)]),
    });
  const pool = enginePool();
  const bytes = await pool
    .run<Uint8Array<ArrayBuffer>>({ kind: 'zip', files, day: madeOn }, files.length * 100)
    .catch(() => null);
  // Cleared, or made again meanwhile.
  if (!isCurrent(pool) || deskNow().work !== work) return;
  pool.end();
  const name = sayAtDesk('desk.zip.fileName');
  change({
    zip: bytes
      ? { status: 'ready', file: fileOf(name, [bytes], 'application/zip') }
      : { status: 'failed' },
  });
}

/** Gives back the memory of the files that were made. */
function forgetFiles(): void {
  const { work, zip, again } = deskNow();
  const made = work.status === 'done' ? work.made : undefined;
  const files = [
    ...(made?.printerFiles ?? []),
    ...(made?.notMadeFile ? [made.notMadeFile] : []),
    ...(zip.status === 'ready' ? [zip.file] : []),
    ...(again.status === 'ready' ? [again.file] : []),
  ];
  for (const { url } of files) URL.revokeObjectURL(url);
  change({ work: blankDesk.work, zip: blankDesk.zip, again: blankDesk.again });
}

/** Takes the list off the desk, with all that was made from it and all that worked on it. */
export function removeList(): void {
  endReading();
  endEngines();
  forgetFiles();
  change({ list: null, editing: null, reading: blankDesk.reading, isStale: false });
}

/** Empties the desk. */
export function clearEverything(): void {
  removeList();
  change(blankDesk);
}
