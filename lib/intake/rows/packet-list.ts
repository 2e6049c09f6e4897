import type { Answers } from '../../answers/answers';
import {
  buildPacket,
  type Listed,
  type Packet,
  type PacketOptions,
  packetCodes,
} from '../../sheet/packet/packet';
import { leastPaper } from '../../sheet/packet/paper-count';
import { answersToPrint, type PacketRow, type ReadyRow } from './packet-row';
import type { PacketList } from './packet-rows';
import { engineProblem, type RowProblem } from './row-notes';
import { tickedRows } from './ticks';
import { printedWords } from './words-to-print';

/**
 * A packet, the row that it was built from, the answers that its sheet prints, and words about
 * symptoms that print as they were typed.
 */
export type ListedPacket = {
  row: Extract<PacketRow, ReadyRow>;
  answers: Answers;
  words: string | undefined;
  packet: Packet;
};

export type ListOptions = Omit<PacketOptions, 'of'> & {
  /** How all packets are printed; a row's own columns win. */
  print?: Pick<Answers, 'paper' | 'textSize' | 'sheets' | 'edition' | 'wallet'>;
};

/**
 * Builds a packet for each row that is ready and ticked, numbered by its place in the list, from 1.
 * Each is built only when it is asked for, so that a page can pause between two of them, or stop.
 */
export function* packetsFrom(list: PacketList, given: ListOptions): Generator<ListedPacket> {
  const { people, options } = peopleIn(list, given);
  for (const person of people) yield packetOf(person, options);
}

/**
 * Builds the packet of one row, as `packetsFrom` does; undefined where it builds none.
 * @param number row number in the spreadsheet
 */
export function packetFrom(
  list: PacketList,
  number: number,
  given: ListOptions,
): ListedPacket | undefined {
  const { people, options } = peopleIn(list, given);
  const person = people.find(({ row }) => row.number === number);
  return person && packetOf(person, options);
}

/** Returns how many sheets of paper the packets of a list take at least, printed on both sides. */
export const paperFor = (
  list: Pick<PacketList, 'rows' | 'unticked'>,
  { print, hasInsert }: Pick<ListOptions, 'print'> & { hasInsert: boolean },
): number =>
  tickedRows(list).reduce(
    (sum, row) =>
      row.state === 'ready' ? sum + leastPaper({ ...print, ...row.answers }, { hasInsert }) : sum,
    0,
  );

type Person = { row: ListedPacket['row']; listed: Listed; code: string };

/** Finds whose rows are ready and ticked, each with the code of the packet. */
function peopleIn(list: PacketList, { print, ...given }: ListOptions) {
  const { rows, unticked } = list;
  const options: PacketOptions = { ...given, of: rows.length };
  const without = new Set(unticked);
  const ready = rows.flatMap((row, index) =>
    row.state === 'ready' && !without.has(row.number)
      ? [{ row, listed: personOf(list, row, index + 1, print) }]
      : [],
  );
  const codes = packetCodes(
    ready.map(({ listed }) => listed),
    options,
  );
  const people = ready.map((one, index): Person => ({ ...one, code: codes[index] ?? '' }));
  return { people, options };
}

const packetOf = ({ row, listed, code }: Person, options: PacketOptions): ListedPacket => ({
  row,
  answers: listed.answers,
  words: listed.words,
  packet: buildPacket(listed, code, options),
});

function personOf(
  list: Pick<PacketList, 'printed'>,
  row: ListedPacket['row'],
  number: number,
  print: ListOptions['print'],
): Listed {
  const words = printedWords(list, row);
  const { time } = row.slot;
  const answers = { ...print, ...answersToPrint(row) };
  return { number, answers, ...(time && { time }), ...(words && { words }) };
}

/** The outcome of a packet: made, or why not. */
type Result = { number: number; made: true } | { number: number; made: false; reason: Reason };
type Reason = Parameters<typeof engineProblem>[0];

/**
 * Returns every row without a packet, by its row number in the spreadsheet, and why.
 * @param unticked numbers of rows that were left out on purpose, which are not among them
 */
export function rowsNotMade(
  rows: PacketList['rows'],
  results: readonly Result[],
  unticked: readonly number[] = [],
): { number: number; problems: RowProblem[] }[] {
  const without = new Set(unticked);
  const byPlace = new Map(results.map((result) => [result.number, result]));
  return rows.flatMap((row, index) => {
    if (without.has(row.number)) return [];
    if (row.state === 'not-ready') return [{ number: row.number, problems: row.problems }];
    const result = byPlace.get(index + 1);
    if (result?.made) return [];
    return [{ number: row.number, problems: [engineProblem(result?.reason ?? 'ended')] }];
  });
}
