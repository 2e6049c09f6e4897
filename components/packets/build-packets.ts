import { chartNote } from '../../lib/sheet/packet/chart-note';
import {
  buildPacket,
  type Listed,
  type Packet,
  type PacketOptions,
  packetCodes,
} from '../../lib/sheet/packet/packet';
import { nextTurn } from './next-turn';

/** A packet, and the note on it for the chart. */
export type Built = { packet: Packet; note: string };

/** How long the page may be held up at once, in milliseconds. */
const atOnce = 30;

/**
 * Builds the packets of a list little by little, so that the page stays usable.
 * @param isWanted asked now and then; once it says no, no more are built
 */
export async function buildInSteps(
  people: readonly Listed[],
  options: PacketOptions,
  isWanted: () => boolean,
): Promise<Built[]> {
  const codes = packetCodes(people, options);
  const built: Built[] = [];
  let until = performance.now() + atOnce;
  for (const [index, person] of people.entries()) {
    if (performance.now() > until) {
      await nextTurn();
      if (!isWanted()) break;
      until = performance.now() + atOnce;
    }
    built.push({
      packet: buildPacket(person, codes[index] ?? '', options),
      note: chartNote(person.answers, options),
    });
  }
  return built;
}
