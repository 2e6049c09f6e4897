import type { Answers } from '../../answers/answers';
import { fields } from '../../answers/fields';
import type { WordingKey } from '../../wording/sheet-wording';
import { graphemesOf, isolated, quoted } from '../../wording/text';
import { listOf } from '../../wording/wording';
import type { Fact, Sheet } from '../sheet';
import type { Draft } from './draft';
import { healthInWords } from './health-in-words';
import { knownFact } from './known-fact';
import { fitsStrip } from './strip-letters';

/** "What else I know": given facts that are neither in the strip nor under a question. */
export function otherFacts(draft: Draft): Fact[] {
  const { answers, say } = draft;
  const { drugsNow, symptoms = [], immunotherapyEffects, markers = [], needs = [] } = answers;
  const fact = (field: 'markersTested' | 'immunotherapyEffects' | 'drugsNow') => {
    const value = valueInWords(field, draft);
    return value === null ? [] : [knownFact(say, say(`label.${field}`), value)];
  };
  // Beside a marked sign, "no side effects" would talk the sign away.
  const contradicts = immunotherapyEffects === false && symptoms.length > 0;
  const isLong = drugsNow !== undefined && !fitsStrip(drugsNow);
  // A change that is named says that it was looked for.
  const hasChange = answers.markersTested === 'yes' && markers.length > 0;
  const isNewlyTold = needs.includes('newly-diagnosed');
  return [
    ...(hasChange ? [] : fact('markersTested')),
    ...(contradicts ? [] : fact('immunotherapyEffects')),
    ...(isLong ? fact('drugsNow') : []),
    ...(isNewlyTold
      ? [knownFact(say, say('label.needs'), say('value.needs.newly-diagnosed'))]
      : []),
  ];
}

/**
 * Names the facts that do not match, in pairs, and asks the doctor to sort them out; null where all
 * facts match.
 */
export function mismatch({ facts, say }: Draft): string | null {
  const pairs = facts.checks.flatMap(({ pair }) => (pair ? say(pair) : []));
  return pairs.length > 0 ? [...pairs, say('N.sortOut')].join(' ') : null;
}

/**
 * "Things to tell my doctor": the guide's prompts, those first below which something was said already,
 * since a line to write on is easier to see at the end.
 */
export function thingsToTell(draft: Draft): Sheet['tell']['items'] {
  const { answers, say } = draft;
  const prompts = {
    treatments: 'A-OF1',
    health: 'A-OF2',
    symptoms: 'A-OF3',
    goal: 'A-OF4',
  } as const;
  const items = (['treatments', 'health', 'symptoms', 'goal'] as const).map((field) => ({
    text: say(`tell.${field}`),
    guide: prompts[field],
    given: toldOf(field, draft),
    blank: field === 'health' && hasKinds(answers.health) ? say('tell.health.which') : null,
  }));
  const asTyped = draft.words
    ? [{ text: say('tell.words'), guide: null, given: draft.words, blank: null }]
    : [];
  return [...items.filter(isGiven), ...asTyped, ...items.filter((item) => !isGiven(item))];
}

/** Says what was answered to a prompt; null where nothing was. */
function toldOf(field: 'treatments' | 'health' | 'symptoms' | 'goal', draft: Draft): string | null {
  const { answers, say } = draft;
  const long = field === 'treatments' ? longTreatments(answers) : null;
  if (long) return say('tell.treatments.begin', { text: isolated(quoted(long, shortEnough)) });
  if (field === 'health') return healthInWords(draft, answers.health ?? []);
  const isInStrip = answers.goal !== undefined && fitsStrip(answers.goal);
  if (field === 'goal' && isInStrip) return say('tell.goal.atTop');
  return valueInWords(field, draft);
}

/** Whether it helps to name the disease, the transplant or the drug. */
const hasKinds = (health: Answers['health'] = []) =>
  health.some((value) => ['autoimmune', 'transplant', 'steroids'].includes(value));

const isGiven = ({ given }: { given: string | null }) => given !== null;

/** A list of treatments of up to so many letters has room on side 2 of the visit sheet. */
const shortEnough = 120;

/**
 * Returns a list of treatments that is too long for the visit sheet, which then prints its start;
 * the home sheet prints all of it.
 */
export function longTreatments({ treatments, sheets }: Answers): string | null {
  if (treatments === undefined || sheets === 'visit') return null;
  return graphemesOf(treatments).length > shortEnough ? treatments : null;
}

/** Fields that side 2 tells, with words on the paper for each value. */
type FactField =
  | 'markersTested'
  | 'immunotherapyEffects'
  | 'drugsNow'
  | 'treatments'
  | 'symptoms'
  | 'goal';

/** Puts an answer into the words of the paper; null where there is none. */
function valueInWords(field: FactField, { answers, say, language }: Draft): string | null {
  const value = answers[field];
  if (value === undefined) return null;
  // Every value of every field has a wording under this key: tests/content.test.ts holds it.
  const words = (of: string) => say(`value.${field}.${of}` as WordingKey);
  if (typeof value === 'boolean') return words(value ? 'yes' : 'no');
  if (typeof value === 'string') return field === 'markersTested' ? words(value) : value;
  // "Not sure" is asked about, and is no fact to tell.
  const known = (fields[field] as { of: readonly string[] }).of.filter(
    (item) => item !== 'not-sure' && (value as readonly string[]).includes(item),
  );
  return known.length > 0
    ? listOf(known.map(words), language, { apart: field === 'symptoms' })
    : null;
}
