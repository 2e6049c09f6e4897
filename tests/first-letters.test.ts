import { expect, it } from 'vitest';
import { firstLettersOf } from '../lib/intake/facts/first-letters';

it.each([
  ['tnbcs?', 't'],
  ['m?tnbc', 'mt'],
  ['(?:triple|3x)[ -]{0,3}negative', '3t'],
  ['(?:her|erb)b?2|c[ -]{0,3}erb', 'ceh'],
  ['\\+ve', '+'],
  ['\\d{1,2}', '0123456789'],
  ['(?<!-)ish', 'i'],
  ['[gst]?[ -]{0,3}brca', ' -bgst'],
  ['[a-c]{2,4}mab', 'abc'],
])('a match of %s begins with one of “%s”', (pattern, letters) => {
  expect([...(firstLettersOf(pattern) ?? [])].sort().join('')).toBe(letters);
});

it.each(['a?', '.', '(?:a|b?)', '\\w+'])('a match of %s may begin with anything', (pattern) => {
  expect(firstLettersOf(pattern)).toBeNull();
});
