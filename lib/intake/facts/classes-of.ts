import type { Meaning } from '../words/fact-words';
import { isMark } from './marks';
import { isSign, isUnclearSign } from './signs';
import { openStatuses } from './token-kinds';
import type { Token } from './tokens';
import type { WordClass } from './word-classes';

const subjects: Record<Meaning<'subject'>, WordClass> = {
  er: 'Receptor',
  pr: 'Receptor',
  hr: 'Receptor',
  her2: 'Receptor',
  ish: 'Ish',
  ihc: 'Receptor',
  pdl1: 'Pdl1',
  tps: 'Pdl1',
  cps: 'Cps',
  brca: 'Gene',
  pik3ca: 'Gene',
  esr1: 'Gene',
  gene: 'Gene',
  msi: 'Gene',
  mmr: 'Gene',
  tmb: 'Gene',
  btmb: 'Gene',
  'msi-h': 'Named',
  mss: 'Named',
  dmmr: 'Named',
  pmmr: 'Named',
  'tmb-h': 'Named',
  panel: 'Panel',
  anti: 'Immunotherapy',
  other: 'OtherTest',
};

const times: Record<Meaning<'when'>, WordClass> = {
  early: 'Early',
  metastatic: 'Spread',
  stopped: 'Past',
  now: 'Now',
  planned: 'Planned',
  naive: 'Naive',
};

const marks: Partial<Record<string, WordClass>> = {
  ':': 'Colon',
  '=': 'Colon',
  '(': 'Open',
  '[': 'Open',
  ')': 'Close',
  ']': 'Close',
  ',': 'Comma',
  '/': 'Slash',
  '-': 'Dash',
  '+': 'Plus',
  '>>': 'Arrow',
  '&': 'And',
  '?': 'Question',
  '.': 'Quote',
  '#': 'Broken',
};

/** Returns the class of each token of a unit. */
export function classesOf(tokens: readonly Token[]): WordClass[] {
  const classes = tokens.map((_, at) => classAt(tokens, at));
  tokens.forEach((token, at) => {
    if (token.is !== 'cps') return;
    const place = classes[at - 1] === 'Open' ? at - 2 : at - 1;
    const next = classes[at + (place === at - 2 ? 2 : 1)];
    const isBefore = classes[place] === 'Amount' && !tokens[place]?.amount?.percent;
    const follows = next === 'Colon' || next === 'Amount' || next === 'Preposition';
    const ofOther = place > 0 && tokens[place - 1]?.is === 'tps';
    if (!isBefore || follows || ofOther) return;
    classes[place] = 'Count';
    classes[at] = 'CountName';
  });
  return classes;
}

function classAt(tokens: readonly Token[], at: number): WordClass {
  const token = tokens[at] as Token;
  switch (token.kind) {
    case 'subject':
      return subjects[token.is];
    case 'status':
      if (token.is === 'deficient' && token.text.endsWith(' of')) return 'Loss';
      if (token.is === 'no-change' && token.text.startsWith('no ')) return 'Nothing';
      return token.is === 'done' || openStatuses.includes(token.is) ? 'NoResult' : 'Result';
    case 'type':
      return 'CancerType';
    case 'amount':
      return 'Amount';
    case 'variant':
      return 'Variant';
    case 'yes':
      return 'Yes';
    case 'not':
      return 'No';
    case 'when':
      return times[token.is];
    case 'drug':
      return token.is === 'other' ? 'Drug' : 'Immunotherapy';
    case 'line':
      return 'Line';
    case 'date':
      return 'Date';
    case 'measure':
      return 'Measure';
    case 'code':
      return 'Code';
    case 'plain':
      // It tells what a sentence is about; beside a result it may mean anything.
      return token.is === 'topic' ? 'Unknown' : 'Plain';
    case 'word':
      return token.is === 'broken' ? 'Broken' : 'Unknown';
    case 'box':
      return 'Question';
    case 'mark':
      return markAt(tokens, at);
    case 'filler':
      return fillerOf(token.is, token.text);
    case 'scope':
      // "Addendum: HER2 3+" is the newest word; "HER2 3+, amended" is not.
      if (
        at === 0 &&
        tokens.length > 1 &&
        /^(?:amended|corrected|revised|addendum|update)/.test(token.text)
      )
        return 'Plain';
      return scopeOf(token.is, token.text);
    default:
      return 'Unknown';
  }
}

function markAt(tokens: readonly Token[], at: number): WordClass {
  const token = tokens[at] as Token;
  if (isMark(token, '+', '-')) {
    const before = tokens[at - 1];
    // "I+" is a 1+ that a scanner misread.
    if (token.glued && before?.kind === 'filler' && before.text.length === 1) return 'Unknown';
    if (isUnclearSign(tokens, at)) return 'Unclear';
    if (isSign(tokens, at)) return 'Sign';
  }
  if (token.text === '"' || token.text === "'") return 'Quote';
  return marks[token.is] ?? 'Unknown';
}

function fillerOf(is: Meaning<'filler'>, text: string): WordClass {
  switch (is) {
    case 'preposition':
      return 'Preposition';
    case 'and':
      return 'And';
    case 'treatment':
      return 'Treatment';
    default:
      return /^(?:the|a|an|i|my|her|this|that|all|both)$/.test(text) ? 'Article' : 'Method';
  }
}

function scopeOf(is: Meaning<'scope'>, text: string): WordClass {
  if (is === 'or') return 'Or';
  if (is === 'self') return 'Self';
  if (is === 'turn' && /^(?:then|later)$/.test(text)) return 'Arrow';
  if (is === 'asks' && /^(?:is|am|are|was|were|has|have)$/.test(text)) return 'Verb';
  return 'Modifier';
}
