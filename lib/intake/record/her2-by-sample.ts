import { readFacts } from '../facts/read-facts';
import { isOpenCount, withoutNeutral } from './clear-facts';
import type { FactValue } from './record';
import type { Finding } from './record-findings';
import type { RecordUnit } from './unit';

const isNotDone = ({ value, unit }: Finding) =>
  value === 'not-sure' && /\bnot (?:performed|done|tested|indicated)\b/i.test(unit.text);

const byGene = /\b(?:FISH|ISH|CISH|DISH|in situ hybridi[sz]ation|amplif\w+|ratio|CEP ?17)\b/i;

/** Whether a ratio that says too little is all that counts the gene: then HER2 is open. */
export const isHer2Open = (units: readonly RecordUnit[], findings: readonly Finding[]): boolean =>
  isStainUnread(units, findings) ||
  isCountUnread(units, findings) ||
  (units.some(({ text, role }) => role !== 'boilerplate' && isOpenCount(text)) &&
    !findings.some(({ field, value }) => field === 'her2' && value === 'positive'));

/** Whether what a stain leaves open was settled by a count of the gene that was not read. */
function isCountUnread(units: readonly RecordUnit[], findings: readonly Finding[]): boolean {
  const her2 = findings.filter(({ field }) => field === 'her2');
  const isOpen = her2.length > 0 && her2.every(({ value }) => value === 'not-sure');
  return isOpen && units.some(({ text, role }) => role !== 'boilerplate' && settles.test(text));
}

const settles =
  /(?:\b[FCDS]?ISH\b|hybridi[sz]|\bratio\b|\bgene\b).*\bamplif\w+|\bamplif\w+.*\bratio\b/i;

/** Whether a stain of 2+ was left unread beside a count that found no more genes: that is low, not negative. */
function isStainUnread(units: readonly RecordUnit[], findings: readonly Finding[]): boolean {
  const her2 = findings.filter(({ field }) => field === 'her2');
  const isByGene = her2.every(({ unit }) => byGene.test(unit.text));
  const isUnread = ({ text, role }: RecordUnit) =>
    role !== 'boilerplate' && equivocal.test(text) && !her2.some(({ unit }) => unit.text === text);
  return isByGene && her2.some(({ value }) => value === 'negative') && units.some(isUnread);
}

const equivocal = /\bHER-?2\b.*(?:\b2 ?\+|\bequivocal\b)/i;

/**
 * Reads the HER2 rows of one sample together: what a stain leaves open, counting the gene decides.
 */
export function her2BySample(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const one of findings.filter(({ field }) => field === 'her2')) {
    const key = `${one.specimen} ${one.date} ${one.isOlder}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const replaced = new Map<Finding, FactValue | null>();
  for (const group of groups.values()) {
    for (const one of group) if (group.length > 1 && isNotDone(one)) replaced.set(one, null);
    const stains = group.filter(({ unit }) => !byGene.test(unit.text));
    const genes = group.filter(({ unit }) => byGene.test(unit.text));
    const isOpen = stains.some(({ value }) => value === 'not-sure' || value === 'low');
    const counted = genes.filter(({ value }) => value !== 'not-sure');
    if (!isOpen || counted.length === 0) continue;
    const units = [...new Set([...stains, ...counted].map(({ unit }) => unit))];
    const text = units.map((unit) => withoutNeutral(unit.text)).join('. ');
    const { answers, notes } = readFacts(text);
    const isClear = !notes.some(({ field, kind }) => field === 'her2' && kind === 'disagrees');
    for (const one of [...stains, ...genes])
      replaced.set(one, isClear && answers.her2 ? answers.her2 : null);
  }
  return findings.flatMap((one) => {
    const value = replaced.get(one);
    if (value === undefined) return [one];
    return value === null ? [] : [{ ...one, value }];
  });
}
