import type { FactField } from '../facts/findings';
import { otherTissue } from '../words/governing-words';
import type { Role } from '../words/record-headings';
import { relatives } from '../words/record-words';
import { clearFacts, fieldsOf } from './clear-facts';
import { type DoubtfulWords, ofSlides } from './named-fields';
import type { FactValue } from './record';
import { type Finding, findingsIn, reasonToLeave, type Setting } from './record-findings';
import { recordUnitsIn } from './record-units';
import type { SectionLine } from './sections';
import { isUnclear } from './unclear-labels';
import type { RecordUnit } from './unit';

type Value = { field: FactField; value: FactValue };

/**
 * Lists lines that are not read, since they may be of something else or of a plan, but state another
 * result than the one that was: then neither is certain.
 */
export function saidOtherwise(
  lines: readonly SectionLine[],
  units: readonly RecordUnit[],
  found: readonly Finding[],
  setting: Setting,
): DoubtfulWords[] {
  const unclear = lines.filter(
    (line) =>
      isOfTeam(line) &&
      isUnclear(line.text) &&
      !otherTissue.test(line.text) &&
      !relatives.test(line.text),
  );
  const ofLabels = recordUnitsIn(unclear).flatMap((unit) =>
    findingsIn(unit, setting).findings.map((one): [number, string, Value] => [
      unit.where.line,
      unit.words,
      one,
    ]),
  );
  const ofPlans = units
    .filter(({ text }) => !isConditional.test(text))
    .filter((unit) => isOfTeam(unit) && reasonToLeave(unit) === 'future')
    .flatMap((unit) => {
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

const isOfTeam = ({ role }: { role: Role }) => role === 'result' || role === 'said';

const isConditional =
  /\b(?:if|whether|unless|should|would|could|when|until|hop\w+|either|versus|vs)\b|\?/i;

function isOther({ field, value }: Value, found: readonly Finding[]): boolean {
  if (!ofSlides.includes(field) || field === 'subtype' || value === 'not-sure') return false;
  const values = found.filter((one) => one.field === field).map((one) => `${one.value}`);
  return values.length > 0 && !values.includes(`${value}`);
}

const withType = (field: FactField): FactField[] =>
  field === 'pdl1' || field === 'cps' ? ['pdl1', 'cps'] : [field, 'subtype'];
