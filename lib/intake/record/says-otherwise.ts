import type { FactField } from '../facts/findings';
import { otherTissue } from '../words/governing-words';
import { relatives } from '../words/record-words';
import { clearFacts, fieldsOf } from './clear-facts';
import { type DoubtfulWords, ofSlides } from './named-fields';
import type { FactValue } from './record';
import { type Finding, findingsIn, type LeftUnit, type Setting } from './record-findings';
import { recordUnitsIn } from './record-units';
import type { SectionLine } from './sections';
import { isUnclear } from './unclear-labels';

type Value = { field: FactField; value: FactValue };

/**
 * Lists lines that are not read, since they may be of something else or of a plan, but state another
 * result than the one that was: then neither is certain.
 */
export function saidOtherwise(
  lines: readonly SectionLine[],
  left: readonly LeftUnit[],
  found: readonly Finding[],
  setting: Setting,
): DoubtfulWords[] {
  const unclear = lines.filter(
    ({ role, text }) =>
      (role === 'result' || role === 'said') &&
      isUnclear(text) &&
      !otherTissue.test(text) &&
      !relatives.test(text),
  );
  const ofLabels = recordUnitsIn(unclear).flatMap((unit) =>
    findingsIn(unit, setting).findings.map((one): [number, string, Value] => [
      unit.where.line,
      unit.words,
      one,
    ]),
  );
  const ofPlans = left
    .filter(({ unit, reason }) => reason === 'future' && !isConditional.test(unit.text))
    .flatMap(({ unit }) => {
      const facts = clearFacts(unit.text);
      return fieldsOf(facts).map((field): [number, string, Value] => [
        unit.where.line,
        unit.words,
        { field, value: facts.answers[field] as FactValue },
      ]);
    });
  return [...ofLabels, ...ofPlans].flatMap(([number, words, one]) => {
    const line = lines.find((each) => each.line.number === number)?.line;
    return line && isOther(one, found) ? [{ fields: withType(one.field), words, line }] : [];
  });
}

const isConditional =
  /\b(?:if|whether|unless|should|would|could|when|until|hop\w+|either|versus|vs)\b|\?/i;

function isOther({ field, value }: Value, found: readonly Finding[]): boolean {
  if (!ofSlides.includes(field) || field === 'subtype' || value === 'not-sure') return false;
  const values = found.filter((one) => one.field === field).map((one) => `${one.value}`);
  return values.length > 0 && !values.includes(`${value}`);
}

const withType = (field: FactField): FactField[] =>
  field === 'pdl1' || field === 'cps' ? ['pdl1', 'cps'] : [field, 'subtype'];
