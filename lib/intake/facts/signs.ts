import type { Meaning } from '../words/fact-words';
import { isMark } from './marks';
import { isResult, isSubject } from './token-kinds';
import type { SubjectToken, Token } from './tokens';

const families: Partial<Record<Meaning<'subject'>, 'receptor' | 'marker'>> = {
  er: 'receptor',
  pr: 'receptor',
  her2: 'receptor',
  hr: 'receptor',
  ish: 'receptor',
  brca: 'marker',
  pik3ca: 'marker',
  esr1: 'marker',
  gene: 'marker',
  mmr: 'marker',
  msi: 'marker',
  tmb: 'marker',
};

/** Whether two tokens are both receptors, or both markers. */
export const sameFamily = (a: Token | undefined, b: Token | undefined) =>
  isSubject(a) && isSubject(b) && families[a.is] !== undefined && families[a.is] === families[b.is];

/** Whether a "+" or "-" is a result, not a hyphen or a dash. */
export function isSign(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark' || (token.is !== '+' && token.is !== '-')) return false;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  // "-BRCA, +PIK3CA"; "- BRCA" may be an item of a list.
  if (before === undefined || isMark(before, ',')) {
    // "ER, PR: +, -": each item of the list is a sign.
    const isItem = before !== undefined && (next === undefined || isMark(next, ','));
    return isItem || (next?.kind === 'subject' && next.glued);
  }
  if (before.kind === 'drug' || next?.kind === 'drug') return false;
  if (token.is === '+') return !(next?.kind === 'amount' && next.glued);
  if (next === undefined || next.kind === 'mark' || next.kind === 'subject') return true;
  return token.glued && !next.glued;
}

/**
 * Splits results that are listed in the order of their subjects: "ER/PR/HER2: +/+/-".
 * @returns the tokens for each subject, empty if all subjects share one result; `sure` is false of
 * "ER, PR: positive, 5%", which may be either
 */
export function resultParts(
  members: SubjectToken[],
  tail: Token[],
): { parts: Token[][]; sure: boolean } {
  const shared = { parts: [], sure: true };
  const [first, second] = members;
  if (!first || !second || families[first.is] !== 'receptor') return shared;
  const signs = tail.filter((token) => isMark(token, '+', '-'));
  if (signs.length === members.length && !tail.some(isResult))
    return { parts: signs.map((sign) => [sign]), sure: true };
  for (const mark of ['/', ','] as const) {
    const parts: Token[][] = [[]];
    for (const token of tail) {
      if (isMark(token, mark)) parts.push([]);
      else parts.at(-1)?.push(token);
    }
    const kinds = parts.map(
      (part) => part.find((token) => isResult(token) || isMark(token, '+', '-'))?.kind,
    );
    const sure = mark === '/' || new Set(kinds).size === 1;
    if (parts.length === members.length && !kinds.includes(undefined)) return { parts, sure };
  }
  return shared;
}

/**
 * Whether a mark after a subject may be a sign or a hyphen: "ER-PR positive", "ER + PR negative".
 * It is a sign if it clings to its subject alone, or if the chain ends in one ("ER-PR-HER2-").
 */
export function isUnclearSign(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  const subject = tokens[at + 1];
  if (
    !isMark(mark, '+', '-') ||
    !subject ||
    !isSubject(subject) ||
    !sameFamily(tokens[at - 1], subject)
  )
    return false;
  if (mark?.glued && !subject.glued) return false;
  const polarity = mark?.is === '+' ? 'pos' : 'neg';
  // Chains are short: a text names each receptor a few times.
  for (let next = at + 2; next < Math.min(tokens.length, at + 14); next += 1) {
    const token = tokens[next] as Token;
    if (token.kind === 'status') return token.is !== polarity;
    if (token.kind === 'amount') return true;
    if (isMark(token, '+', '-') && isSign(tokens, next)) {
      const clings = token.glued && tokens[next + 1]?.glued !== true;
      if (clings || !isSubject(tokens[next + 1])) return false;
    }
    if (isMark(token, '/', ',', ')')) return false;
  }
  return true;
}
