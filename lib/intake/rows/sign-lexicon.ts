import type { SignId } from '../../answers/pressing';
import { valueWords } from '../words/cell-words';
import * as words from '../words/sign-words';
import { temperatureAt } from './measured-fever';
import { emptyAfter, tickedAfter, withBoxes } from './sign-boxes';
import { signSpelled } from './sign-spelling';
import { isBetweenWords, type WordToken, wordTokensIn } from './sign-tokens';

/**
 * A run of tokens with one meaning. `start` and `end` are offsets in the text. `sign` names a sign,
 * `open` may name one; `deny` denies what follows at once, `denyAll` all up to a break. `isNear`: a
 * word of it is misspelled.
 */
export type SignItem = { start: number; end: number; isNear?: true } & (
  | { kind: 'sign' | 'open'; id: SignId }
  | { kind: 'temperature'; isFever: boolean }
  | { kind: Exclude<PhraseKind, 'sign' | 'open'> | MarkKind }
);

/** `doubt` doubts what follows; `question` what comes before, and `nil` denies it: both end there. */
type MarkKind = 'comma' | 'end' | 'doubt' | 'question' | 'nil' | 'word';

type PhraseKind =
  | 'sign'
  | 'open'
  | 'lasting'
  | 'none'
  | 'deny'
  | 'denyAll'
  | 'between'
  | 'complaint'
  | 'hedge'
  | 'hedgeBefore'
  | 'or'
  | 'has'
  | 'saying'
  | 'turn';

type Phrase = { kind: PhraseKind; id?: SignId; words: readonly string[]; inCapitals: boolean };

/** Ways to write "cannot". */
const cannot = ['cannot', 'cant', 'can not', 'unable to', 'not able to'];
const spellingsOf = (text: string) =>
  text.startsWith('cannot ') ? cannot.map((word) => text.replace('cannot', word)) : [text];

/** Phrases by their first word; the longest come first, and of the same words the first wins. */
const phrases = new Map<string, Phrase[]>();

function add(kind: PhraseKind, texts: readonly string[], id?: SignId) {
  for (const text of texts.flatMap(spellingsOf)) {
    const found = wordTokensIn(text).filter(
      (token) => !isBetweenWords(token) && token.word !== '.',
    );
    const [first, ...rest] = found.map(({ word }) => word);
    if (first === undefined) continue;
    const inCapitals = words.onlyInCapitals.includes(text) && kind !== 'complaint';
    const phrase = { kind, words: [first, ...rest], inCapitals, ...(id && { id }) };
    phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
  }
}

const addSigns = (kind: PhraseKind, names: Partial<Record<string, readonly string[]>>) => {
  for (const [id, texts = []] of Object.entries(names)) add(kind, texts, id as SignId);
};

/** A lasting sign is news where it is new or worse. */
function newlyNamed(lasting: readonly string[]) {
  const named = Object.entries(valueWords.symptoms ?? {}).map(([id, texts]) => [
    id,
    texts
      .filter((text) => lasting.includes(text))
      .flatMap((text) => ['new', 'worse', 'worsening'].map((word) => `${word} ${text}`)),
  ]);
  return Object.fromEntries(named) as Record<string, string[]>;
}

add('none', words.noSigns);
add('lasting', words.lastingSigns);
addSigns('open', words.openSigns);
addSigns('sign', newlyNamed(words.lastingSigns));
addSigns('sign', valueWords.symptoms ?? {});
addSigns('sign', words.spokenSigns);
add('denyAll', words.wideDenials);
add('hedge', words.hedges);
add('hedgeBefore', words.hedgesBefore);
add('turn', words.turns);
add('saying', words.sayings);
add('has', words.hasWords);
add('or', words.orWords);
add('deny', words.denials);
add('between', words.betweenDenialAndSign);
add('complaint', words.otherComplaints);
for (const found of phrases.values()) found.sort((a, b) => b.words.length - a.words.length);

/** Splits a text into runs with a meaning, longest first. */
export function signItemsIn(text: string): SignItem[] {
  const tokens = spelled(withBoxes(wordTokensIn(text)));
  const items: SignItem[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { item, next } = measuredAt(tokens, at) ?? phraseAt(tokens, at) ?? markAt(tokens, at);
    items.push(item);
    at = next;
  }
  return items;
}

const knownWords = new Set([...phrases.values()].flat().flatMap((phrase) => phrase.words));

/** Puts words of signs in the place of misspelled ones. */
const spelled = (tokens: readonly WordToken[]): WordToken[] =>
  tokens.map((token) => {
    const word = knownWords.has(token.word) ? undefined : signSpelled(token.word);
    return word === undefined ? token : { ...token, word, isNear: true };
  });

type Found = { item: SignItem; next: number };

const spanOf = (tokens: readonly WordToken[], at: number, next: number) => ({
  start: tokens[at]?.start ?? 0,
  end: tokens[next - 1]?.end ?? 0,
});

function measuredAt(tokens: readonly WordToken[], at: number): Found | undefined {
  const found = temperatureAt(tokens, at);
  if (!found) return undefined;
  const { isFever, next } = found;
  return { item: { kind: 'temperature', isFever, ...spanOf(tokens, at, next) }, next };
}

function phraseAt(tokens: readonly WordToken[], at: number): Found | undefined {
  for (const phrase of phrases.get(tokens[at]?.word ?? '') ?? []) {
    if (phrase.inCapitals && !/^\p{Lu}+$/u.test(tokens[at]?.typed ?? '')) continue;
    const next = endOf(phrase, tokens, at);
    if (next === undefined) continue;
    const { kind, id } = phrase;
    const isNear = tokens.slice(at, next).some((token) => token.isNear) && { isNear: true };
    return { item: { kind, id, ...spanOf(tokens, at, next), ...isNear } as SignItem, next };
  }
  return undefined;
}

/** Returns the index after a phrase; undefined if the tokens spell another one. */
function endOf({ words }: Phrase, tokens: readonly WordToken[], at: number): number | undefined {
  let next = at;
  for (const word of words) {
    while (next > at && isBetweenWords(tokens[next])) next += 1;
    if (tokens[next]?.word !== word) return undefined;
    next += 1;
  }
  return next;
}

const years = /^(?:19|20)\d\d$/;

function markAt(tokens: readonly WordToken[], at: number): Found {
  const word = tokens[at]?.word ?? '';
  const span = spanOf(tokens, at, at + 1);
  const found = (kind: MarkKind | 'between' | 'hedge' | 'turn') => ({
    item: { kind, ...span },
    next: at + 1,
  });
  const answer = answerAt(tokens, at);
  if (answer) return answer;
  if (/^[.;|\n!•·]$/.test(word)) return found('end');
  if (word === ',') return found('comma');
  if (word === tickedAfter) return found('end');
  if (word === emptyAfter) return found('question');
  if (/^[+☑☒✓✔]$/.test(word)) return found('turn');
  if (word === '?' && !isGluedToNext(tokens, at)) return found('question');
  const isMinus = /^[-–−]$/.test(word) && isGluedToNext(tokens, at);
  if (/^[?¿~<≤≠¬☐□]$/.test(word) || isMinus) return found('doubt');
  if (years.test(word)) return found('hedge');
  return /^[^\p{L}\p{N}]$/u.test(word) ? found('between') : found('word');
}

/** Reads the answer of a form: "Fever: N", "cough = 0", "Fever? Y". */
function answerAt(tokens: readonly WordToken[], at: number): Found | undefined {
  const [mark = '', answer = '', after = ''] = tokens.slice(at, at + 3).map(({ word }) => word);
  if (!/^[:=?]$/.test(mark) || /^[/-]$/.test(after)) return undefined;
  const isNo = ['n', '0'].includes(answer) || (mark === '?' && ['no', 'none'].includes(answer));
  const isYes = mark === '?' && ['y', 'yes'].includes(answer);
  if (!isNo && !isYes) return undefined;
  return { item: { kind: isNo ? 'nil' : 'end', ...spanOf(tokens, at, at + 2) }, next: at + 2 };
}

/** "-fever" may deny, and "?fever" doubts. */
const isGluedToNext = (tokens: readonly WordToken[], at: number) =>
  tokens[at]?.end === tokens[at + 1]?.start && tokens[at - 1]?.end !== tokens[at]?.start;
