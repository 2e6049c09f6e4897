import { hasValue } from '../words/governing-words';

/** Whether a value is another one than that of the result before it. */
export function contradicts(remark: string, result: string): boolean {
  if (!hasValue.test(remark)) return false;
  const before = sidesIn(result);
  // Counting the gene answers what a stain leaves open.
  if (before.has('open') && /ISH\b|ratio|cop(?:y|ies)|amplif|group/i.test(remark)) return false;
  return before.size > 0 && [...sidesIn(remark)].some((side) => !before.has(side));
}

/** Which sides the values of a text are on. */
function sidesIn(text: string): Set<'positive' | 'negative' | 'open'> {
  const isHer2 = /HER-?2/i.test(text) || !/\b(?:ER|PR|estrogen|progesterone)\b/i.test(text);
  const sides = new Set<'positive' | 'negative' | 'open'>();
  if (/\bneg(?:ative)?\b|\bnot\b|\babsent\b|\bno\b|\b0 ?%|< ?1 ?%/i.test(text))
    sides.add('negative');
  else if (/\bpos(?:itive)?\b|\bamplified\b|\b[1-9]\d* ?%/i.test(text)) sides.add('positive');
  if (/\b2 ?\+|\bequivocal\b/i.test(text) && isHer2) sides.add('open');
  if (/\b3 ?\+/.test(text) && isHer2) sides.add('positive');
  if (/\b[01] ?\+|\bHER-?2\b[^:]*: *0\b(?! ?%)/i.test(text) && isHer2) sides.add('negative');
  return sides;
}

/** Whether two texts give two scores of PD-L1. */
export function hasOtherScore(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => score.exec(text)?.[1]);
  return first !== undefined && second !== undefined && Number(first) !== Number(second);
}

const score = /\b(?:CPS|combined positive score)\b(?: ?\(CPS\))?[:= ]*(\d+(?:\.\d+)?)\b/i;
