import type { Answers } from '../../answers/answers';
import type { Meaning } from '../words/fact-words';
import type { Findings } from './findings';
import { isMark } from './marks';
import { isJoint } from './token-kinds';
import type { Token } from './tokens';
import { isOffTable, type Unit } from './unit';

type Had = NonNullable<Answers['immunotherapy']>[number] | 'none' | 'unread';

/** Reads whether immunotherapy was given, and when: around surgery, for metastatic cancer, now. */
export function readImmunotherapy(units: readonly Unit[], findings: Findings) {
  const had = new Set<Had>();
  for (const unit of units) {
    unit.tokens.forEach((token, at) => {
      if (!isImmunotherapy(token)) return;
      // Times with slashes between them are the choices of a form.
      const isForm = token.start === token.end && unit.classes.includes('Slash');
      const doubt = isForm || isOffTable(unit) ? 'supposed' : unit.doubts[at];
      if (doubt !== undefined) {
        findings.note('immunotherapy', 'unread', token);
        if (doubt === 'hedged' || doubt === 'turned') had.add('not-sure');
        return;
      }
      for (const when of whenAt(unit.tokens, at)) {
        had.add(when);
        if (when === 'not-sure' || when === 'unread')
          findings.note('immunotherapy', 'unread', token);
      }
    });
  }
  const given = [...had].filter((when) => when !== 'none' && when !== 'unread');
  const known = given.filter((when) => when !== 'not-sure');
  if (known.length > 0) findings.claim('immunotherapy', known);
  else if (given.length > 0) findings.claim('immunotherapy', ['not-sure']);
  else if (had.has('none')) findings.claim('immunotherapy', []);
}

const isImmunotherapy = ({ kind, is, text }: Token) =>
  (kind === 'drug' && (is === 'io' || is === 'regimen-early')) ||
  (kind === 'subject' && is === 'anti') ||
  (kind === 'when' && /^(?:io|ici|immuno\w*)[ -]{0,3}naive$/.test(text));

/** Tokens that are read on each side of a drug, within its part of the unit. */
const reach = 10;

function partAround(tokens: Token[], at: number): { before: Token[]; after: Token[] } {
  const parts = (token: Token) =>
    isMark(token, ',', '>>') || token.text === 'then' || token.text === 'but';
  const before = tokens.slice(Math.max(0, at - reach), at);
  const after = tokens.slice(at + 1, at + 1 + reach);
  const from = before.map(parts).lastIndexOf(true) + 1;
  const ends = [...after.flatMap((token, place) => (parts(token) ? [place] : [])), after.length];
  // "Pembro after surgery, ongoing": a time of its own belongs to what was before the comma.
  const to = ends.find((end, index) => {
    const next = after.slice(end + 1, ends[index + 1]);
    return !isMark(after[end], ',') || next.length === 0 || !next.every(isTime);
  });
  return { before: before.slice(from), after: after.slice(0, to) };
}

const isTime = ({ kind, is }: Token) =>
  kind === 'date' || (kind === 'when' && (is === 'now' || is === 'stopped'));

/** "Neoadjuvant and metastatic": both times. */
const areJoined = (near: readonly Token[]) =>
  near.some(({ is }, at) => {
    const [joint, other] = [near[at + 1], near[at + 2]];
    const times = [is, other?.is];
    return isJoint(joint) && times.includes('early') && times.includes('metastatic');
  });

function whenAt(tokens: Token[], at: number): Had[] {
  const token = tokens[at] as Token;
  const { before, after } = partAround(tokens, at);
  const near = [...before, ...after];
  const has = (is: Meaning<'when'>) => near.some((word) => word.kind === 'when' && word.is === is);
  const anyKind = /^(?:immuno|io|ici|i\/o|checkpoint|cpi|anti)/.test(token.text);
  const naive =
    /naive$/.test(token.text) || after.slice(0, 2).some(({ text }) => /naive$/.test(text));
  const denied =
    before.some(({ kind }) => kind === 'not') ||
    after.slice(0, 3).some(({ kind, is }) => kind === 'not' || is === 'no-change');
  const early = has('early') || token.is === 'regimen-early';
  const line = near.some(({ kind }) => kind === 'line');
  const since = has('metastatic') || line;
  // "No immunotherapy for mets" leaves open what was given around surgery.
  const isPartly =
    early ||
    since ||
    near.some(limits) ||
    isOfOne(before) ||
    isForNow(before, after) ||
    isUntil(after);
  if (naive || denied) return anyKind && !isPartly ? ['none'] : ['unread'];
  const nowWords = near.filter(({ kind, is }) => kind === 'when' && is === 'now');
  // "On pembrolizumab in 2022" is of that year.
  const isDated = nowWords.every(({ text }) => text === 'on') && isOfYear(after);
  const isNow =
    nowWords.some(({ text }) => !/^(?:on|since|maintenance)/.test(text)) ||
    (nowWords.length > 0 && !has('stopped') && !has('planned'));
  const isNone = near.some(
    ({ kind, text }) => kind === 'measure' && /^(?:x ?)?0(?![.,\d])/.test(text),
  );
  if (isNone || near.some(({ text }) => text === 'later')) return ['unread'];
  if (has('planned') && (!has('stopped') || isNow)) return ['unread'];
  const when: Had[] = [];
  if (early) when.push('around-surgery');
  // "2L" under the header "Immunotherapy" may be the line that is next.
  const isHeader = token.start === token.end && !has('metastatic');
  if (isNow && !has('stopped')) when.push(isDated || isEnded(tokens, at) ? 'not-sure' : 'now');
  else if (since && !isHeader && (!early || areJoined(near))) when.push('for-metastatic');
  else if (isNow) when.push('not-sure');
  return when.length > 0 ? when : ['not-sure'];
}

/**
 * Whether a word limits what is denied: to a plan, a time, another cancer. "Never before" has no limit.
 */
const limits = ({ kind, is, text }: Token) =>
  kind === 'date' ||
  is === 'organ' ||
  (is === 'now' && text !== 'on') ||
  (is === 'planned' && !/^(?:before|pre)$/.test(text));

/** "The doctor said no to immunotherapy", "no immunotherapy for me", "no immunotherapy with chemo". */
const isForNow = (before: readonly Token[], after: readonly Token[]) =>
  before.some(({ text }) => /^(?:to|says?|said|told|tells?)$/.test(text)) ||
  after.some(({ text }) => /^(?:for|with)$/.test(text));

/** "Never had immunotherapy before pembrolizumab": a treatment after it may be one. */
const isUntil = (after: readonly Token[]) =>
  after.some(
    ({ text }, at) =>
      /^(?:before|until|till|prior|except|besides|pre)/.test(text) &&
      after
        .slice(at + 1)
        .some(({ kind, is }) => kind === 'drug' || kind === 'line' || is === 'now'),
  );

/** Whether a date says when it was, not since when. */
const isOfYear = (after: readonly Token[]) =>
  after.some(
    ({ kind }, at) =>
      kind === 'date' && /^(?:in|during|around|of)$/.test(after[at - 1]?.text ?? ''),
  );

/** "Chemo without immunotherapy": of one treatment. */
const isOfOne = (before: readonly Token[]) =>
  before.some(({ kind }) => kind === 'drug') && before.some(({ text }) => text === 'without');

/** Whether words after a drug, and before the next one, end it: "on pembro, stopped". */
function isEnded(tokens: readonly Token[], at: number): boolean {
  const after = tokens.slice(at + 1);
  const next = after.findIndex(({ kind }) => kind === 'drug');
  return after
    .slice(0, next < 0 ? after.length : next)
    .some(({ text }) => /^(?:stopped|finished|completed|discontinued|ended|off|d\/?c)/.test(text));
}
