import type { ListChoices } from '../../lib/intake/rows/list-reading';
import type { PacketList } from '../../lib/intake/rows/packet-rows';
import type { TableSource } from '../../lib/intake/table/read-table';
import type { SheetChoice, TableProblem } from '../../lib/intake/table/table';

/** A list that was chosen or pasted, and the sheet of it that is wanted, if it is a workbook. */
export type WantedList = { source: TableSource; sheet?: string | undefined };

/** Asks the worker that reads lists to read a file or text, or a list by other choices. */
export type ReadJob = (WantedList & { today: string }) | { list: PacketList; choices: ListChoices };

/** The answer of the worker that reads lists. */
export type ListReply =
  | { ok: true; list: PacketList }
  | { ok: false; problem: TableProblem; sheets?: readonly SheetChoice[] };
