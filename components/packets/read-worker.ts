import { readRows } from '../../lib/intake/rows/packet-rows';
import { readCsv } from '../../lib/intake/table/csv';
import type { ListReply } from './list-reply';

// Reads a list off the page's thread: the page stays usable, and whatever hangs here can be stopped.

addEventListener('message', ({ data }: MessageEvent<Uint8Array | string>) => {
  try {
    const read = readCsv(data);
    const done: ListReply = read.ok ? { ok: true, list: readRows(read.table) } : read;
    postMessage({ done });
  } catch {
    postMessage({ failed: true });
  }
});
