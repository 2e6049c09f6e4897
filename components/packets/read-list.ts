import type { ListChoices } from '../../lib/intake/rows/list-reading';
import { csvLimits } from '../../lib/intake/table/csv';
import { engineOf } from '../../lib/pdf/engine/client';
import { type JobFailure, Pool } from '../../lib/pdf/engine/pool';
import { calendarDay } from '../../lib/wording/calendar-day';
import { sayAtDesk } from '../say-at-desk';
import type { ListReply, ReadJob } from './list-reply';
import { change, deskNow } from './memory';

export const pasteId = 'paste';
export const fileId = 'list-file';

/** How long a list may take, in milliseconds: the largest takes a tenth of that on a slow PC. */
const deadline = 20_000;

const pool = new Pool(
  () => engineOf(new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' })),
  { size: 1, deadline: () => deadline },
);

/** The day is the one of the page, wherever the worker takes its own from. */
const jobOf = (source: Uint8Array | string): ReadJob => ({
  source,
  today: calendarDay(new Date()),
});

/** Fetches what reads lists, so that it is there when the network is not. */
export const readyToRead = () => void pool.run(jobOf('')).catch(() => {});

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
export const readPasted = (text: string) => read(() => Promise.resolve(text), pasteId);

/** Reads a file that was chosen or dropped. One that is too large is not even opened. */
export async function readFile(file: File): Promise<void> {
  if (file.size > csvLimits.bytes) return refuse(sayAtDesk('csv.tooLarge'), pasteId);
  await read(async () => new Uint8Array(await file.arrayBuffer()), fileId);
}

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
    if (own !== turn || !reply?.ok) return false;
    // The list was edited meanwhile, or more was chosen: once more.
    if (deskNow().list !== list || waiting.length > count) continue;
    change({ list: reply.list });
    return true;
  }
}

/** Problems that no other file of the same kind would mend; the list has to be pasted instead. */
const pasteInstead: readonly string[] = ['zip', 'workbook', 'binary', 'encoding'];

async function read(open: () => Promise<Uint8Array | string>, from: string): Promise<void> {
  if (deskNow().reading.status === 'reading') endReading();
  turn += 1;
  const own = turn;
  change({ reading: { status: 'reading' } });
  const outcome = await open().then(readBy, () => sayAtDesk('desk.file.unreadable'));
  if (own !== turn) return;
  if (typeof outcome === 'string') return refuse(outcome, from);
  if (outcome.ok) return change({ list: outcome.list, reading: { status: 'none' } });
  const { kind, message } = outcome.problem;
  refuse(message, pasteInstead.includes(kind) ? pasteId : from);
}

/** The list, or why there is none, in words. */
const readBy = (source: Uint8Array | string) =>
  pool
    .run<ListReply>(jobOf(source))
    .catch(({ reason }: JobFailure) =>
      sayAtDesk(reason === 'too-slow' ? 'desk.read.tooSlow' : 'desk.read.failed'),
    );
