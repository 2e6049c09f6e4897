import type { Answers } from '../../answers/answers';
import type { FirstLine } from '../../answers/desk-file';
import type { ReadFacts, ReadNote } from '../facts/findings';
import { shownBetween } from '../facts/fold';
import { readFacts } from '../facts/read-facts';
import { type Token, tokensOf } from '../facts/tokens';
import { columnOf } from '../table/columns';
import { onceInList } from './reading-once';

/**
 * Facts of a list's cell. `bareLine` is the note on a line of treatment that is a number alone and is
 * not sure; `openLine` the words of one whose meaning the desk can say, whether or not it did.
 */
export type ListFacts = ReadFacts & { bareLine: ReadNote | null; openLine: string | null };

/**
 * Reads the facts in a cell of a list. A line by its number alone ("1L", "second line") may be the
 * treatment now or the next one, and lists differ in what they mean: it is not sure until the desk
 * says so. From the third line on both are two or more.
 * @param header as typed
 */
export const readListFacts = (
  text: string,
  header: string | undefined,
  firstLine?: FirstLine | undefined,
): ListFacts =>
  onceInList('facts', `${header ?? ''}\n${firstLine ?? ''}\n${text}`, () =>
    readCellFacts(text, header, firstLine),
  );

const order = { none: 0, one: 1, 'two-or-more': 2, 'not-sure': 0 } as const;
const counts = ['none', 'one', 'two-or-more'] as const;

function readCellFacts(
  text: string,
  header: string | undefined,
  firstLine: FirstLine | undefined,
): ListFacts {
  const facts = readFacts(text, header);
  const { priorLines } = facts.answers;
  const bare = priorLines && bareLineIn(text, header);
  if (!bare || order[priorLines] >= bare.order) return { ...facts, bareLine: null, openLine: null };
  const about = facts.notes.filter(({ field }) => field === 'priorLines');
  const isOpen = bare.isAlone && about.every(({ kind }) => kind === 'confirm');
  const isKnown = isOpen && firstLine !== undefined;
  const count = counts[bare.order - (firstLine === 'about-to-start' ? 1 : 0)];
  const answers: Pick<Answers, 'priorLines'> = { priorLines: isKnown ? count : 'not-sure' };
  const bareLine: ReadNote = { field: 'priorLines', kind: 'disagrees', words: bare.words };
  return {
    ...facts,
    answers: { ...facts.answers, ...answers },
    notes: [...facts.notes.filter((note) => !about.includes(note)), ...(isKnown ? [] : [bareLine])],
    bareLine: isKnown ? null : bareLine,
    openLine: isOpen ? bare.words : null,
  };
}

/** `isAlone`: no word of the text says more about when it is. */
type BareLine = { words: string; order: number; isAlone: boolean };

/** Words before a line that say whether it is over, under way, or to come. */
const saysWhen = ['stopped', 'now', 'planned', 'naive'];

/** Finds the highest line that no word beside it explains. */
function bareLineIn(text: string, header: string | undefined): BareLine | undefined {
  const { folded, tokens } = tokensOf(text);
  const alone = /^(?:(1st|first)|2nd|second)$/.exec(folded.text.trim());
  if (alone && header !== undefined && columnOf(header) === 'priorLines')
    return { words: folded.shown, order: alone[1] ? 1 : 2, isAlone: true };
  const found = tokens.flatMap((token, at): BareLine[] => {
    const { order } = token;
    if (token.kind !== 'line' || order === undefined || order > 2 || isExplained(tokens, at))
      return [];
    const words = shownBetween(folded, token.start, token.end);
    return [{ words, order, isAlone: isAlone(tokens, at) }];
  });
  return found.sort((a, b) => b.order - a.order)[0];
}

/** Whether words of the same clause, or a drug, tell what a line is. */
function isExplained(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at);
  const clause = before.findLastIndex(({ kind, is }) => kind === 'break' || is === ',');
  const isPlanned = tokens[at + 1]?.kind === 'when' && tokens[at + 1]?.is === 'planned';
  const near = tokens.slice(Math.max(0, at - 2), at + 4);
  return (
    isPlanned ||
    before.slice(clause + 1).some(({ kind, is }) => kind === 'when' && saysWhen.includes(is)) ||
    near.some(({ kind }) => kind === 'drug')
  );
}

/** Whether a line is the only one of a text, beside names of cancers and results at most. */
function isAlone(tokens: readonly Token[], at: number): boolean {
  const isEnd = ({ kind, is }: Token) => kind === 'break' || is === ',';
  const from = tokens.findLastIndex((token, index) => index < at && isEnd(token)) + 1;
  const end = tokens.findIndex((token, index) => index > at && isEnd(token));
  const next = tokens[at + 1];
  return (
    tokens.filter(({ kind }) => kind === 'line').length === 1 &&
    !tokens.some(({ kind, is }) => kind === 'when' && saysWhen.includes(is)) &&
    tokens.slice(from, end < 0 ? undefined : end).every(saysNoTime) &&
    (next === undefined || isEnd(next) || next.kind !== 'mark')
  );
}

const saysNoTime = ({ kind, is }: Token) =>
  ['line', 'type', 'subject'].includes(kind) ||
  (kind === 'status' && ['pos', 'neg', 'low'].includes(is)) ||
  (kind === 'mark' && ['+', '-', '/'].includes(is)) ||
  is === 'metastatic' ||
  (kind === 'filler' && is === 'treatment');
