import type { Answers } from '../../answers/answers';
import type { ReadFacts, ReadNote } from '../facts/findings';
import { shownBetween } from '../facts/fold';
import { readFacts } from '../facts/read-facts';
import { type Token, tokensOf } from '../facts/tokens';
import { columnOf } from '../table/columns';
import { onceInList } from './reading-once';

/** Facts of a list's cell; `bareLine` is the note on a line of treatment that is a number alone. */
export type ListFacts = ReadFacts & { bareLine: ReadNote | null };

/**
 * Reads the facts in a cell of a list. A line by its number alone ("1L", "second line") may be the
 * treatment now or the next one, and lists differ in what they mean: it is not sure. From the third
 * line on both are two or more.
 * @param header as typed
 */
export const readListFacts = (text: string, header: string | undefined): ListFacts =>
  onceInList('facts', `${header ?? ''}\n${text}`, () => readCellFacts(text, header));

function readCellFacts(text: string, header: string | undefined): ListFacts {
  const facts = readFacts(text, header);
  const order = { none: 0, one: 1, 'two-or-more': 2, 'not-sure': 0 } as const;
  const { priorLines } = facts.answers;
  const bare = priorLines && bareLineIn(text, header);
  if (!bare || order[priorLines] >= bare.order) return { ...facts, bareLine: null };
  const bareLine: ReadNote = { field: 'priorLines', kind: 'disagrees', words: bare.words };
  const answers: Pick<Answers, 'priorLines'> = { priorLines: 'not-sure' };
  return {
    ...facts,
    answers: { ...facts.answers, ...answers },
    notes: [...facts.notes.filter(({ field }) => field !== 'priorLines'), bareLine],
    bareLine,
  };
}

type BareLine = { words: string; order: number };

/** Words before a line that say whether it is over, under way, or to come. */
const saysWhen = ['stopped', 'now', 'planned', 'naive'];

/** Finds the highest line that no word beside it explains. */
function bareLineIn(text: string, header: string | undefined): BareLine | undefined {
  const { folded, tokens } = tokensOf(text);
  const alone = /^(?:(1st|first)|2nd|second)$/.exec(folded.text.trim());
  if (alone && header !== undefined && columnOf(header) === 'priorLines')
    return { words: folded.shown, order: alone[1] ? 1 : 2 };
  const found = tokens.flatMap((token, at): BareLine[] => {
    const { order } = token;
    if (token.kind !== 'line' || order === undefined || order > 2 || isExplained(tokens, at))
      return [];
    return [{ words: shownBetween(folded, token.start, token.end), order }];
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
