import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FactField, ReadFacts } from '../lib/intake/facts/findings';
import { readFacts } from '../lib/intake/facts/read-facts';
import { readListFacts } from '../lib/intake/rows/list-facts';

/**
 * A text with what must be read of it, and what must never be concluded: values of a field, for a
 * list its items or "none" for an empty one, or "*" for any.
 */
export type ReadingCase = {
  id: string;
  kind?: string;
  column?: string;
  text: string;
  expect: Partial<Record<FactField, unknown>>;
  mustNot: Partial<Record<FactField, string[]>>;
};

export const casesIn = <T>(name: string): T[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'data', name), 'utf8')).cases;

type Answers = ReadFacts['answers'];

/** Reads a text as the desk does: in a column by the reader of a list. */
export const factsOf = ({ text, column }: Pick<ReadingCase, 'text' | 'column'>): ReadFacts =>
  column === undefined ? readFacts(text) : readListFacts(text, column);

/** Conclusions that a case forbids, as "field value". */
export function wrongIn({ mustNot }: ReadingCase, answers: Answers): string[] {
  return Object.entries(mustNot).flatMap(([field, values]) => {
    const value = answers[field as FactField];
    const given = value === undefined ? [] : [value].flat();
    if (Array.isArray(value) && value.length === 0 && values.includes('none'))
      return [`${field} none`];
    return given
      .filter((one) => values.includes('*') || values.includes(String(one)))
      .map((one) => `${field} ${one}`);
  });
}

/** Facts that say that something is there; "not sure" and "negative" are none. */
export function positivesIn(answers: Answers): string[] {
  const { subtype, er, pr, her2, pdl1, cps, markers, priorLines, immunotherapy } = answers;
  const all = [
    ['subtype', subtype],
    ['er', er],
    ['pr', pr],
    ['her2', her2],
    ['pdl1', pdl1],
    ['cps', cps],
    ['priorLines', priorLines],
    ...(markers ?? []).map((marker) => ['markers', marker]),
    ...(immunotherapy ?? []).map((when) => ['immunotherapy', when]),
  ];
  const open = ['negative', 'not-sure', 'none', 'waiting', 'not-tested', 'result-unknown'];
  return all.flatMap(([field, value]) =>
    value === undefined || open.includes(String(value)) ? [] : [`${field} ${value}`],
  );
}
