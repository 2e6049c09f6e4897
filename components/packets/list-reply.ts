import type { PacketList } from '../../lib/intake/rows/packet-rows';
import type { CsvProblem } from '../../lib/intake/table/table';

/** The answer of the worker that reads lists. */
export type ListReply = { ok: true; list: PacketList } | { ok: false; problem: CsvProblem };
