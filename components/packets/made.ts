import { notMadeCsv, type RowNotMade } from '../../lib/intake/rows/not-made';
import { rowsNotMade } from '../../lib/intake/rows/packet-list';
import type { PacketList } from '../../lib/intake/rows/packet-rows';
import { nameOfRow } from '../../lib/intake/rows/row-name';
import {
  type MadePackets,
  type PacketResult,
  packetsInAFile,
} from '../../lib/pdf/engine/make-packets';
import { fileLabels } from '../../lib/sheet/packet/file-labels';
import { sayAtDesk } from '../say-at-desk';
import type { Built } from './build-packets';
import type { Made, MadeOne, NamedFile, PrinterFile } from './memory';
import { nextTurn } from './next-turn';

const pdf = 'application/pdf';

type Making = {
  list: PacketList;
  /** Of the ready rows, as far as they were built. */
  built: readonly Built[];
  result: MadePackets;
  madeOn: string;
  names: boolean;
};

/** Outcome for a list: every row has a packet, or is named. */
export async function madeOf(making: Making): Promise<Made> {
  const { list, built, result: outcome, madeOn, names } = making;
  const { rows, leftOut, unticked } = list;
  const printerFiles = printerFilesOf(outcome);
  await nextTurn(); // to copy all these files at once would hold up the page
  const labels = labelsOf(list, names);
  const packets = built.flatMap((one, at): MadeOne[] => {
    const result: PacketResult | undefined = outcome.results[at];
    return result?.made && result.file
      ? [madeOne(one, result.file, { missing: result.missing, labels })]
      : [];
  });
  const nameOf = new Map(rows.map((row) => [row.number, nameOfRow(row, list.columns)]));
  const notMade = rowsNotMade(rows, outcome.results, unticked).map((one) => ({
    ...one,
    name: nameOf.get(one.number),
  }));
  return {
    all: rows.length + leftOut.length,
    leftOut: leftOut.length,
    unticked: unticked.length,
    packets,
    notMade,
    sheets: outcome.results.reduce((sum, one) => sum + sheetsOf(one), 0),
    printerFiles,
    notMadeFile: notMadeFileOf(notMade),
    order: list.order,
    rows: rows.length,
    madeOn,
  };
}

/** Puts together what the desk keeps of a packet. */
export const madeOne = (
  { row, packet, note }: Built,
  file: Uint8Array<ArrayBuffer>,
  { missing, labels }: { missing: readonly string[]; labels: readonly string[] },
): MadeOne => ({
  row: row.number,
  cells: row.cells,
  place: packet.number,
  name: row.answers.name,
  code: packet.code,
  note,
  missing,
  file: new Blob([file], { type: pdf }),
  label: labels[packet.number - 1] ?? '',
});

/** Returns a name for the file of each row, by its place. */
export const labelsOf = ({ rows }: PacketList, names: boolean): string[] =>
  fileLabels(
    rows.map((row) => (row.state === 'ready' ? row.answers.name : undefined)),
    { withNames: names },
  );

/** A packet starts on a front page, as the one after it does. */
const sheetsOf = (one: PacketResult) => (one.made ? Math.ceil(one.pageCount / 2) : 0);

/** Returns the list of the rows that have no packet as a file; null where all have one. */
export const notMadeFileOf = (notMade: readonly RowNotMade[]): NamedFile | null =>
  notMade.length > 0
    ? fileOf(sayAtDesk('desk.done.notMade.fileName'), [notMadeCsv(notMade)], 'text/csv')
    : null;

/** The printer's files, each with the places of the first and the last packet in it. */
function printerFilesOf({ files, results }: MadePackets): PrinterFile[] {
  const parts = Array.from({ length: Math.ceil(results.length / packetsInAFile) }, (_, part) =>
    results
      .slice(part * packetsInAFile, (part + 1) * packetsInAFile)
      .flatMap(({ made, number }) => (made ? [number] : [])),
  ).filter((numbers) => numbers.length > 0);
  return files.map((file, at) => {
    const ending = files.length > 1 ? `-${at + 1}.pdf` : '.pdf';
    const numbers = parts[at] ?? [];
    return {
      ...fileOf(`${sayAtDesk('desk.done.fileName')}${ending}`, [file], pdf),
      from: numbers[0] ?? 0,
      to: numbers.at(-1) ?? 0,
    };
  });
}

export const fileOf = (name: string, parts: BlobPart[], type: string): NamedFile => ({
  name,
  url: URL.createObjectURL(new Blob(parts, { type })),
});
