import { buildPackets, type Packet, type PacketOptions } from '../../sheet/packet/packet';
import { answersToPrint } from './packet-row';
import type { PacketList } from './packet-rows';
import { engineProblem, type RowProblem } from './row-notes';

/** Builds a packet for each ready row, numbered by its position in the list, from 1. */
export function packetsFrom({ rows }: PacketList, options: Omit<PacketOptions, 'of'>): Packet[] {
  const people = rows.flatMap((row, index) =>
    row.state === 'ready' ? [{ number: index + 1, answers: answersToPrint(row) }] : [],
  );
  return buildPackets(people, { ...options, of: rows.length });
}

/** The outcome of a packet: made, or why not. */
type Result = { number: number; made: true } | { number: number; made: false; reason: Reason };
type Reason = Parameters<typeof engineProblem>[0];

/** Returns every row without a packet, by its row number in the spreadsheet, and why. */
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
