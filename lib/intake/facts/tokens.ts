import type { KnownWord } from '../words/fact-words';
import { type Folded, fold, unclearMark } from './fold';
import { entriesAt } from './lexicon';
import { type Amount, amountAt } from './number';
import { numbersInDigits } from './number-words';
import { correctSpelling } from './spelling';

/** The marks that the readers tell apart. */
const marks = ['+', '-', '/', ',', ':', '=', '(', ')', '[', ']', '&', '?', '.', '#', '>>'] as const;
export type KnownMark = (typeof marks)[number];
const knownMarks = new Map<string, KnownMark>(marks.map((mark) => [mark, mark]));

/** The kind and meaning of a token. `free`: see its text; `broken`: see `brokenNumber`. */
type Sense =
  | KnownWord
  | { kind: 'amount'; is: 'number' | 'mut/mb' }
  | { kind: 'mark'; is: KnownMark | 'free' }
  | { kind: 'break'; is: '\n' | ';' | '|' | '.' }
  | { kind: 'word'; is: 'free' | 'broken' }
  | { kind: 'box'; is: 'ticked' | 'empty' }
  | { kind: 'line' | 'variant' | 'code' | 'date' | 'measure'; is: 'free' };

/** A token of the folded text. */
export type Token = Sense & {
  start: number;
  end: number;
  /** As in the folded text. */
  text: string;
  /** No space before it. */
  glued: boolean;
  amount?: Amount;
  /** Of a line of treatment: 2 for "2L". */
  order?: number;
};

/** A token that names something that has results. */
export type SubjectToken = Extract<Token, { kind: 'subject' }>;

type Found = { sense: Sense } & Pick<Token, 'end' | 'amount' | 'order'>;

/** A text that was folded and split into tokens. */
export type Reading = { folded: Folded; tokens: Token[] };

/** Splits untrusted text into tokens. */
export function tokensOf(typed: string): Reading {
  const folded = numbersInDigits(correctSpelling(fold(typed)));
  const tokens: Token[] = [];
  let at = 0;
  while (at < folded.text.length) {
    if (folded.text[at] === ' ') {
      at += 1;
      continue;
    }
    const { sense, end, amount, order } = tokenAt(folded.text, at, tokens.at(-1));
    const { kind, is } = sense;
    const text = folded.text.slice(at, end);
    const glued = tokens.at(-1)?.end === at;
    // Spreading the sense would need no assertion, but takes a fifth longer to read a cell.
    tokens.push({ kind, is, start: at, end, text, glued, amount, order } as Token);
    at = end;
  }
  return { folded, tokens };
}

const one = (pattern: string) => new RegExp(pattern, 'y');
const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec';
const dates = [
  one('\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})(?![\\d/])'),
  one('\\d{4}-\\d{1,2}(?:-\\d{1,2})?(?![\\d-])'),
  one('\\d{1,2}/(?:19|20)\\d\\d(?!\\d)'),
  one(
    `(?:\\d{1,2}[ -])?(?:${months})[a-z]{0,6}\\.?[ -](?:\\d{1,2},? )?(?:\\d{4}|'?\\d{2})(?![\\d%])`,
  ),
  one(`\\d{1,2}-(?:${months})(?![a-z])(?:-\\d{2,4})?`),
  one('(?:19[89]|20[0-3])\\d(?![\\d.,]?\\d|[ -]?%| ?mut)'),
];
const patterns: readonly (readonly ['code' | 'variant', RegExp])[] = [
  ['code', one('[a-tv-z]\\d\\d(?:\\.\\d{1,4}[a-z]?)?(?![a-z\\d])')],
  [
    'variant',
    one(
      '(?:[a-z]{1,4}_?\\d{5,9}(?:\\.\\d{1,3})?:?)?(?:[cp]\\.[\\w>*()+-]{2,30}|(?:p\\.)?[a-z]\\d{2,4}(?:[a-z]|fs|del|ins|dup)(?![a-z\\d])|\\d{3,5}(?:del|ins|dup)[a-z]{0,6}|exon \\d{1,2})',
    ),
  ],
];
/** Doses, times and cycle counts, which are not results. */
const measures = one(
  '1 node(?![a-z])|\\d{1,3} ?(?:yo|y/o|y\\.o\\.|(?:years?|yrs?)[ -]old)(?: ?[fm](?![a-z]))?(?![a-z\\d])|\\d{2} ?[fm](?![a-z\\d])|(?:x ?)?\\d{1,5}(?:[.,]\\d{1,3})?[ -]?(?:mg(?:/kg|/m2)?|mcg|ml|kg|g|cm|mm|ng|months?|mos?|weeks?|wks?|years?|yrs?|yo|y/o|cycles?|days?|doses?|m2|hours?|am|pm|genes?|nodes|pts?|patients?)(?![a-z\\d])|x ?\\d{1,3}(?![\\d])',
);
const lineOrder = one(
  '(?:(\\d) ?l|(\\d)(?:st|nd|rd|th)[ -]?l(?:ine)?|(\\d)-line|(first|second|third|fourth|fifth|front|initial)[ -]?l(?:ine)?)(?![a-z\\d])',
);
const orders: Record<string, number> = {
  first: 1,
  front: 1,
  initial: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
};
const mutPerMb = one(
  ' ?(?:mut(?:s|ations?)?|muts|m|variants?) ?(?:/|per) ?(?:mb|megabase)(?![a-z])',
);
const tickedBox = one(
  '\\[ ?[x\u2713\u2714] ?\\]|\\( ?[x\u2713\u2714] ?\\)|_+ ?x ?_+|_+x(?![a-z\\d])|x_+|[\u2611\u2612\u2713\u2714\u25c9]',
);
const emptyBox = one('\\[ {0,3}\\]|\\( {0,3}\\)|_{2,}(?!x)|[\u2610\u25a1\u25cb\u25fb]');
/** Text that starts like a number but is not one: "1,000", "1.0E+01", "1O". */
const brokenNumber = /\d[a-z\d.,+-]{0,60}/y;
const word = /[\p{L}\p{N}_][\p{L}\p{N}_']{0,60}/uy;

function tokenAt(text: string, at: number, before: Token | undefined): Found {
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const character = text[at] ?? '';
  if (character === '\n' || character === ';' || character === '|')
    return { sense: { kind: 'break', is: character }, end: at + 1 };
  if (character === '.' && !/\d/.test(text[at + 1] ?? ''))
    return {
      sense: { kind: /[\s]|^$/.test(text[at + 1] ?? '') ? 'break' : 'mark', is: '.' },
      end: at + 1,
    };
  if (
    before?.kind === 'subject' &&
    before.end === at &&
    /^m(?![a-z\d])/.test(text.slice(at, at + 2))
  )
    return { sense: { kind: 'status', is: 'change' }, end: at + 1 };

  const ticked = match(tickedBox);
  if (ticked) return { sense: { kind: 'box', is: 'ticked' }, end: at + ticked[0].length };
  const empty = match(emptyBox);
  if (empty) return { sense: { kind: 'box', is: 'empty' }, end: at + empty[0].length };

  // "-5" and ".5": a sign or a digit before it may be lost, so no number is read.
  const loose = at === 0 || /[\s(:=]/.test(text[at - 1] ?? '');
  if (loose && (character === '-' || character === '.') && /\d/.test(text[at + 1] ?? '')) {
    brokenNumber.lastIndex = at + 1;
    const run = brokenNumber.exec(text);
    return { sense: { kind: 'word', is: 'broken' }, end: at + 1 + (run?.[0].length ?? 1) };
  }
  const inWord = /[a-z\d]/.test(character) && /[a-z\d]/.test(text[at - 1] ?? '');
  const isGlued = before?.kind === 'subject' || before?.kind === 'filler';
  const starts = !inWord || (isGlued && before?.end === at);
  if (starts) {
    for (const date of dates) {
      const found = match(date);
      if (found) return { sense: { kind: 'date', is: 'free' }, end: at + found[0].length };
    }
    const line = match(lineOrder);
    if (line) {
      const named = line.slice(1).find((part) => part !== undefined) ?? '';
      const order = orders[named] ?? Number(named);
      return { sense: { kind: 'line', is: 'free' }, order, end: at + line[0].length };
    }
    const measure = match(measures);
    if (measure) return { sense: { kind: 'measure', is: 'free' }, end: at + measure[0].length };
    const touched = text[at - 1] === unclearMark;
    const number = touched ? null : amountAt(text, at);
    if (number && text[number.end] !== unclearMark) {
      mutPerMb.lastIndex = number.end;
      const unit = mutPerMb.exec(text);
      if (unit)
        return {
          sense: { kind: 'amount', is: 'mut/mb' },
          amount: number.amount,
          end: number.end + unit[0].length,
        };
      return { sense: { kind: 'amount', is: 'number' }, amount: number.amount, end: number.end };
    }
    for (const { word, pattern } of entriesAt(character)) {
      const found = match(pattern);
      if (found) return { sense: word, end: at + found[0].length };
    }
    for (const [kind, pattern] of patterns) {
      const found = match(pattern);
      if (found) return { sense: { kind, is: 'free' }, end: at + found[0].length };
    }
    const unreadable = match(brokenNumber);
    if (unreadable)
      return { sense: { kind: 'word', is: 'broken' }, end: at + unreadable[0].length };
    const found = match(word);
    if (found) {
      const end = at + found[0].length;
      return { sense: { kind: 'word', is: 'free' }, end };
    }
  }
  if (text.startsWith('>>', at) || text.startsWith('->', at) || text.startsWith('=>', at))
    return { sense: { kind: 'mark', is: '>>' }, end: at + 2 };
  return { sense: { kind: 'mark', is: knownMarks.get(character) ?? 'free' }, end: at + 1 };
}
