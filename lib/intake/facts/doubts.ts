import type { FormName } from './grammar';
import { isListDenied, isOfNode, listedUnderOne, underPanel } from './listed';
import type { Parsed, Statement } from './parse-unit';
import type { Token } from './tokens';
import type { WordClass } from './word-classes';

/**
 * Why a statement is not taken as such: it is somebody else's, from a blood test, supposed, asked,
 * beside words that were not understood, doubted, or beside words of a change ("then", "became"). The
 * first of several counts.
 */
export const doubtsByWeight = [
  'not-mine',
  'blood',
  'supposed',
  'asked',
  'not-understood',
  'hedged',
  'turned',
] as const;
export type Doubt = (typeof doubtsByWeight)[number];

export const worstDoubt = (doubts: readonly (Doubt | undefined)[]): Doubt | undefined =>
  doubtsByWeight.find((doubt) => doubts.includes(doubt));

/**
 * Finds for each token whether it is in doubt. A word left over before a statement of its clause
 * touches all from this clause on; any other may revoke what was said before, so it touches all.
 */
export function doubtsIn(tokens: readonly Token[], { statements, left, classes }: Parsed) {
  const doubts: (Doubt | undefined)[] = tokens.map(() => undefined);
  const mark = (from: number, to: number, doubt: Doubt) => {
    for (let at = from; at < to; at += 1) doubts[at] = worstDoubt([doubts[at], doubt]);
  };
  const doubtAt = (at: number) => doubtOf(tokens[at] as Token, classes[at] as WordClass);
  if (isQuestion(tokens)) mark(0, tokens.length, 'asked');
  // A long sentence, which is not read, would take time in its square below.
  if (statements.length === 0) {
    const worst = worstDoubt(left.map(doubtAt));
    if (worst) mark(0, tokens.length, worst);
    return doubts;
  }
  if (isDefinition(tokens, classes)) mark(0, tokens.length, 'supposed');
  for (const { from, end } of listedUnderOne(statements, tokens, classes))
    mark(from, end, 'hedged');
  const starts = clauseStarts(tokens, classes);
  const begins = new Set(statements.map(({ from }) => from));
  const ends = new Set(statements.map(({ end }) => end));
  for (const { form, from, end } of statements) {
    if (form === 'asked' || (form === 'type' && isTesting(tokens[end]))) mark(from, end, 'hedged');
    else if (form === 'result' && isListDenied(tokens.slice(from, end))) mark(0, end, 'hedged');
    // "ER test positive for metastatic carcinoma": the test is of something else.
    else if (form === 'result' && /^for/.test(tokens[end]?.text ?? '') && classes[end] === 'Spread')
      mark(from, end, 'hedged');
    else if (form === 'other') {
      // "Control: ER positive", "HER2 3+ control", "CT: PR 40%".
      const test = tokens[from]?.text ?? '';
      if (isOfNode(tokens, from, end)) mark(0, from, 'hedged');
      const opens =
        classes[end] === 'Colon' ||
        begins.has(end) ||
        (from === 0 && /control/.test(test) && opening.includes(classes[end] as WordClass));
      if (opens && ofOthers.test(test)) mark(end, tokens.length, 'not-mine');
      else if (/control/.test(test)) mark(end, clauseEnd(starts, end), 'not-mine');
      if (ends.has(from) && /control/.test(test)) mark(starts[from] ?? 0, from, 'not-mine');
    }
    // "ESR1 mutation unlikely in ctDNA": the panel is where it was looked for.
    else if (form === 'denied' && isPlace(classes.slice(from, end), statements, from, starts))
      mark(starts[from] ?? 0, tokens.length, 'hedged');
    // The "no" of "no BRCA mutation, ESR1 positive" and the plan of "will test ER, PR" may go on.
    else if (form === 'denied') mark(end, nextBut(tokens, end), 'hedged');
    else if (form === 'noResultFirst' && tokens[from]?.is === 'planned')
      mark(end, tokens.length, 'hedged');
    else if (form === 'treated' && classes[from] === 'No') {
      mark(end, clauseEnd(starts, end), 'hedged');
      for (const later of statements)
        if (later.from >= end && ofTreatment.includes(later.form))
          mark(later.from, later.end, 'hedged');
    }
  }
  for (const { from, end } of underPanel(statements, tokens, classes)) mark(from, end, 'hedged');
  let whole = 0;
  for (const at of left) {
    const doubt = doubtAt(at);
    const clause = starts[at] ?? 0;
    const isAside = classes[clause - 1] === 'Open';
    let next = at + 1;
    let governs = false;
    for (; starts[next] === clause && !governs; next += 1)
      governs = begins.has(next) || (doubt === 'not-mine' && isDisease(tokens[next] as Token));
    const from = governs && !isAside && doubt !== 'supposed' ? clause : 0;
    const to = doubt === 'not-mine' && from > 0 ? ownAgain(classes, at) : tokens.length;
    // Many words left over would mark the whole unit many times.
    if (from === 0 && to === tokens.length) {
      const bit = 1 << doubtsByWeight.indexOf(doubt);
      if (whole & bit) continue;
      whole |= bit;
    }
    mark(from, to, doubt);
  }
  return doubts;
}

function doubtOf(token: Token, wordClass: WordClass): Doubt {
  if (wordClass === 'Unknown') return 'not-understood';
  if (wordClass === 'Arrow') return 'turned';
  switch (token.is) {
    case 'other-person':
    case 'other-tumor':
      return 'not-mine';
    case 'serum':
      return 'blood';
    case 'hypothetical':
      return 'supposed';
    case 'turn':
      return 'turned';
    default:
      return 'hedged';
  }
}

/** Whether a sentence says what a result means: "high is 10 or above", "CPS 10 is positive". */
const isDefinition = (tokens: readonly Token[], classes: readonly WordClass[]) =>
  classes.some((one, at) => {
    const isTerm = one === 'Result' || one === 'CancerType' || one === 'Named' || one === 'Amount';
    const next = classes[at + 2] ?? 'Plain';
    const verb = classes[at + 1] === 'Verb' && /^(?:is|are)$/.test(tokens[at + 1]?.text ?? '');
    return isTerm && verb && defining.includes(next) && !(one === 'Amount' && next === 'Amount');
  });

const defining: readonly WordClass[] = [
  'Loss',
  'Amount',
  'Result',
  'Variant',
  'Receptor',
  'Gene',
  'Preposition',
  'Article',
];

/** Marks after which a heading's words come: "Control, ER positive". */
const opening: readonly WordClass[] = ['Comma', 'Open', 'Dash'];

/** "TNBC screening": the test for it. */
const isTesting = (token: Token | undefined) =>
  token?.is === 'naming' || /^tests?(?:ing)?$/.test(token?.text ?? '');

/** Tests whose result is not the tumor's. */
const ofOthers = /^(?:.*control.*|ct|mri|pet|scans?)$/;

const ofTreatment: readonly FormName[] = ['treated', 'counted', 'outcome'];

/** Whether a denied panel comes after another statement of its clause. */
const isPlace = (
  words: readonly WordClass[],
  statements: readonly Statement[],
  from: number,
  starts: readonly number[],
) =>
  words.includes('Panel') &&
  !words.includes('Gene') &&
  statements.some((one) => one.end <= from && one.from >= (starts[from] ?? 0));

/** Finds the end of the clause that a place is in. */
function clauseEnd(starts: readonly number[], from: number): number {
  const place = starts.findIndex((start) => start > from);
  return place < 0 ? starts.length : place;
}

function nextBut(tokens: readonly Token[], from: number): number {
  const place = tokens.findIndex(({ text }, at) => at >= from && text === 'but');
  return place < 0 ? tokens.length : place;
}

/** Words of a relative's own illness. */
const isDisease = ({ kind, text }: Token) =>
  kind === 'type' || /^(?:cancer|ca|carcinoma|breast|ovarian|disease|died|lump)$/.test(text);

/** Finds where the words about another person end: at the next mention of the patient. */
function ownAgain(classes: readonly WordClass[], at: number): number {
  const own = classes.indexOf('Self', at + 1);
  return own < 0 ? classes.length : own;
}

/** Returns for each token where its clause begins: after a comma, a bracket or "but". */
function clauseStarts(tokens: readonly Token[], classes: readonly WordClass[]): number[] {
  let start = 0;
  return tokens.map(({ text }, at) => {
    const before = classes[at - 1];
    if (before === 'Comma' || before === 'Open' || before === 'Close') start = at;
    if (text === 'but' || (before === 'Slash' && !tokens[at]?.glued)) start = at;
    return start;
  });
}

/** Whether a sentence is a question, even without a question mark: "is it HER2 low". */
function isQuestion(tokens: readonly Token[]): boolean {
  const [first, second] = tokens.filter(({ kind }) => kind !== 'mark');
  if (first?.kind !== 'scope' || first.is !== 'asks') return false;
  if (/^(?:what|which|why|how|should|wonder|who|can|could|do|does|did)/.test(first.text))
    return true;
  if (tokens.at(-1)?.text === '?') return true;
  return /^(?:it|i|my|this|that|there|the|she|he|we|you|her|his)$/.test(second?.text ?? '');
}
