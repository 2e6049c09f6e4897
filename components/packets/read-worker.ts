import { readAgain, readRows } from '../../lib/intake/rows/packet-rows';
import { readTable } from '../../lib/intake/table/read-table';
import type { ListReply, ReadJob } from './list-reply';

// Reads a list off the page's thread: the page stays usable, and whatever hangs here can be stopped.

addEventListener('message', async ({ data }: MessageEvent<ReadJob>) => {
  try {
    postMessage({ done: await replyTo(data) });
  } catch {
    postMessage({ failed: true });
  }
});

async function replyTo(job: ReadJob): Promise<ListReply> {
  if ('list' in job) return { ok: true, list: readAgain(job.list, job.choices) };
  const read = await readTable(job.source, job.sheet);
  if (!read.ok) return read;
  return { ok: true, list: readRows(read.table, { today: job.today }) };
}
