import type { ListChoices } from '../../lib/intake/rows/list-reading';
import type { TableSource } from '../../lib/intake/table/read-table';
import { tableLimits } from '../../lib/intake/table/table-from';
import { engineOf } from '../../lib/pdf/engine/client';
import { type JobFailure, Pool } from '../../lib/pdf/engine/pool';
import { calendarDay } from '../../lib/wording/calendar-day';
import { sayAtDesk } from '../say-at-desk';
import type { ListReply, ReadJob, WantedList } from './list-reply';
import { blankDesk, change, deskNow } from './memory';
import { nextTurn } from './next-turn';

export const pasteId = 'paste';
export const fileId = 'list-file';

/** How long a list may take, in milliseconds: the largest takes a tenth of that on a slow PC. */
const deadline = 20_000;

const pool = new Pool(
  () => engineOf(new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' })),
  { size: 1, deadline: () => deadline },
);

/** The day is the one of the page, wherever the worker takes its own from. */
const jobOf = (wanted: WantedList): ReadJob => ({ ...wanted, today: calendarDay(new Date()) });

/** Fetches what reads lists, so that it is there when the network is not. */
export const readyToRead = () => void pool.run(jobOf({ source: '' })).catch(() => {});

/** The list that was asked for last: an earlier one is not wanted any more. */
let turn = 0;

/** Ends the reader, with what it remembers; a list that is being read never comes. */
export function endReading(): void {
  turn += 1;
  pool.end();
}

export const refuse = (message: string, leadsTo: string) =>
  change({ reading: { status: 'problem', message, leadsTo } });

/** Reads what was pasted. */
export const readPasted = (source: string | { html: string }) =>
  read(() => Promise.resolve({ source }), pasteId);

/** Reads a file that was chosen or dropped. One that is too large is not even opened. */
export async function readFile(file: File): Promise<void> {
  if (file.size > tableLimits.bytes) return refuse(sayAtDesk('table.tooLarge'), pasteId);
  await read(async () => ({ source: new Uint8Array(await file.arrayBuffer()) }), fileId);
}

/** Reads the sheet of a workbook that a person chose. */
export const readSheet = (source: TableSource, sheet: string) =>
  read(() => Promise.resolve({ source, sheet }), fileId);

/** Takes a workbook off the page of which a sheet was to be chosen. */
export const leaveSheets = () => change({ reading: blankDesk.reading });

type Choosing = (choices: ListChoices) => ListChoices;

/** Changes how the list on the desk is read; returns whether it was read. */
export type Choose = (choosing: Choosing) => Promise<boolean>;

/** Choices that the list on the desk was not read by yet. */
let waiting: Choosing[] = [];
let rereading: Promise<boolean> | null = null;

/**
 * Reads the list on the desk again by other choices, with those that come meanwhile.
 * @returns whether it was read
 */
export function readListAgain(choose: Choosing): Promise<boolean> {
  waiting.push(choose);
  rereading ??= readByWaiting().finally(() => {
    waiting = [];
    rereading = null;
  });
  return rereading;
}

async function readByWaiting(): Promise<boolean> {
  const own = turn;
  for (;;) {
    const { list } = deskNow();
    if (!list) return false;
    const count = waiting.length;
    const choices = waiting.reduce((now, choose) => choose(now), list.choices);
    const reply = await pool.run<ListReply>({ list, choices } satisfies ReadJob).catch(() => null);
    await nextTurn();
    if (own !== turn || !reply?.ok) return false;
    // The list was edited meanwhile, or more was chosen: once more.
    if (deskNow().list !== list || waiting.length > count) continue;
    change({ list: reply.list });
    return true;
  }
}

/** Problems that no other file of the same kind would mend; the list has to be pasted instead. */
const pasteInstead: readonly string[] = [
  'oldExcel',
  'password',
  'binaryWorkbook',
  'openDocument',
  'appleDocument',
  'document',
  'damaged',
  'binary',
  'encoding',
];

async function read(open: () => Promise<WantedList>, from: string): Promise<void> {
  if (deskNow().reading.status === 'reading') endReading();
  turn += 1;
  const own = turn;
  change({ reading: { status: 'reading' } });
  const wanted = await open().catch(() => null);
  const outcome = wanted ? await readBy(wanted) : sayAtDesk('desk.file.unreadable');
  await nextTurn(); // to take over a long list and to draw it at once would hold up the page
  if (own !== turn) return;
  if (typeof outcome === 'string') return refuse(outcome, from);
  if (outcome.ok) return change({ list: outcome.list, reading: { status: 'none' } });
  const { problem, sheets } = outcome;
  if (sheets && wanted)
    return change({ reading: { status: 'choosing', source: wanted.source, sheets } });
  const { kind, message } = problem;
  refuse(message, pasteInstead.includes(kind) ? pasteId : from);
}

/** The list, or why there is none, in words. */
const readBy = (wanted: WantedList) =>
  pool
    .run<ListReply>(jobOf(wanted))
    .catch(({ reason }: JobFailure) =>
      sayAtDesk(reason === 'too-slow' ? 'desk.read.tooSlow' : 'desk.read.failed'),
    );
