import { type ColumnQuestions, columnQuestions } from '../../lib/intake/rows/column-questions';
import type { PacketList } from '../../lib/intake/rows/packet-rows';

const known = new WeakMap<PacketList, ColumnQuestions>();

/** Returns what a list leaves open about its columns. Two parts of the page ask: it is found once. */
export function questionsOf(list: PacketList): ColumnQuestions {
  const questions = known.get(list) ?? columnQuestions(list);
  known.set(list, questions);
  return questions;
}
