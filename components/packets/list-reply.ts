import type { ListChoices } from '../../lib/intake/rows/list-reading';
import type { PacketList } from '../../lib/intake/rows/packet-rows';
import type { CsvProblem } from '../../lib/intake/table/table';

/** Asks the worker that reads lists to read a file or text, or a list by other choices. */
export type ReadJob =
  | { source: Uint8Array | string; today: string }
  | { list: PacketList; choices: ListChoices };

/** The answer of the worker that reads lists. */
export type ListReply = { ok: true; list: PacketList } | { ok: false; problem: CsvProblem };
