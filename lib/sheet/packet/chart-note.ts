import type { Answers } from '../../answers/answers';
import { partsOf } from '../../answers/claims';
import { type Field, fields } from '../../answers/fields';
import { type SayToStaff, sayToStaff } from '../../wording/staff-wording';
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
  'spread',
] as const satisfies readonly Field[];

type Named = (typeof always | typeof whereGiven)[number];

type Made = {
  /** ISO date of the day on which the sheet was made. */
  madeOn: string;
  /** Whether results were left off, since the person was not told. */
  isWithheld?: boolean;
  /** For a packet: whether it has a page of the practice, and words about symptoms as they were typed. */
  packet?: { hasInsert: boolean; hasWords: boolean };
};

/**
 * Writes a plain-text paragraph to copy into the chart: that a sheet was made, for which visit, and
 * what was handed over with it; which facts it lists as known, unknown or in doubt, whether results
 * were withheld, and every sign that was marked. It has no name, and of the words of the person only the cancer drugs. Pass the answers that the sheet
 * was made from, without results that were not told.
 */
export function chartNote(answers: Answers, { madeOn, isWithheld = false, packet }: Made): string {
  const say = sayToStaff('en');
  const { sure, doubtful } = factsOf(answers);
  const inDoubt = new Set([...doubtful].map((claim) => partsOf(claim).field));
  const label = (field: Named) => say(`label.${field}`);
  const isKnown = (field: Named) => isSure(field, sure[field]);
  const named = [...always, ...whereGiven];
  const known = [
    ...named.filter(isKnown).map((field) => factInWords(field, knownIn(sure), say)),
    ...healthIn(answers, say),
    ...(answers.drugsNow ? [say('chart.drugsNow', { drugs: answers.drugsNow })] : []),
  ];
  const unknown = always.filter((field) => !isKnown(field) && !inDoubt.has(field)).map(label);
  const doubted = named.filter((field) => inDoubt.has(field)).map(label);
  const signs = fields.symptoms.of.filter((sign) => answers.symptoms?.includes(sign));
  const own = answers.ownQuestions?.length ?? 0;
  const list = (items: string[]) => listOf(items, 'en');
  return [
    say('chart.made', { madeOn: longDate(madeOn, 'en') }),
    ...(answers.visitDate ? [say('chart.visit', { day: longDate(answers.visitDate, 'en') })] : []),
    ...(packet ? [say('chart.handed', { list: list(papersIn(answers, packet, say)) })] : []),
    ...(answers.filledInBy ? [say(`chart.by.${answers.filledInBy}`)] : []),
    ...(known.length > 0 ? [say('chart.knows', { list: known.join('; ') })] : []),
    ...(unknown.length > 0 ? [say('chart.unknown', { list: list(unknown) })] : []),
    ...(doubted.length > 0 ? [say('chart.doubted', { list: list(doubted) })] : []),
    ...(isWithheld ? [say('chart.withheld')] : []),
    ...(signs.length > 0
      ? [say('chart.signs', { list: list(signs.map((sign) => say(`value.symptoms.${sign}`))) })]
      : []),
    ...(packet?.hasWords ? [say('chart.words')] : []),
    ...(own > 0 ? [say('chart.own', { count: own })] : []),
  ].join(' ');
}

const papersIn = (
  { sheets }: Answers,
  { hasInsert }: NonNullable<Made['packet']>,
  say: SayToStaff,
): string[] => [
  say('chart.handed.cover'),
  say('chart.handed.visit'),
  ...(sheets === 'visit' ? [] : [say('chart.handed.home')]),
  ...(hasInsert ? [say('chart.handed.insert')] : []),
];

/** Drops "not sure" from the places of the spread: those that are known are there all the same. */
const knownIn = (sure: Answers): Answers =>
  sure.spread ? { ...sure, spread: sure.spread.filter((place) => place !== 'not-sure') } : sure;

function healthIn({ health = [] }: Answers, say: SayToStaff): string[] {
  const named = fields.health.of.filter((value) => health.includes(value) && value !== 'not-sure');
  if (named.length === 0) return [];
  const value = listOf(
    named.map((one) => say(`value.health.${one}`)),
    'en',
  );
  return [say('chart.fact', { label: say('hand.health'), value })];
}

/** An empty list says that there was none, which has a word for immunotherapy alone. */
function isSure(field: Named, value: Answers[Field]): boolean {
  if (Array.isArray(value)) {
    const isUnsure = value.some((item) => item === 'not-sure');
    if (field === 'spread') return value.length > (isUnsure ? 1 : 0);
    return value.length > 0 ? !isUnsure : field === 'immunotherapy';
  }
  return value !== undefined && value !== 'not-sure' && value !== 'result-unknown';
}
