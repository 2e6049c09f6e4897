import { allowedIn } from '../../answers/answers';
import { type Field, fields } from '../../answers/fields';
import { saysNothing } from '../../answers/says-nothing';
import { sayProblemIn } from '../../wording/problem-wording';
import { sayIn } from '../../wording/sheet-wording';
import { cleanText, quoted } from '../../wording/text';
import { longDate } from '../../wording/wording';
import { saysNone, saysNotSure, valueIn, yesOrNo } from './known-words';
import type { ListReading } from './list-reading';
import { saysNoDay, saysNoVisit } from './no-day';
import { nameAlone } from './person-name';
import { type DayFault, readDay } from './read-day';
import { type ListColumn, readList } from './read-list';
import { type NoteName, note, problem, type RowNote, type RowProblem, refused } from './row-notes';

/**
 * The raw value of a cell, undefined if it gives none, with its notes, why it was not understood, and
 * why the row should get no sheet; of words that may be a sign also those that were not understood.
 */
export type ReadCell = {
  value?: unknown;
  notes: RowNote[];
  notRead: RowProblem[];
  problems?: RowProblem[];
  toRead?: readonly string[];
};

const say = sayIn('en');
const accepted = (value: unknown, ...notes: RowNote[]): ReadCell => ({
  value,
  notes,
  notRead: [],
});
const rejected = (...notRead: RowProblem[]): ReadCell => ({ notes: [], notRead });

/** Graphemes of a cell that a note quotes. */
export const quotedAtMost = 40;

/**
 * Reads a cell of a field that is not a test result. Leaves text as typed; `parseAnswers` cleans
 * it.
 * @param text not blank
 */
export function readCell(
  text: string,
  field: Field,
  header: string,
  reading: ListReading,
): ReadCell {
  switch (field) {
    case 'name':
      return readName(text, header);
    case 'visitDate':
      return readDayCell(text, header, reading);
    case 'immunotherapyEffects':
      return readYesNo(text, say('label.immunotherapyEffects'), header);
    case 'wallet':
      return readYesNo(text, say('wallet.label'), header);
    case 'drugsNow':
      return readDrugs(text, header);
    case 'health':
    case 'spread':
    case 'symptoms':
    case 'needs':
      return readListCell(text, field, header);
    case 'ownQuestions':
      return accepted(questionsIn(text));
    case 'topThree':
    case 'leftOpen':
      return accepted(text.split(/[\s,;|]+/).filter((id) => id !== ''));
    default:
      return fields[field].kind === 'one' ? readChoice(text, field, header) : accepted(text);
  }
}

function readName(text: string, header: string): ReadCell {
  const name = nameAlone(text);
  if (name === cleanText(text)) return accepted(text);
  return accepted(name, note('nameAlone', header, { name: quoted(name, quotedAtMost) }));
}

function readDayCell(text: string, header: string, { today, dates }: ListReading): ReadCell {
  const read = readDay(text, { order: dates, today });
  if ('fault' in read) return withoutDay(text, header, read.fault);
  const day = longDate(read.day, 'en');
  const isFar = today !== undefined && read.day > yearAfter(today);
  return accepted(
    read.day,
    ...(read.asTyped ? [] : [note('day', header, { day })]),
    ...(today !== undefined && read.day < today ? [note('past', header, { day })] : []),
    ...(isFar ? [note('far', header, { day })] : []),
  );
}

/** Words in place of a day may tell anything, so staff read those that were not understood. */
function withoutDay(text: string, header: string, fault: DayFault): ReadCell {
  if (saysNoDay(text))
    return accepted(undefined, note('noDay', header, { words: quoted(text, quotedAtMost) }));
  if (saysNoVisit(text)) return { notes: [], notRead: [], problems: [problem('noVisit', header)] };
  const isInWords = /\p{L}{2}/u.test(text);
  return {
    ...rejected(problem(fault, header)),
    ...(fault === 'unread' && isInWords && { toRead: [cleanText(text)] }),
  };
}

const yearAfter = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

function readYesNo(text: string, label: string, header: string): ReadCell {
  const value = yesOrNo(text);
  if (value !== undefined || saysNotSure(text)) return accepted(value);
  return accepted(undefined, note('unread', header, { label, words: quoted(text, quotedAtMost) }));
}

/** Drops what names no drug: "n/a", "?" or "yes". "None" is an answer. */
function readDrugs(text: string, header: string): ReadCell {
  if (saysNotSure(text)) return accepted(undefined);
  const isEmpty = yesOrNo(text) === true || (saysNone(text) && !saysNothing(text));
  if (!isEmpty) return accepted(text);
  const label = say('label.drugsNow');
  return accepted(undefined, note('unread', header, { label, words: quoted(text, quotedAtMost) }));
}

/** Unknown words stay off the sheet and get a note; those about symptoms are for staff to read. */
function readListCell(text: string, field: ListColumn, header: string): ReadCell {
  const { values, denied, unread, open, retired } = readList(field, text);
  const noteOn = (name: NoteName, items: readonly string[]) =>
    items.map((words) => note(name, header, { words: quoted(words, quotedAtMost) }));
  // A health problem that was not understood may matter, so the sheet asks.
  const isUnclear = field === 'health' && values.length === 0 && unread.length + open.length > 0;
  const given = isUnclear ? ['not-sure'] : values;
  const notUsed = [
    ...unread.map(({ words }) => words),
    // The sheet is for somebody whose cancer has spread.
    ...(field === 'spread' && saysNone(text) ? [text] : []),
  ];
  const read = accepted(
    given.length > 0 ? given : undefined,
    ...noteOn(field === 'symptoms' ? 'wordsUnread' : 'notUsed', notUsed),
    ...noteOn('open', open),
    ...noteOn('retired', retired),
    ...noteOn('denied', denied),
  );
  return field === 'symptoms' ? { ...read, toRead: unread.map(({ words }) => words) } : read;
}

function readChoice(text: string, field: Field, header: string): ReadCell {
  const value = valueIn(field, text);
  // The language of a chart is no language of the sheet, and no reason to refuse a patient.
  if (value === undefined && field === 'language')
    return accepted(value, note('sheetLanguage', header, { words: quoted(text, quotedAtMost) }));
  return value === undefined
    ? rejected(refused(header, allowedIn(field, sayProblemIn('en'))))
    : accepted(value);
}

/** Splits questions at line breaks, at `|`, and at the numbers of a list that counts from 1. */
function questionsIn(text: string): string[] {
  let next = 1;
  return text.split(/[\n|]+/).flatMap((line) => {
    const found: string[] = [];
    let rest = line.replace(/^\s*[-•*·]\s+/, '').trim();
    while (startsWithNumber(rest, next)) {
      next += 1;
      const question = rest.replace(/^\d+[.)]\s+/, '');
      const end = question.search(new RegExp(`\\s${next}[.)]\\s`));
      found.push(end < 0 ? question : question.slice(0, end));
      rest = end < 0 ? '' : question.slice(end).trim();
    }
    return [...found, rest].map((question) => question.trim()).filter((one) => one !== '');
  });
}

const startsWithNumber = (text: string, number: number) =>
  new RegExp(`^${number}[.)]\\s`).test(text);
