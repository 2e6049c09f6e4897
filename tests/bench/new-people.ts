import type { Answers } from '../../lib/answers/answers';
import { joinPackets, makePacket } from '../../lib/pdf/engine/packet-engine';
import { nodeFonts } from '../../lib/pdf/type/fonts.node.ts';
import { buildSheet } from '../../lib/sheet/build-sheet';
import { buildPackets, type Packet } from '../../lib/sheet/packet/packet';
import { madeOn, patients } from '../patients';

/** The test people, one after another: sheets like those that are made, each with something new. */
export const people: Answers[] = Object.values(patients);

/** A sheet like no other: a name and an own question that no sheet before it had. */
export function newSheet(number: number) {
  const person = people[number % people.length] ?? {};
  const ownQuestions = [...(person.ownQuestions ?? []), `Can I go to work on day ${number}?`];
  return buildSheet({ ...person, name: `Person ${number}`, ownQuestions }, { madeOn });
}

/** @param of tells the questions of one list from those of another */
export const packetsFor = (count: number, of: number) =>
  buildPackets(
    Array.from({ length: count }, (_, index) => ({
      number: index + 1,
      answers: {
        ...people[index % people.length],
        name: `Person ${index + 1}`,
        ownQuestions: [`Can I go to work on day ${of + index}?`],
      },
    })),
    { practice: { name: 'A clinic', dayPhone: '718-555-0100' }, madeOn, of: count },
  );

/** Makes the packets of a list, and of them the printer's file, as a worker does. */
export async function printersFile(packets: readonly Packet[]): Promise<Uint8Array> {
  const made = [];
  for (const packet of packets) made.push(await makePacket(packet, nodeFonts, false));
  return joinPackets(
    made.map((one) => ({ ...one, label: one.code })),
    nodeFonts,
  );
}
