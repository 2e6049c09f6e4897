import type { FactField } from '../facts/findings';
import { namesField } from '../words/record-words';
import type { Line } from './record';

const withItsOwn: Record<keyof typeof namesField, readonly FactField[]> = {
  er: ['er', 'subtype'],
  pr: ['pr', 'subtype'],
  her2: ['her2', 'subtype'],
  pdl1: ['pdl1', 'cps'],
  markers: ['markers'],
};

const results = ['er', 'pr', 'her2', 'pdl1', 'markers'] as const;

/** Lists the fields whose tests a text names, and those that rest on them. */
export const fieldsNamedIn = (text: string): FactField[] =>
  results.filter((one) => namesField[one].test(text)).flatMap((one) => withItsOwn[one]);

/** What is read from a slide. */
export const ofSlides: readonly FactField[] = ['er', 'pr', 'her2', 'subtype', 'pdl1', 'cps'];

/** What a remark may be about that names no test. */
export const ofAnyTest: readonly FactField[] = [...ofSlides, 'markers', 'markersTested'];

/** What words may be about that point at a page, or take back all that it says. */
export const ofAnyFact: readonly FactField[] = [...ofAnyTest, 'immunotherapy', 'priorLines'];

/** What words of a document leave uncertain. */
export type DoubtfulWords = { fields: readonly FactField[]; words: string; line: Line };
