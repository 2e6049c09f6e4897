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

/** Reads the list on the desk again, unless it is changed meanwhile. */
export async function readListAgain(choices: ListChoices): Promise<void> {
  const { list } = deskNow();
  if (!list) return;
  const reply = await pool.run<ListReply>({ list, choices } satisfies ReadJob).catch(() => null);
  if (reply?.ok && deskNow().list === list) change({ list: reply.list, editing: null });
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
