import { cleanText, quoted } from '../../wording/text';
import { readFacts } from '../facts/read-facts';
import type { FactReading } from '../facts/reconcile-facts';
import type { TableColumn, TableRow } from '../table/table';

/** Graphemes of the words that name a drug. */
const longestWords = 40;

/**
 * Finds the cells that name an immunotherapy in a row whose immunotherapy column says "no". Returns
 * them as doubts, so that the sheet does not say "never".
 */
export function deniedImmunotherapy(
  { cells }: Pick<TableRow, 'cells'>,
  columns: readonly TableColumn[],
  readings: readonly FactReading[],
): FactReading[] {
  if (!readings.some(({ facts }) => facts.answers.immunotherapy?.length === 0)) return [];
  const drugs = cells.flatMap((text, at): FactReading[] => {
    const { header = '', column = null } = columns[at] ?? {};
    if (column !== 'treatments' && column !== 'drugsNow') return [];
    return [{ header, text, own: null, facts: readFacts(text) }];
  });
  return [...readings.filter(({ own }) => own !== 'immunotherapy'), ...drugs]
    .filter(({ facts }) => (facts.answers.immunotherapy ?? []).length > 0)
    .map((reading) => ({
      ...reading,
      facts: { answers: {}, notes: [doubtIn(reading)], notUnderstood: [] },
    }));
}

const doubtIn = ({ text }: FactReading) => ({
  field: 'immunotherapy' as const,
  kind: 'disagrees' as const,
  words: quoted(cleanText(text), longestWords),
});
