import type { Practice, PracticeField } from '../../lib/answers/practice';
import type { RowNotMade } from '../../lib/intake/rows/not-made';
import type { PacketList } from '../../lib/intake/rows/packet-rows';
import type { RowOrder } from '../../lib/intake/rows/sort-rows';
import type { TableSource } from '../../lib/intake/table/read-table';
import type { SheetChoice } from '../../lib/intake/table/table';
import { pageMemory, usePageMemory } from '../page-memory';

/** Contents of the fields, as typed. */
export type PracticeForm = Record<PracticeField, string>;

/** How all packets are printed, where a row does not say otherwise. */
export type PaperChoices = {
  paper: 'letter' | 'a4';
  textSize: 'standard' | 'large';
  /** `visit` is the short edition. */
  sheets: 'both' | 'visit';
  edition: 'pen' | 'fillable';
  /** Whether a card for the wallet prints too. */
  wallet: boolean;
  /** Whether names may be in file names and bookmarks. */
  names: boolean;
};

export type ReadingState =
  | { status: 'none' | 'reading' }
  /** `leadsTo` is the id of the field that helps. */
  | { status: 'problem'; message: string; leadsTo: string }
  /** A workbook, of which one sheet is to be chosen. */
  | { status: 'choosing'; source: TableSource; sheets: readonly SheetChoice[] };

/** A packet that was made, and the row that it was made from. */
export type MadeOne = {
  /** Of the row, in the spreadsheet. */
  row: number;
  cells: readonly string[];
  /** Place in the list, from 1. */
  place: number;
  name: string | undefined;
  code: string;
  /** For the chart. */
  note: string;
  /** Characters that are printed as □. */
  missing: readonly string[];
  file: Blob;
  /** Name of its file, without an ending. */
  label: string;
};

export type NamedFile = { name: string; url: string };

/** A printer's file, and the places of the first and the last packet in it. */
export type PrinterFile = NamedFile & { from: number; to: number };

/** A row that has no packet, and whose it is. */
export type NotMadeOne = RowNotMade & { name: string | undefined };

export type Made = {
  /** How many rows the list has; how many are no patients, and how many a person left out. */
  all: number;
  leftOut: number;
  unticked: number;
  packets: readonly MadeOne[];
  notMade: readonly NotMadeOne[];
  /** How many sheets of paper the printer's files take, on both sides. */
  sheets: number;
  printerFiles: readonly PrinterFile[];
  notMadeFile: NamedFile | null;
  /** The order of the rows, and how many they were: with others, places have changed. */
  order: RowOrder;
  rows: number;
  madeOn: string;
};

export type Work =
  | { status: 'none' }
  | { status: 'making'; done: number; total: number; startedAt: number; isCancelled: boolean }
  | { status: 'done'; made: Made };

export type Zip = { status: 'none' | 'making' | 'failed' } | { status: 'ready'; file: NamedFile };

/** A packet that is made again without the others; `row` is its row number in the spreadsheet. */
export type Again =
  | { status: 'none' }
  | { status: 'making' | 'failed'; row: number }
  | { status: 'ready'; row: number; file: NamedFile };

export type Desk = {
  reading: ReadingState;
  list: PacketList | null;
  /** The number of the row that is open to be mended. */
  editing: number | null;
  practice: PracticeForm;
  paper: PaperChoices;
  work: Work;
  /** Something was changed since the packets were made. */
  isStale: boolean;
  zip: Zip;
  again: Again;
};

const blankPractice: PracticeForm = {
  ...{ name: '', dayPhone: '', nightPhone: '', bring: '', insert: '' },
  ...{ publisher: '', contact: '', frames: '', logo: '', languages: '' },
};

export const blankDesk: Desk = {
  reading: { status: 'none' },
  list: null,
  editing: null,
  practice: blankPractice,
  paper: {
    paper: 'letter',
    textSize: 'standard',
    sheets: 'both',
    edition: 'pen',
    wallet: false,
    names: false,
  },
  work: { status: 'none' },
  isStale: false,
  zip: { status: 'none' },
  again: { status: 'none' },
};

const memory = pageMemory(blankDesk, ({ list }) => list !== null);

export const deskNow = memory.now;

/** Changes a part of the desk; what packets are made from makes those that there are stale. */
export function change(part: Partial<Desk>): void {
  const isInput = 'list' in part || 'practice' in part || 'paper' in part;
  memory.set({ ...deskNow(), ...(isInput && { isStale: true }), ...part });
}

/** Fills in the texts of the practice whose site this is, unless some were typed before. */
export function takePractice(given: Practice): void {
  const { practice } = deskNow();
  if (practice === blankPractice && Object.keys(given).length > 0)
    change({ practice: { ...blankPractice, ...given } });
}

/** One part of the desk, as it is now. */
export const useDesk = <Part extends keyof Desk>(part: Part): Desk[Part] =>
  usePageMemory(memory, (desk) => desk[part]);
