import type { Pressing, SignId } from '../../answers/pressing';
import { sayToStaff } from '../../wording/staff-wording';
import { listOf } from '../../wording/wording';
import type { PacketRow } from './packet-row';
import type { PacketList } from './packet-rows';
import { nameOfRow } from './row-name';
import type { ListedPhone } from './row-part';
import type { SaidWords } from './said-words';

const say = sayToStaff('en');

/** A person whom staff call today; `number` is the row number in the spreadsheet. */
export type CallToday = {
  number: number;
  name: string | undefined;
  /** The file hides the row, so that it gets no packet. */
  isHidden: boolean;
  signs: readonly SignId[];
  /** All that presses, in one phrase. */
  inWords: string;
  /** How soon it needs a call. */
  message: string;
  phones: readonly ListedPhone[];
};

/**
 * Lists whom to call today, whether or not their rows are ready: 911 signs first, then fever, then
 * the rest. It looks at all of a row, also at what the person was not told, and is for staff alone.
 */
export function callsToday({
  rows,
  columns,
  hiddenToCall,
}: Pick<PacketList, 'rows' | 'columns' | 'hiddenToCall'>): CallToday[] {
  const calls = [...rows, ...hiddenToCall].flatMap((row) =>
    row.pressing ? [{ row, pressing: row.pressing }] : [],
  );
  // Array.sort is stable: where two press the same, the order of the list stays.
  calls.sort((a, b) => rankOf(a.pressing) - rankOf(b.pressing));
  return calls.map(({ row, pressing }) => ({
    ...callOf(row, pressing, nameOfRow(row, columns)),
    isHidden: hiddenToCall.includes(row),
  }));
}

/** A person with words that staff read today: they may name a sign, or were not understood. */
export type WordsToRead = Pick<CallToday, 'number' | 'name' | 'phones'> & { words: string };

/** Lists the rows with words that staff read, whether or not the rows are ready. */
export const wordsToRead = ({ rows, columns }: Pick<PacketList, 'rows' | 'columns'>) =>
  rows.flatMap((row): WordsToRead[] => {
    const toRead = row.said.filter(({ signs }) => signs.length === 0);
    if (toRead.length === 0) return [];
    const { number, phones } = row;
    return [{ number, name: nameOfRow(row, columns), words: inQuotes(toRead), phones }];
  });

const inQuotes = (said: readonly SaidWords[]) =>
  said
    .map(({ header, words }) =>
      say('desk.calls.words', { header: header || say('desk.calls.noHeader'), words }),
    )
    .join('; ');

const rankOf = ({ emergency, hasFever }: Pressing) => (emergency.length > 0 ? 0 : hasFever ? 1 : 2);

function callOf(
  { number, phones, said }: PacketRow,
  pressing: Pressing,
  name: string | undefined,
): Omit<CallToday, 'isHidden'> {
  const { emergency, sameDay, isWorsening } = pressing;
  const signs = [...emergency, ...sameDay];
  const words = [
    ...signs.map((sign) => say(`value.symptoms.${sign}`)),
    ...(isWorsening ? [say('banner.worsening')] : []),
  ];
  const message = say(sentences[rankOf(pressing)]);
  const clear = said.filter(({ signs }) => signs.length > 0);
  const named = listOf(words, 'en');
  const inWords =
    clear.length > 0 ? say('desk.calls.quoted', { signs: named, words: inQuotes(clear) }) : named;
  return { number, name, signs, inWords, message, phones };
}

const sentences = ['row.note.emergency', 'desk.calls.fever', 'row.note.sameDay'] as const;

/** Puts a call on one line. */
export const callInWords = ({
  number,
  name,
  isHidden,
  inWords,
  message,
  phones,
}: CallToday): string =>
  say(isHidden ? 'desk.calls.hidden' : 'desk.calls.line', {
    number,
    name: name ?? say('desk.row.noName'),
    signs: inWords,
    message,
    phones: phonesInWords(phones),
  });

/** Puts words to read on one line. */
export const toReadInWords = ({ number, name, words, phones }: WordsToRead): string =>
  say('desk.read.line', {
    number,
    name: name ?? say('desk.row.noName'),
    words,
    phones: phonesInWords(phones),
  });

const phonesInWords = (phones: readonly ListedPhone[]) =>
  phones.map(({ header, phone }) => say('desk.calls.phone', { header, phone })).join('; ') ||
  say('desk.calls.noPhone');
