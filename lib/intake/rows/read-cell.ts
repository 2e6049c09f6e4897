import { allowedIn } from '../../answers/answers';
import { type Field, fields } from '../../answers/fields';
import { sayProblemIn } from '../../wording/problem-wording';
import { sayIn } from '../../wording/sheet-wording';
import { quoted } from '../../wording/text';
import { longDate } from '../../wording/wording';
import { saysNotSure, valueIn, yesOrNo } from './known-words';
import { readDay } from './read-day';
import { type ListColumn, readList } from './read-list';
import { note, problem, type RowNote, type RowProblem, refused } from './row-notes';

/** What a cell gives to the answers (nothing where `value` is undefined), and what is to be said of it. */
export type ReadCell = { value?: unknown; notes: RowNote[]; problems: RowProblem[] };

const say = sayIn('en');
const isRead = (value: unknown, ...notes: RowNote[]): ReadCell => ({ value, notes, problems: [] });
const isNot = (...problems: RowProblem[]): ReadCell => ({ notes: [], problems });

/** How much of a cell a note repeats, in letters. */
export const quotedAtMost = 40;

/**
 * A cell that holds no result of a test. Texts stay as they were typed; `parseAnswers` cleans them.
 * @param text not blank
 */
export function readCell(text: string, field: Field, header: string): ReadCell {
  switch (field) {
    case 'visitDate':
      return readDayCell(text, header);
    case 'immunotherapyEffects':
      return readEffects(text, header);
    case 'health':
    case 'symptoms':
    case 'needs':
      return readListCell(text, field, header);
    case 'ownQuestions':
      return isRead(questionsIn(text));
    case 'topThree':
      return isRead(text.split(/[\s,;|]+/).filter((id) => id !== ''));
    default:
      return fields[field].kind === 'one' ? readChoice(text, field, header) : isRead(text);
  }
}

function readDayCell(text: string, header: string): ReadCell {
  const read = readDay(text);
  if ('fault' in read) return isNot(problem(read.fault, header));
  if (read.asTyped) return isRead(read.day);
  return isRead(read.day, note('day', header, { day: longDate(read.day, 'en') }));
}

function readEffects(text: string, header: string): ReadCell {
  const value = yesOrNo(text);
  if (value !== undefined || saysNotSure(text)) return isRead(value);
  const label = say('label.immunotherapyEffects');
  return isRead(undefined, note('unread', header, { label, words: quoted(text, quotedAtMost) }));
}

/** What is not known among signs stops the row: a sign must not be lost. Others are left off, and said. */
function readListCell(text: string, field: ListColumn, header: string): ReadCell {
  const { values, denied, unread } = readList(field, text);
  if (field === 'symptoms' && unread.length > 0)
    return isNot(...unread.map(({ place }) => problem('sign', header, { place })));
  // Health that nobody understood may matter: then the sheet asks.
  const isUnclear = field === 'health' && values.length === 0 && unread.length > 0;
  const given = isUnclear ? ['not-sure'] : values;
  return isRead(
    given.length > 0 ? given : undefined,
    ...unread.map(({ words }) => note('notUsed', header, { words: quoted(words, quotedAtMost) })),
    ...denied.map((words) => note('denied', header, { words: quoted(words, quotedAtMost) })),
  );
}

function readChoice(text: string, field: Field, header: string): ReadCell {
  const value = valueIn(field, text);
  return value === undefined
    ? isNot(refused(header, allowedIn(field, sayProblemIn('en'))))
    : isRead(value);
}

/** A question on each line, after each `|`, and behind each number of a count from 1. */
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
