import { tickedOnly } from './boxes';
import { type Doubt, doubtsIn, worstDoubt } from './doubts';
import { isMark } from './marks';
import { namedByContext } from './named-by-context';
import { type Parsed, parseUnit } from './parse-unit';
import { isSubject } from './token-kinds';
import type { Reading, Token } from './tokens';
import type { WordClass } from './word-classes';

/**
 * A sentence or a line, which is understood wholly or not at all. `doubts` has an entry for each
 * token.
 */
export type Unit = Parsed & { tokens: Token[]; doubts: (Doubt | undefined)[] };

/**
 * Splits a text into units.
 * @param isOne the text is about one thing: what is not understood touches all of it
 */
export function unitsIn(reading: Reading, isOne: boolean): Unit[] {
  const sentences = sentencesIn(reading);
  const units = sentences.map((sentence): Unit => {
    const tokens = namedByContext(
      tickedOnly(isOne ? sentence.tokens : withoutBullet(sentence.tokens)),
    );
    const parsed = parseUnit(tokens);
    return { ...parsed, tokens, doubts: doubtsIn(tokens, parsed) };
  });
  if (isOne) spread(units, worstDoubt(units.flatMap(({ doubts }) => doubts)));
  spreadFromEdges(units);
  spreadFromFragments(units, sentences);
  return units;
}

/**
 * Spreads the doubt of sentences that say nothing by themselves. "The patient does not have", "Inclusion
 * criteria:" and "Not detected" are about what follows, up to the next of their kind; "Not confirmed." is
 * about what was said before, too; "wrong patient" is about all.
 */
function spreadFromFragments(units: readonly Unit[], sentences: readonly Sentence[]) {
  let carried: Doubt | undefined;
  units.forEach((unit, at) => {
    const told = units.slice(0, at);
    const { tokens, classes, left } = unit;
    if (tokens.some(({ is }) => is === 'void')) spread(units, 'hedged');
    const before = told.at(-1)?.doubts.at(-1);
    const isDenied = told.at(-1)?.statements.at(-1)?.form === 'denied';
    if (before === 'supposed' && sentences[at]?.goesOn) spread([unit], 'supposed');
    if (isDenied && sentences[at]?.goesOn) spread([unit], 'hedged');
    if (carried === 'not-mine' && classes.includes('Self')) carried = undefined;
    if (saysSomething(unit)) {
      spread([unit], carried);
      const isOthers = unit.doubts.at(-1) === 'not-mine' && !classes.includes('Self');
      if (isOthers) carried = 'not-mine';
      return;
    }
    const known = left.filter((place) => classes[place] !== 'Unknown');
    const isKnownWhole = known.length === left.length;
    const doubt = worstDoubt(known.map((place) => unit.doubts[place])) ?? planIn(unit);
    if (isKnownWhole && tokens.length <= longestFragment) spread(told, doubt && 'hedged');
    const isHeading = doubt === 'supposed' || doubt === 'not-mine';
    if (carried !== 'not-mine') carried = isHeading || isKnownWhole ? doubt : undefined;
  });
}

/** In tokens. A longer sentence is about something of its own. */
const longestFragment = 8;

/** "Declined treatments": a heading of treatments that were not given. */
const planIn = ({ classes }: Unit): Doubt | undefined =>
  classes.includes('Treatment') && classes.some((one) => one === 'Planned' || one === 'No')
    ? 'hedged'
    : undefined;

/** Whether a sentence has a statement that is more than a name or a heading. */
const saysSomething = ({ statements, classes }: Unit) =>
  statements.some(({ form, from, end }) => {
    const words = classes.slice(from, end);
    if (form === 'name') return words.includes('Named');
    if (form === 'treated') return words.some((one) => given.includes(one));
    return form !== 'other' && form !== 'early';
  });

const given: readonly WordClass[] = ['Drug', 'Immunotherapy', 'Line'];

/**
 * A word of doubt right before all that a text says, or right after it, may be about all of it: "no
 * ER+; PR+", "ER+; PR+ unlikely".
 */
function spreadFromEdges(units: readonly Unit[]) {
  const first = units[0];
  const last = units.at(-1);
  if (!first || !last) return;
  const doubt = first.left[0] === 0 && first.statements.length > 0 ? first.doubts[0] : undefined;
  // A relative's words end where the patient is named.
  if (doubt !== 'not-mine' && isKnown(first)) spread(units, doubt);
  const end = last.classes.findLastIndex((one) => one !== 'Close' && one !== 'Quote');
  if (last.left.at(-1) === end && last.statements.length > 0 && isKnown(last))
    spread(units, last.doubts[end]);
}

/** Whether all words that are left over are known ones. */
const isKnown = ({ left, classes }: Unit) => left.every((at) => classes[at] !== 'Unknown');

function spread(units: readonly Unit[], doubt: Doubt | undefined) {
  for (const { doubts } of units)
    doubts.forEach((one, at) => {
      doubts[at] = worstDoubt([one, doubt]);
    });
}

/** Drops the dash of an item of a list: "- ER negative". */
const withoutBullet = (tokens: Token[]): Token[] =>
  isMark(tokens[0], '-') && tokens[1]?.glued === false ? tokens.slice(1) : tokens;

/** Whether a treatment was declined or is a plan, as the end of its sentence says. */
export const isOffTable = ({ statements, classes }: Unit): boolean =>
  statements.some(
    ({ form, from, end }) => form === 'outcome' && classes.slice(from, end).includes('Planned'),
  );

/** `goesOn`: a semicolon or bar, not a full stop, comes before it. */
type Sentence = { tokens: Token[]; goesOn: boolean };

/** Splits tokens into sentences. A line that ends with a subject or a colon goes on below. */
function sentencesIn({ tokens }: Reading): Sentence[] {
  const sentences: Sentence[] = [{ tokens: [], goesOn: false }];
  tokens.forEach((token, at) => {
    const current = sentences.at(-1)?.tokens ?? [];
    const isItem = isMark(tokens[at + 1], '-') && tokens[at + 2]?.glued === false;
    const isOpenLine = token.is === '\n' && !isItem && isUnfinished(current);
    if (token.kind !== 'break') current.push(token);
    else if (!isOpenLine)
      sentences.push({ tokens: [], goesOn: token.is === ';' || token.is === '|' });
  });
  return sentences.filter((sentence) => sentence.tokens.length > 0);
}

/** Whether a line names a subject and has no result: "HER2 (by IHC)", "Progesterone receptor:". */
const isUnfinished = (line: readonly Token[]) =>
  line.some(isSubject) &&
  line.every(({ kind }) => kind === 'subject' || kind === 'filler' || kind === 'mark');
