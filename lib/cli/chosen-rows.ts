import { sortRows } from '../intake/rows/change-rows';
import type { PacketList } from '../intake/rows/packet-rows';
import { tickRows } from '../intake/rows/ticks';
import { sayToStaff } from '../wording/staff-wording';
import type { PacketsCommand } from './arguments';
import { Refusal } from './files';

const say = sayToStaff('en');

/**
 * Puts the rows in the order that was typed, and leaves out those that are not wanted.
 * @throws Refusal if a number is that of no row of a patient
 */
export function chosenRows(
  list: PacketList,
  { order, only, without }: Pick<PacketsCommand, 'order' | 'only' | 'without'>,
): PacketList {
  const known = list.rows.map(({ number }) => number);
  const wrong = [...only, ...without].find((number) => !known.includes(number));
  if (wrong !== undefined) throw new Refusal([say('cli.noRow', { number: wrong })]);
  const others = only.length > 0 ? known.filter((number) => !only.includes(number)) : [];
  return tickRows(sortRows(list, order), [...others, ...without], false);
}
