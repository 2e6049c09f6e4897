import { factFields } from '../../answers/fields';
import type { FactField, ReadFacts } from './findings';

/** The facts read from one cell; `own` is the field of its column. */
export type FactReading = {
  header: string;
  text: string;
  own: FactField | null;
  facts: ReadFacts;
};

/** A field about which cells disagree, with the headers of those that say something about it. */
export type Disagreement = { field: FactField; headers: string[] };

/** Merged facts, and the fields about which cells disagree. */
export type Agreed = { answers: ReadFacts['answers']; disagreements: Disagreement[] };

type Value = ReadFacts['answers'][FactField];

/**
 * Merges the facts in all cells of a row. Nothing doubtful steers: if two cells say different
 * things, one contradicts itself, or the column of a field was not understood or says "not sure"
 * while another seems to know, the answer is "not sure", or left out if the field has no such
 * value.
 */
export function reconcileFacts(readings: readonly FactReading[]): Agreed {
  const agreed: Agreed = { answers: {}, disagreements: [] };
  for (const field of factFields) {
    const saidBy = ({ facts }: FactReading) => facts.answers[field];
    const sure = readings.filter((reading) => !isOpen(saidBy(reading)));
    const doubting = readings.filter((reading) => doubts(field, reading));
    const values = sure.map(saidBy);
    let value: Value;
    if (sure.length === 0) {
      const open = readings.filter((reading) => saidBy(reading) !== undefined);
      const closest = open.find(({ own }) => own === field) ?? open[0];
      value = closest && saidBy(closest);
    } else if (doubting.length === 0 && values.every((one) => sameValue(one, values[0]))) {
      value = values[0];
    } else if (doubting.length === 0 && field === 'markers' && values.every(isFound)) {
      value = [...new Set(values.flat())] as Value;
    } else {
      value = notSure(field);
      const saying = new Set([...sure, ...doubting].map(({ header }) => header));
      const headers = [...new Set(readings.map(({ header }) => header))].filter((one) =>
        saying.has(one),
      );
      // A doubt within one cell already has a note on that cell.
      if (headers.length > 1) agreed.disagreements.push({ field, headers });
    }
    if (value !== undefined) Object.assign(agreed.answers, { [field]: value });
  }
  return agreed;
}

/** Whether a cell makes a field doubtful, whatever other cells say. */
function doubts(field: FactField, { own, facts }: FactReading): boolean {
  const value = facts.answers[field];
  // "Positive" under PD-L1 fits a CPS in another column: the test was done.
  const isOwnOpen = own === field && isOpen(value) && value !== 'result-unknown';
  return isOwnOpen || contradictsItself(field, facts);
}

/** Whether a cell contradicts itself about a field. A CPS is as doubtful as the PD-L1 status. */
export function contradictsItself(field: FactField, { notes }: ReadFacts): boolean {
  const about: readonly FactField[] = field === 'cps' ? ['cps', 'pdl1'] : [field];
  return notes.some((note) => about.includes(note.field) && note.kind === 'disagrees');
}

/** Whether a value is uncertain, so that another cell may know more. */
const isOpen = (value: Value) =>
  value === undefined ||
  value === 'not-sure' ||
  value === 'result-unknown' ||
  (Array.isArray(value) && value.some((item) => item === 'not-sure'));

/** Each marker is a finding of its own: two columns may name two of them. */
const isFound = (value: Value) => Array.isArray(value) && value.length > 0;

const sameValue = (one: Value, other: Value) =>
  Array.isArray(one) && Array.isArray(other)
    ? one.length === other.length && one.every((item) => (other as unknown[]).includes(item))
    : one === other;

function notSure(field: FactField): Value {
  if (field === 'cps' || field === 'markers') return undefined;
  return field === 'immunotherapy' ? ['not-sure'] : 'not-sure';
}
