import type { FactField } from '../facts/findings';
import { namesField } from '../words/record-words';
import type { Finding } from './record-findings';

/** How a sentence calls a cancer in passing: "a woman with HER2-positive breast cancer". */
const inPassing: readonly [RegExp, Partial<Record<FactField, readonly string[]>>][] = [
  [
    /\btriple[- ]negative\b|\bTNBC\b/i,
    { subtype: ['triple-negative'], er: ['negative'], pr: ['negative'], her2: ['negative', 'low'] },
  ],
  [/\bHER-?2[- ](?:positive|\+)/i, { subtype: ['her2-positive'], her2: ['positive'] }],
  [
    /\bHER-?2[- ](?:negative|\u2212)/i,
    { subtype: ['hormone-positive', 'triple-negative'], her2: ['negative', 'low'] },
  ],
  [/\bHER-?2[- ]low\b/i, { subtype: ['hormone-positive', 'triple-negative'], her2: ['low'] }],
  [
    /\b(?:ER|o?estrogen receptor|hormone(?: receptor)?)[- ]positive\b/i,
    { subtype: ['hormone-positive', 'her2-positive'], er: ['positive'] },
  ],
];

/**
 * Whether a sentence that was not understood calls the cancer, once and in passing, what was found
 * elsewhere: then it takes nothing back.
 */
export function saysTheSame(text: string, field: FactField, found: readonly Finding[]): boolean {
  const values = found.filter((one) => one.field === field).map(({ value }) => String(value));
  const calls = inPassing.flatMap(([words, fields]) => (words.test(text) ? [fields[field]] : []));
  const [only, ...more] = calls.flatMap((one) => (one ? [one] : []));
  const name = field === 'subtype' ? null : namesField[field as keyof typeof namesField];
  const mentions = name ? (text.match(new RegExp(name.source, 'gi')) ?? []).length : 1;
  return (
    only !== undefined &&
    more.length === 0 &&
    mentions < 2 &&
    values.every((value) => only.includes(value))
  );
}
