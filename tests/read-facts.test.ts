import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAnswers } from '../lib/answers/answers';
import { factFields, fields } from '../lib/answers/fields';
import type { FactField, ReadFacts } from '../lib/intake/facts/findings';
import { longestText } from '../lib/intake/facts/fold';
import { readFacts } from '../lib/intake/facts/read-facts';
import { graphemesOf } from '../lib/wording/text';
import { cpuTime } from './cpu-time';
import { expectationsOf, type MessyCase, meets } from './messy-expectations';

const dataIn = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'data', name), 'utf8'));
const messy: MessyCase[] = dataIn('messy-input.json').cases;

type OwnCase = {
  near: string;
  text: string;
  column?: string;
  /** null: nothing may be concluded. */
  answers: Partial<Record<FactField, unknown>>;
};
const own: OwnCase[] = dataIn('facts-own.json').cases;

describe('a text of the corpus is read as expected', () => {
  /** A name in brackets may be whose result it is: better silent. */
  const left = messy.filter(({ id }) => id === 'M111');

  it.each(messy.filter((one) => !left.includes(one)))('$id $text', (one) => {
    const read = readFacts(one.text, one.column);
    const missed = expectationsOf(one).filter((wanted) => !meets(read, wanted));
    expect(missed).toEqual([]);
  });

  it.each(left)('$id $text, or left and named', (one) => {
    const { answers, notes, notUnderstood } = readFacts(one.text, one.column);
    expect(answers).toEqual({});
    expect(notes.map(({ kind }) => kind)).toContain('unread');
    expect(notUnderstood).toContain('Conners?');
  });
});

type Answers = ReadFacts['answers'];
const hasMarker = (marker: string) => (answers: Answers) =>
  (answers.markers as string[] | undefined)?.includes(marker) ?? false;
const is = (field: FactField, value: unknown) => (answers: Answers) => answers[field] === value;
const any = (field: FactField) => (answers: Answers) => answers[field] !== undefined;
const either =
  (...some: ((answers: Answers) => boolean)[]) =>
  (answers: Answers) =>
    some.some((one) => one(answers));

/** The corpus says in prose what must never be concluded; here it is as a test of the answers. */
const wrong: Record<string, (answers: Answers) => boolean> = {
  M022: is('subtype', 'hormone-positive'),
  M031: either(is('subtype', 'her2-positive'), is('her2', 'positive'), is('her2', 'negative')),
  M040: either(is('er', 'negative'), is('subtype', 'triple-negative')),
  M042: either(is('er', 'positive'), is('er', 'low')),
  M045: either(is('er', 'low'), is('er', 'positive')),
  M055: any('er'),
  M058: either(is('er', 'negative'), is('pr', 'negative')),
  M070: either(is('her2', 'negative'), is('her2', 'positive'), is('her2', 'low')),
  M080: either(is('her2', 'negative'), is('her2', 'low')),
  M083: any('her2'),
  M087: either(is('her2', 'positive'), is('subtype', 'her2-positive')),
  M095: any('cps'),
  M098: any('cps'),
  M103: any('cps'),
  M104: is('cps', 125),
  M106: any('cps'),
  M109: either(is('pdl1', 'under-10'), is('pdl1', '10-or-more'), is('pdl1', 'result-unknown')),
  M111: either(any('cps'), is('pdl1', 'under-10')),
  M117: hasMarker('dmmr'),
  M122: any('cps'),
  M124: hasMarker('tmb-high'),
  M128: hasMarker('brca'),
  M136: either(hasMarker('esr1'), any('er'), any('subtype')),
  M139: hasMarker('brca'),
  M141: any('priorLines'),
  M142: any('priorLines'),
  M148: either(any('her2'), any('priorLines')),
  M154: any('priorLines'),
  M158: any('priorLines'),
  M166: hasMarker('brca'),
  M173: either(any('priorLines'), any('her2')),
  M174: any('priorLines'),
  M179: any('priorLines'),
  M188: any('priorLines'),
  M191: any('subtype'),
  M197: any('priorLines'),
  M201: any('subtype'),
  M202: any('subtype'),
  M205: any('er'),
};

describe('what must never be concluded is not', () => {
  const warned = messy.filter(({ mustNot }) => mustNot);

  it('is told for each case that warns of something', () => {
    expect(warned.map(({ id }) => id)).toEqual(Object.keys(wrong));
  });

  it.each(warned)('$id $text', ({ id, text, column }) => {
    const { answers } = readFacts(text, column);
    expect(wrong[id]?.(answers)).toBe(false);
  });
});

describe('other ways to write the same, and their neighbours', () => {
  const sorted = (value: unknown) => (Array.isArray(value) ? [...value].sort() : value);
  it.each(own)('$near $text', ({ text, column, answers }) => {
    const read = readFacts(text, column).answers;
    const given = Object.entries(answers).map(([field, value]) => [field, sorted(value)]);
    const got = given.map(([field]) => [field, sorted(read[field as FactField]) ?? null]);
    expect(got).toEqual(given);
  });
});

describe('a note', () => {
  const kindsIn = (text: string, column?: string) =>
    readFacts(text, column).notes.map(({ field, kind }) => `${field} ${kind}`);

  it.each([
    ['PD-L1 negative, CPS 15', undefined, 'pdl1 disagrees'],
    ['PD-L1 not done, CPS 15', undefined, 'pdl1 disagrees'],
    ['CPS 8, then CPS 15', undefined, 'pdl1 disagrees'],
    ['HER2 negative, IHC 3+', undefined, 'her2 disagrees'],
    ['TNBC, ER positive', undefined, 'subtype disagrees'],
    ['9-Jan', 'CPS', 'cps unread'],
    ['1.0E+01', 'PD-L1', 'pdl1 unread'],
    ['43831', 'Prior lines', 'priorLines unread'],
    ['2L', 'Prior lines', 'priorLines confirm'],
    ['IDC', 'Subtype', 'subtype unread'],
    ['#REF!', 'BRCA', 'markers unread'],
    ['=A1', 'HER2 FISH', 'her2 unread'],
    ['mother had TNBC', undefined, 'subtype unread'],
  ])('%j under %s: %s', (text, column, note) => {
    expect(kindsIn(text, column)).toContain(note);
  });

  it('quotes the words as they stood', () => {
    expect(readFacts('PD‑L1  Negative, CPS ＞ 15').notes[0]?.words).toBe(
      'PD‑L1 Negative, CPS ＞ 15',
    );
  });

  it('is not made where all is clear', () => {
    expect(readFacts('ER 90%, PR 80%, HER2 0, PD-L1 CPS 12, MSS').notes).toEqual([]);
  });
});

describe('a value of the answers', () => {
  const values = factFields.flatMap((field) => {
    const spec = fields[field];
    return spec.kind === 'number'
      ? []
      : spec.of.map((value) => ({ field, value, list: spec.kind === 'some' }));
  });

  it.each(values)('$value under $field is read as itself', ({ field, value, list }) => {
    expect(readFacts(value, field).answers[field]).toEqual(list ? [value] : value);
  });

  it.each([0, 9.9, 10, 100])('%d under cps is read as itself', (cps) => {
    expect(readFacts(String(cps), 'cps').answers.cps).toBe(cps);
  });
});

describe('any text', () => {
  const words = own.flatMap(({ text }) => text.split(/(?<=\W)/));
  const jumbled = fc
    .array(fc.constantFrom(...words), { maxLength: 60 })
    .map((some) => some.join(''));
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string(), jumbled);
  const column = fc.option(fc.constantFrom(...factFields, 'Dx', 'ER/PR/HER2', '__proto__'), {
    nil: undefined,
  });

  it('gives answers that can stand, and notes that can be shown', () => {
    fc.assert(
      fc.property(text, column, (one, header) => {
        const { answers, notes } = readFacts(one, header);
        expect(parseAnswers(answers)).toEqual({ ok: true, answers });
        for (const { words: said } of notes)
          expect(graphemesOf(said).length).toBeLessThanOrEqual(80);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'ER/',
    '? ',
    'HER2+ ',
    'or PR ',
    '1',
    '-',
    '(',
    'no ER, ',
    'mother ',
    'if ',
    'a',
    'PD-L1 CPS 1 ',
    '\n',
    '12 lines ',
    'no. ',
    'void; ',
    'MSI-H, ',
    '☐ ',
  ])('of %j alone takes time in proportion to its length', (piece) => {
    const take = (length: number) => {
      const long = piece.repeat(length).slice(0, length);
      return cpuTime(() => {
        for (let round = 0; round < 2; round += 1) readFacts(long);
      }, 3);
    };
    take(2000);
    // Sixteen times the length: linear is 16, quadratic 256.
    expect(take(4000) / take(250)).toBeLessThan(64);
  });

  it('beyond the limit is not read in part, but named', () => {
    const read = readFacts(`TNBC${' '.repeat(longestText)}`);
    expect(read).toEqual({ answers: {}, notes: [], notUnderstood: ['TNBC'] });
  });
});
