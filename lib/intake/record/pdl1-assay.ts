import type { Line } from './record';
import type { Finding } from './record-findings';

const formsAssay = /\b22-?C-?3\b/gi;
const otherAssay = /\b(?:SP-?142|SP-?263|28-8|73-10|E1L3N|QR1|CAL10|ZR3)\b|\bTPS ?\/ ?CPS\b/gi;

/**
 * Leaves the number open where another assay than the one the form asks for (22C3) may have given it:
 * the one that is named beside the score decides, else the nearest above it, else any in the report.
 */
export function ofFormsAssay(findings: readonly Finding[], lines: readonly Line[]): Finding[] {
  const isOther = (finding: Finding) => {
    const { text, heading, where } = finding.unit;
    const above = lines.filter(({ number }) => number <= where.line).reverse();
    const all = [text, heading, ...above.map((line) => line.text), ...lines.map(textOf)];
    const isReplaced = lines.some(
      ({ text: one }) => inUse.test(one) && lastAssayIn(one) === 'other',
    );
    return isReplaced || all.map(lastAssayIn).find((assay) => assay !== null) === 'other';
  };
  return findings.flatMap((one): Finding[] => {
    const isScore = one.field === 'cps' || bands.includes(String(one.value));
    if ((one.field !== 'pdl1' && one.field !== 'cps') || !isScore || !isOther(one)) return [one];
    return one.field === 'pdl1' ? [{ ...one, value: 'result-unknown' }] : [];
  });
}

/** Which antibody was used, said apart from the title of the test. */
const inUse = /\b(?:clone|antibody)\b[^:]{0,20}\b(?:in use|used)\b/i;

const bands = ['under-10', '10-or-more'];

const textOf = ({ text }: Line) => text;

/** Returns the assay that a text names last, which is the nearest to what follows. */
function lastAssayIn(text: string): 'form' | 'other' | null {
  const indexOf = (assay: RegExp) => [...text.matchAll(assay)].at(-1)?.index ?? -1;
  const [form, other] = [indexOf(formsAssay), indexOf(otherAssay)];
  if (form < 0 && other < 0) return null;
  return form >= 0 && (other < 0 || form > other) ? 'form' : 'other';
}
