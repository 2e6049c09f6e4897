import { readAgain, readRows } from '../../lib/intake/rows/packet-rows';
import { readCsv } from '../../lib/intake/table/csv';
import type { ListReply, ReadJob } from './list-reply';

// Reads a list off the page's thread: the page stays usable, and whatever hangs here can be stopped.

addEventListener('message', ({ data }: MessageEvent<ReadJob>) => {
  try {
    postMessage({ done: replyTo(data) });
  } catch {
    postMessage({ failed: true });
  }
});

function replyTo(job: ReadJob): ListReply {
  if ('list' in job) return { ok: true, list: readAgain(job.list, job.choices) };
  const read = readCsv(job.source);
  if (!read.ok) return read;
  return { ok: true, list: readRows(read.table, { today: job.today }) };
}
