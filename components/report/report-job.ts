import type { RecordContext } from '../../lib/intake/record/read-record';

/** A report to read: its bytes, and how. */
export type ReportJob = { bytes: Uint8Array; context: RecordContext };
