import type { Answers } from '../../answers/answers';
import type { Practice } from '../../answers/practice';
import { sayIn } from '../../wording/sheet-wording';
import { buildSheet } from '../build-sheet';
import type { Sheet } from '../sheet';
import { buildCover, buildInsert, type Cover, type Insert } from './cover';
import { codesFor } from './packet-code';
import { logoFor, withPractice } from './with-practice';

/** All that is printed for one person: finished words, plain JSON. */
export type Packet = {
  /** Its place in the list, from 1. */
  number: number;
  /** Stands at the foot of each page, and in no other packet of the list: "3 of 12 · K7QX". */
  code: string;
  /** Its label in lists: the code, or number and name where names may be shown; time and doctor. */
  label: string;
  cover: Cover;
  sheet: Sheet;
  insert: Insert | null;
};

/**
 * One person of a list: their place in it from 1, and what is known; `words` about symptoms print as
 * they were typed, and `time` is that of the visit, such as "9:30 AM".
 */
export type Listed = { number: number; answers: Answers; time?: string; words?: string };

export type PacketOptions = {
  practice: Practice;
  /** ISO date (YYYY-MM-DD) of the day on which the packets are made. */
  madeOn: string;
  /** How many the list has, with those for whom no packet is made. */
  of: number;
  /** Whether bookmarks may show names. */
  names?: boolean;
};

/**
 * A packet for each person. Results that must not be told have to be withheld before.
 */
export function buildPackets(people: readonly Listed[], options: PacketOptions): Packet[] {
  const codes = packetCodes(people, options);
  return people.map((person, index) => buildPacket(person, codes[index] ?? '', options));
}

/** A code for each person: no two alike in a list, and another for a list of another day. */
export const packetCodes = (
  people: readonly Listed[],
  { madeOn, of }: Pick<PacketOptions, 'madeOn' | 'of'>,
): string[] => codesFor(people.map((person) => JSON.stringify([madeOn, of, person])));

/** The packet of one person, with a code that `packetCodes` gave. */
export function buildPacket(
  { number, answers: given, time, words }: Listed,
  code: string,
  { practice, madeOn, of, names = false }: PacketOptions,
): Packet {
  const answers = withPractice(given, practice);
  const say = sayIn(answers.language ?? 'en');
  const made = { madeOn, code: say('foot.code', { number, of, code }) };
  return {
    number,
    code: made.code,
    label: [
      names && answers.name ? say('packet.label', { number, name: answers.name }) : made.code,
      ...(time ? [time] : []),
      ...(answers.doctor ? [answers.doctor] : []),
    ].join(' · '),
    cover: buildCover(answers, practice, { ...made, time }),
    sheet: buildSheet(answers, { ...made, words, logo: logoFor(given, practice) }),
    insert: buildInsert(answers, practice),
  };
}
