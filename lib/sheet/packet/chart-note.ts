import type { Answers } from '../../answers/answers';
import { partsOf } from '../../answers/claims';
import { type Field, fields } from '../../answers/fields';
import { sayToStaff } from '../../wording/staff-wording';
import { listOf, longDate } from '../../wording/wording';
import { factsOf } from '../rules/checks';
import { factInWords } from './fact-in-words';

/** Facts that a sheet always lists as known or unknown. */
const always = ['subtype', 'pdl1', 'priorLines'] as const satisfies readonly Field[];
/** Facts that are named only where they were given. */
const whereGiven = [
  'er',
  'pr',
  'her2',
  'cps',
  'markers',
  'immunotherapy',
  'immunotherapyEffects',
] as const satisfies readonly Field[];

type Named = (typeof always | typeof whereGiven)[number];

/**
 * Writes a plain-text paragraph to copy into the chart: that a sheet was made, which facts it lists
 * as known, unknown or in doubt, and which signs were marked. It has no name and no words of the
 * person. Pass the answers that the sheet was made from, without results that were not told.
 * @param madeOn ISO date of the day on which the sheet was made
 */
export function chartNote(answers: Answers, { madeOn }: { madeOn: string }): string {
  const say = sayToStaff('en');
  const { sure, doubtful } = factsOf(answers);
  const inDoubt = new Set([...doubtful].map((claim) => partsOf(claim).field));
  const label = (field: Named) => say(`label.${field}`);
  const isKnown = (field: Named) => isSure(field, sure[field]);
  const named = [...always, ...whereGiven];
  const known = named.filter(isKnown).map((field) => factInWords(field, sure, say));
  const unknown = always.filter((field) => !isKnown(field) && !inDoubt.has(field)).map(label);
  const doubted = named.filter((field) => inDoubt.has(field)).map(label);
  const signs = fields.symptoms.of.filter((sign) => answers.symptoms?.includes(sign));
  const own = answers.ownQuestions?.length ?? 0;
  const list = (items: string[]) => listOf(items, 'en');
  return [
    say('chart.made', { madeOn: longDate(madeOn, 'en') }),
    ...(answers.filledInBy ? [say(`chart.by.${answers.filledInBy}`)] : []),
    ...(known.length > 0 ? [say('chart.knows', { list: known.join('; ') })] : []),
    ...(unknown.length > 0 ? [say('chart.unknown', { list: list(unknown) })] : []),
    ...(doubted.length > 0 ? [say('chart.doubted', { list: list(doubted) })] : []),
    ...(signs.length > 0
      ? [say('chart.signs', { list: list(signs.map((sign) => say(`value.symptoms.${sign}`))) })]
      : []),
    ...(own > 0 ? [say('chart.own', { count: own })] : []),
  ].join(' ');
}

/** An empty list says that there was none, which has a word for immunotherapy alone. */
function isSure(field: Named, value: Answers[Field]): boolean {
  if (Array.isArray(value))
    return value.length > 0
      ? !value.some((item) => item === 'not-sure')
      : field === 'immunotherapy';
  return value !== undefined && value !== 'not-sure' && value !== 'result-unknown';
}
