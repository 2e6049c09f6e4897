import { readFacts } from './read-facts';
import type { FactReading } from './reconcile-facts';

/**
 * Reads a PD-L1 column together with the score in another column: "negative" and "22" are each fine
 * but do not fit. Returns both cells as contradicting themselves, so that neither steers.
 */
export function pdl1Contradictions(readings: readonly FactReading[]): FactReading[] {
  const pdl1 = readings.find(({ own }) => own === 'pdl1');
  if (!pdl1) return [];
  const scores = readings.filter(
    (reading) => reading !== pdl1 && (reading.own === 'cps' || reading.facts.answers.pdl1),
  );
  return scores.flatMap((score) => {
    const start = score.own === 'cps' ? 'CPS: ' : '';
    const { notes } = readFacts(`PD-L1: ${pdl1.text}; ${start}${score.text}`);
    const contradictions = notes.filter(
      ({ field, kind }) => field === 'pdl1' && kind === 'disagrees',
    );
    if (contradictions.length === 0) return [];
    return [pdl1, score].map((reading) => ({
      ...reading,
      facts: { answers: {}, notes: contradictions, notUnderstood: [] },
    }));
  });
}
