import { tickedOnly } from './boxes';
import { type Doubt, doubtsIn, worstDoubt } from './doubts';
import { isMark } from './marks';
import { namedByContext } from './named-by-context';
import { type Parsed, parseUnit } from './parse-unit';
import type { Reading, Token } from './tokens';

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
  units.forEach((unit, at) => {
    const told = units.slice(0, at);
    // "ER+; PR+; not confirmed": a sentence of nothing but doubt is about those before it.
    if (unit.statements.length === 0 && unit.left.length > 0 && isShort(unit))
      spread(told, worstDoubt(unit.doubts.map((doubt) => (doubt ? 'hedged' : undefined))));
    const before = told.at(-1)?.doubts.at(-1);
    // A relative's report goes on until the patient is named.
    if (before === 'not-mine' && !unit.classes.includes('Self')) spread([unit], 'not-mine');
    if (before === 'supposed' && sentences[at]?.goesOn) spread([unit], 'supposed');
  });
  return units;
}

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

const isShort = ({ tokens, classes }: Unit) => tokens.length <= 4 && !classes.includes('Unknown');

function spread(units: readonly Unit[], doubt: Doubt | undefined) {
  for (const { doubts } of units)
    doubts.forEach((one, at) => {
      doubts[at] = worstDoubt([one, doubt]);
    });
}

/** Drops the dash of an item of a list: "- ER negative". */
const withoutBullet = (tokens: Token[]): Token[] =>
  isMark(tokens[0], '-') && tokens[1]?.glued === false ? tokens.slice(1) : tokens;

/** `goesOn`: a semicolon or bar, not a full stop, comes before it. */
type Sentence = { tokens: Token[]; goesOn: boolean };

/** Splits tokens into sentences. A line that ends with a subject or a colon goes on below. */
function sentencesIn({ tokens }: Reading): Sentence[] {
  const sentences: Sentence[] = [{ tokens: [], goesOn: false }];
  for (const token of tokens) {
    const current = sentences.at(-1)?.tokens ?? [];
    const last = current.at(-1);
    const isOpenLine =
      token.is === '\n' &&
      (last?.kind === 'subject' || isMark(last, ':') || last?.kind === 'filler');
    if (token.kind !== 'break') current.push(token);
    else if (!isOpenLine)
      sentences.push({ tokens: [], goesOn: token.is === ';' || token.is === '|' });
  }
  return sentences.filter((sentence) => sentence.tokens.length > 0);
}
