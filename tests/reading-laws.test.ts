import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../lib/intake/facts/read-facts';
import { casesIn, factsOf, positivesIn, type ReadingCase, wrongIn } from './reading-cases';
import { allowedBy, claims, frames, isNeutral, takenBack, textOf } from './reading-oracle';

const given = casesIn<ReadingCase>('reading-faults.json');
const own = casesIn<ReadingCase>('reading-own.json');
const attacks = casesIn<ReadingCase>('reading-attacks.json');
const edges = casesIn<ReadingCase>('reading-edges.json');

describe('a text is never read as its opposite', () => {
  it.each([...given, ...own, ...attacks, ...edges])('$id $column: $text', (one) => {
    expect(wrongIn(one, factsOf(one).answers)).toEqual([]);
  });
});

describe('what any careful reader reads is read', () => {
  const clear = [...given, ...own, ...attacks, ...edges].filter(
    ({ expect: wanted }) => Object.keys(wanted).length > 0,
  );
  it.each(clear)('$id $column: $text', (one) => {
    expect(factsOf(one).answers).toMatchObject(one.expect);
  });
});

describe('words around a text that take it back', () => {
  const corpora = ['messy-input.json', 'facts-own.json', 'reading-faults.json', 'reading-own.json'];
  /** Texts of one sentence that lead to something; a question is taken back as it is. */
  const texts = corpora
    .flatMap((name) => casesIn<ReadingCase>(name))
    .filter(({ text }) => !/[\n;|?<&]|\. |\.\S*\.|\.$/.test(text))
    .map((one) => ({ ...one, found: positivesIn(factsOf(one).answers) }))
    .filter(({ found }) => found.length > 0);
  const around = [...takenBack, 'rule out T', 'never T', 'T. No.', 'T\nno', 'no evidence of T'];

  it('are tried around many texts', () => {
    expect(texts.length).toBeGreaterThan(400);
  });

  it.each(around)('%s leaves nothing of it', (words) => {
    // A control is of a stain, not of a treatment.
    const isOf = (fact: string) => !(words.startsWith('control') && fact.startsWith('priorLines'));
    const kept = texts.flatMap(({ text, column, found }) => {
      const read = factsOf({ text: words.replace('T', () => text), column });
      const still = positivesIn(read.answers).filter((fact) => found.includes(fact) && isOf(fact));
      return still.length > 0 ? [`${column ?? ''} | ${text}: ${still.join(', ')}`] : [];
    });
    expect(kept).toEqual([]);
  });

  it('so does a word that nobody knows, before or after', () => {
    const kept = texts.flatMap(({ text, column, found }) =>
      [`zorbl ${text}`, `${text} zorbl`].flatMap((one) => {
        const read = factsOf({ text: one, column });
        const still = positivesIn(read.answers).filter((fact) => found.includes(fact));
        const isNamed = read.notUnderstood.some((left) => left.includes('zorbl'));
        return still.length > 0 || !isNamed
          ? [`${column ?? ''} | ${one}: ${still.join(', ')}`]
          : [];
      }),
    );
    expect(kept).toEqual([]);
  });
});

describe('words of the lexicon, put together', () => {
  it('lead to nothing that an independent oracle does not allow', () => {
    let clear = 0;
    let understood = 0;
    fc.assert(
      fc.property(frames, (frame) => {
        const allowed = allowedBy(frame);
        const { er, pr, her2, subtype, pdl1, cps, markers } = readFacts(textOf(frame)).answers;
        const open = ['not-sure', 'result-unknown', 'waiting', 'not-tested'];
        const concluded = Object.entries({ er, pr, her2, subtype, pdl1, cps }).flatMap(
          ([field, value]) =>
            value === undefined || open.includes(String(value)) ? [] : [`${field} ${value}`],
        );
        const found = [...concluded, ...(markers ?? []).map((one) => `markers ${one}`)];
        expect(found.filter((one) => !allowed.has(one))).toEqual([]);
        if (!isNeutral(frame)) return;
        clear += 1;
        if ([...allowed].every((one) => found.includes(one))) understood += 1;
      }),
      { numRuns: 10_000, seed: 17 },
    );
    // Silence alone would keep the law: most of what is said plainly is understood.
    expect(clear).toBeGreaterThan(2000);
    expect(understood / clear).toBeGreaterThan(0.9);
  });

  it('are right by hand in what the oracle allows', () => {
    const rightOf = (words: string) => claims.find((one) => one.words === words)?.right;
    expect(rightOf('ER 5%')).toEqual(['er low']);
    expect(rightOf('PR 5%')).toEqual(['pr positive']);
    expect(rightOf('HER2 IHC 2+')).toEqual([]);
    expect(rightOf('HER2 2+ FISH negative')).toEqual(['her2 low']);
    expect(rightOf('PD-L1 CPS not less than 20')).toEqual(['pdl1 10-or-more']);
    expect(rightOf('PD-L1 CPS 5-15')).toEqual([]);
    expect(rightOf('BRCA1 VUS')).toEqual([]);
  });
});

describe('hostile text', () => {
  const minuses = '-‐‑‒–—―−⁻₋﹣－➖';
  it.each([
    ['a line of 200,000 letters', 'a'.repeat(200_000)],
    ['10,000 brackets', '('.repeat(5000) + ')'.repeat(5000)],
    ['marks alone', '?!*†‡[]()<>=~^%$#@'.repeat(200)],
    ['every minus and dash', minuses.repeat(50)],
    ['full-width letters of no meaning', 'ＡＢＣＤ１２３'.repeat(100)],
    ['right-to-left text', 'שלום עולם '.repeat(100)],
  ])('%s: an answer, and nothing concluded', (_, text) => {
    expect(readFacts(text).answers).toEqual({});
  });

  it.each([...minuses])('%s is a minus after each receptor', (minus) => {
    const { er, pr, her2 } = readFacts(`ER${minus} PR${minus} HER2${minus}`).answers;
    for (const value of [er, pr, her2])
      expect(['negative', 'not-sure', undefined]).toContain(value);
  });

  it('in full width is read as in plain', () => {
    expect(readFacts('ＥＲ９０％').answers).toEqual({ er: 'positive' });
  });
});
