import { readFacts } from '../facts/read-facts';
import type { FactValue } from './record';

/** SampleReceptors of one sample. */
export type SampleReceptors = { er?: FactValue; pr?: FactValue; her2?: FactValue };

/**
 * Derives the type of a cancer from the receptors of one sample, by the rules of the reader of words.
 * @returns null if they do not tell
 */
export function typeOf({ er, pr, her2 }: SampleReceptors): FactValue | null {
  if (er === undefined || her2 === undefined) return null;
  if (er === 'low' || er === 'not-sure' || her2 === 'not-sure') return 'not-sure';
  if (her2 === 'positive') return 'her2-positive';
  if (pr === undefined && er === 'negative') return null;
  const said = `ER ${er}. PR ${pr === 'not-sure' ? 'negative' : (pr ?? 'negative')}. HER2 ${her2}.`;
  return readFacts(said).answers.subtype ?? null;
}
