import { readRecordFile } from '../../lib/intake/record/read-record-file';
import type { ReportJob } from './report-job';

// Reads a report off the page's thread: the page stays usable, and whatever hangs here can be stopped.

const reply = postMessage.bind(globalThis);
// pdf.js takes any worker for its own, and talks to the page, where it finds this function.
Object.defineProperty(globalThis, 'postMessage', { value: undefined });

addEventListener('message', async ({ data }: MessageEvent<ReportJob>) => {
  try {
    reply({ done: await readRecordFile(data.bytes, data.context) });
  } catch {
    reply({ failed: true });
  }
});
