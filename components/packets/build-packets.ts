import {
  type ListedPacket,
  type ListOptions,
  packetsFrom,
} from '../../lib/intake/rows/packet-list';
import { isWithheld } from '../../lib/intake/rows/packet-row';
import type { PacketList } from '../../lib/intake/rows/packet-rows';
import { chartNote } from '../../lib/sheet/packet/chart-note';
import { nextTurn } from './next-turn';

/** A packet, and the note on it for the chart. */
export type Built = ListedPacket & { note: string };

/** Adds the note for the chart. */
export const withNote = (one: ListedPacket, { madeOn, practice }: ListOptions): Built => ({
  ...one,
  note: chartNote(one.answers, {
    madeOn,
    isWithheld: isWithheld(one.row),
    packet: { hasInsert: practice.insert !== undefined, hasWords: one.words !== undefined },
  }),
});

/** How long the page may be held up at once, in milliseconds. */
const atOnce = 30;

/**
 * Builds the packets of a list little by little, so that the page stays usable.
 * @param isWanted asked now and then; once it says no, no more are built
 */
export async function buildInSteps(
  list: PacketList,
  options: ListOptions,
  isWanted: () => boolean,
): Promise<Built[]> {
  const built: Built[] = [];
  let until = performance.now() + atOnce;
  for (const one of packetsFrom(list, options)) {
    built.push(withNote(one, options));
    if (performance.now() < until) continue;
    await nextTurn();
    if (!isWanted()) break;
    until = performance.now() + atOnce;
  }
  return built;
}
