import type { Answers } from '../../answers/answers';
import type { Facts } from '../../answers/conditions';
import { type Field, fields } from '../../answers/fields';
import { sayIn, type WordingKey } from '../../wording/sheet-wording';
import { isolated, quoted } from '../../wording/text';
import {
  exactNumber,
  type Language,
  listOf,
  longDate,
  type WordingValues,
} from '../../wording/wording';
import type { Decisions } from '../rules/decide';
import { healthInWords } from './health-in-words';
import { fewerSignsInWords } from './signs-in-words';

/** Results that a checkpoint inhibitor may be asked about in any type of cancer. */
const anyTypeMarkers: readonly string[] = ['msi-high', 'dmmr', 'tmb-high'];
const ownConditions: readonly string[] = ['autoimmune', 'transplant'];

/**
 * Fills the placeholders of a sheet's wordings, in the words of the paper. A placeholder whose
 * answer was not given has no value: a wording that needs it must not be chosen. Notes name only what
 * nothing else has `said`.
 * @param madeOn ISO date of the day on which the sheet is made
 */
export function placeholders(
  { given: answers, sure, pressing }: Facts,
  { said }: Pick<Decisions, 'said'>,
  { language, madeOn }: { language: Language; madeOn: string },
): WordingValues {
  const say = sayIn(language);
  const words = (field: Field, values: readonly string[]) =>
    values.map((value) => say(`value.${field}.${value}` as WordingKey));
  const list = (items: string[]) => (items.length > 0 ? listOf(items, language) : undefined);
  const signs = pressing ? [...pressing.emergency, ...pressing.sameDay] : [];

  const markers = fields.markers.of.filter((value) => sure.markers?.includes(value));
  const health = fields.health.of.filter((value) => answers.health?.includes(value));
  const values = {
    madeOn: longDate(madeOn, language),
    cps: answers.cps === undefined ? undefined : exactNumber(answers.cps, language),
    goal: answers.goal === undefined ? undefined : isolated(quoted(answers.goal)),
    marker: list(
      words(
        'markers',
        markers.filter((value) => anyTypeMarkers.includes(value)),
      ),
    ),
    markers: list(
      words(
        'markers',
        markers.filter((value) => !said.onFront.has(`markers.${value}`)),
      ),
    ),
    condition: list(
      words(
        'health',
        health.filter((value) => ownConditions.includes(value)),
      ),
    ),
    conditions: healthInWords({ say, language }, health, said.onSheet),
    symptoms: signs.length > 0 ? fewerSignsInWords({ say, language }, signs) : undefined,
    status: hasStatus(answers.pdl1) ? say(`hand.pdl1.${answers.pdl1}`) : undefined,
    receptors: list(
      (['er', 'pr', 'her2'] as const)
        .filter((field) => answers[field] === 'positive')
        .map((field) => say(`label.${field}`)),
    ),
  };
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null),
  ) as WordingValues;
}

const hasStatus = (pdl1: Answers['pdl1']) =>
  pdl1 !== undefined && pdl1 !== 'not-sure' && pdl1 !== 'result-unknown';
