import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { type MessageValues, readMessage, sayMessage } from '../lib/wording/message';
import { en } from './wordings';

const ours = (text: string, values: MessageValues, language = 'en') =>
  sayMessage(readMessage(text), values, language);
const library = (text: string, values: MessageValues, language = 'en') =>
  new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).format(values);

// The library that translators' tools go by has the last word on what a message says.
describe('a message says what the library says', () => {
  it.each(Object.entries(en))('%s', (_key, text) => {
    const names = [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? '');
    const values = Object.fromEntries(names.map((name) => [name, 'x']));
    expect(ours(text, values)).toBe(library(text, values));
  });

  const days = '{n, plural, =0 {no days} one {# day} few {# dni} many {# dniej} other {# days}}';
  it.each(['en', 'ru', 'es', 'zh', 'ht'])('plurals in %s', (language) => {
    for (const n of [0, 1, 2, 3, 5, 11, 21, 1.5, 1200]) {
      expect(ours(days, { n }, language), String(n)).toBe(library(days, { n }, language));
    }
  });

  it.each([
    ['{who, select, self {I} other {They}} ask', { who: 'self' }],
    ['{who, select, self {I} other {They}} ask', { who: 'x' }],
    ['{a, select, x {{n, plural, one {# in {a}} other {# of {a}}}} other {}}', { a: 'x', n: 2 }],
    ["it''s '{quoted}' and 'plain'", {}],
    ["{n, plural, other {'#' is #}}", { n: 3 }],
    ["don't {name}", { name: '{name}' }],
    ['  two  <b>{x}</b> # ', { x: 0 }],
  ] satisfies [string, MessageValues][])('%s', (text, values) => {
    expect(ours(text, values)).toBe(library(text, values));
  });

  it('a value that is not known yet', () => {
    const values = { pages: undefined } as unknown as MessageValues;
    expect(ours('of {pages}', values)).toBe(library('of {pages}', values));
  });

  it('any text with apostrophes and placeholders', () => {
    const units = ['a', ' ', "'", '"', '#', '{a}', '{ n }', '<', 'é'];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...units) }), (text) => {
        expect(ours(text, { a: 'A', n: 1 })).toBe(library(text, { a: 'A', n: 1 }));
      }),
      { numRuns: 2000 },
    );
  });
});

it.each(['{', '}', '{a', '{a b}', '{n, plural, one {x}}', '{n, date}'])('refuses %s', (text) => {
  expect(() => readMessage(text)).toThrow();
});

it('needs a value for each placeholder', () => {
  expect(() => ours('{name}', {})).toThrow();
});
