import { buildPackets, type Packet, type PacketOptions } from '../../sheet/packet/packet';
import { answersToPrint } from './packet-row';
import type { PacketList } from './packet-rows';
import { engineProblem, type RowProblem } from './row-notes';

/** A packet for each row that is ready; it is numbered by its place in the list, from 1. */
export function packetsFrom({ rows }: PacketList, options: Omit<PacketOptions, 'of'>): Packet[] {
  const people = rows.flatMap((row, index) =>
    row.state === 'ready' ? [{ number: index + 1, answers: answersToPrint(row) }] : [],
  );
  return buildPackets(people, { ...options, of: rows.length });
}

/** What came of a packet: made, or why not. */
type Result = { number: number; made: true } | { number: number; made: false; reason: Reason };
type Reason = Parameters<typeof engineProblem>[0];

/** Every row for which there is no packet, by its number in the spreadsheet, and why. */
export function rowsNotMade(
  rows: PacketList['rows'],
  results: readonly Result[],
): { number: number; problems: RowProblem[] }[] {
  const byPlace = new Map(results.map((result) => [result.number, result]));
  return rows.flatMap((row, index) => {
    if (row.state === 'not-ready') return [{ number: row.number, problems: row.problems }];
    const result = byPlace.get(index + 1);
    if (result?.made) return [];
    return [{ number: row.number, problems: [engineProblem(result?.reason ?? 'ended')] }];
  });
}
