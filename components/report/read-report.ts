import type { RecordReading } from '../../lib/intake/record/record';
import { largestRecord } from '../../lib/intake/record/record-kind';
import { engineOf } from '../../lib/pdf/engine/client';
import { JobFailure, Pool } from '../../lib/pdf/engine/pool';
import { calendarDay } from '../../lib/wording/calendar-day';
import type { ReportJob } from './report-job';

/** How long a report may take, in milliseconds: the longest takes a tenth of that on a slow device. */
const deadline = 20_000;

/** One worker for as long as the page is open: it ends, with all that it holds, on leaving. */
const pool = new Pool(
  () => engineOf(new Worker(new URL('./report-worker.ts', import.meta.url), { type: 'module' })),
  { size: 1, deadline: () => deadline },
);

const jobOf = (bytes: Uint8Array): ReportJob => ({
  bytes,
  context: { today: calendarDay(new Date()), source: null },
});

/** Fetches what reads text, so that it is there when the network is not. */
export const readyForReports = () => void pool.run(jobOf(new Uint8Array())).catch(() => {});

/** What came of a report: its reading, or why there is none; null if the person stopped it. */
export type ReportOutcome = RecordReading | 'tooSlow' | 'failed' | null;

/**
 * Reads a report in a worker of its own.
 * @param source a file, or pasted text
 */
export async function readReport(source: File | string): Promise<ReportOutcome> {
  if (typeof source !== 'string' && source.size > largestRecord)
    return { refused: 'too-large', offers: [], notUsed: [] };
  try {
    const bytes =
      typeof source === 'string'
        ? new TextEncoder().encode(source)
        : new Uint8Array(await source.arrayBuffer());
    return await pool.run<RecordReading>(jobOf(bytes));
  } catch (error) {
    const reason = error instanceof JobFailure ? error.reason : 'failed';
    return reason === 'ended' ? null : reason === 'too-slow' ? 'tooSlow' : 'failed';
  }
}

/** Stops reading; the worker ends with all that it holds. */
export const stopReading = (): void => pool.end();
