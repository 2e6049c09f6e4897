import { ofTherapy } from '../words/record-words';
import type { Line } from './record';
import type { Finding } from './record-findings';

/** "Lines: 2" may count catheters: a number of lines of treatment has a treatment beside it. */
export function isOfTreatment({ field, unit }: Finding, lines: readonly Line[]): boolean {
  if (field !== 'priorLines') return true;
  const beside = lines.filter(({ number }) => Math.abs(number - unit.where.line) <= 1);
  return ofTherapy.test([unit.heading, unit.item, ...beside.map(({ text }) => text)].join(' '));
}
