import type { Facts } from '../../answers/conditions';
import { type Field, fields } from '../../answers/fields';
import { sayIn, type WordingKey } from '../../wording/sheet-wording';
import { shortList } from '../../wording/short-list';
import { quoted } from '../../wording/text';
import {
  exactNumber,
  type Language,
  listOf,
  longDate,
  type WordingValues,
} from '../../wording/wording';

/** How many signs a question names; it counts the others, which side 2 names. */
const signsNamed = 2;

/** Results that a checkpoint inhibitor may be asked about in any type of cancer. */
const anyTypeMarkers: readonly string[] = ['msi-high', 'dmmr', 'tmb-high'];
const ownConditions: readonly string[] = ['autoimmune', 'transplant'];

/**
 * Fills the placeholders of a sheet's wordings, in the words of the paper. A placeholder whose
 * answer was not given has no value: a wording that needs it must not be chosen.
 * @param madeOn ISO date of the day on which the sheet is made
 */
export function placeholders(
  { given: answers, sure }: Facts,
  { language, madeOn }: { language: Language; madeOn: string },
): WordingValues {
  const say = sayIn(language);
  const words = (field: Field, values: readonly string[]) =>
    values.map((value) => say(`value.${field}.${value}` as WordingKey));
  const list = (items: string[]) => (items.length > 0 ? listOf(items, language) : undefined);
  const short = (items: string[]) =>
    items.length > 0 ? shortList(items, { letters: 68, language }) : undefined;
  const signs = words('symptoms', inOrder('symptoms', answers.symptoms));
  const moreSigns = signs.length - signsNamed;

  const markers = inOrder('markers', sure.markers);
  const health = inOrder('health', answers.health).filter((value) => value !== 'not-sure');
  const values = {
    madeOn: longDate(madeOn, language),
    cps: answers.cps === undefined ? undefined : exactNumber(answers.cps, language),
    goal: answers.goal === undefined ? undefined : quoted(answers.goal),
    marker: list(
      words(
        'markers',
        markers.filter((value) => anyTypeMarkers.includes(value)),
      ),
    ),
    markers: short([
      ...(sure.her2 === 'low' ? [say('value.her2.asResult')] : []),
      ...words('markers', markers),
    ]),
    condition: list(
      words(
        'health',
        health.filter((value) => ownConditions.includes(value)),
      ),
    ),
    conditions: short(words('health', health)),
    symptoms: list([
      ...signs.slice(0, signsNamed),
      ...(moreSigns > 0 ? [say('list.more', { count: moreSigns })] : []),
    ]),
  };
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as WordingValues;
}

/** Chosen values in the order in which the form offers them: emergency signs first. */
function inOrder(field: 'markers' | 'health' | 'symptoms', chosen: readonly string[] = []) {
  return (fields[field].of as readonly string[]).filter((value) => chosen.includes(value));
}
