import type { Answers } from './answers';
import { cpsInRange } from './conditions';
import { type Field, fields } from './content/fields';
import type { Draft, Fact, Sheet } from './sheet';
import { listOf, type WordingKey } from './wording';

/** The facts that steer every sheet: listed even where the person left them blank. */
const coreFields = ['subtype', 'pdl1', 'priorLines'] as const satisfies readonly Field[];

/** Facts that are listed where they were given. */
const otherFields = [
  'markersTested',
  'markers',
  'immunotherapy',
  'immunotherapyEffects',
] as const satisfies readonly Field[];

/** "What I know so far". An answer in doubt stands as it was given; the note below says so. */
export function factsKnown(draft: Draft): Fact[] {
  const { answers, say } = draft;
  const [subtype, pdl1, priorLines] = coreFields.map((field) => ({
    label: say(`label.${field}`),
    value: valueInWords(field, draft) ?? say('know.notFilled'),
  }));
  if (pdl1 && cpsInRange(answers)) {
    pdl1.value = say('know.pdl1WithCps', { status: pdl1.value });
  }
  const others = otherFields.map((field) => factOf(field, draft));
  return [subtype, receptors(draft), pdl1, priorLines, ...others].filter(isGiven);
}

/** ER, PR and HER2 on one line, if any of them was given. */
function receptors(draft: Draft): Fact {
  const { say } = draft;
  const given = (['er', 'pr', 'her2'] as const).map((field) => valueInWords(field, draft));
  const [er, pr, her2] = given.map((value) => value ?? say('know.receptorBlank'));
  const isBlank = given.every((value) => value === null) || !er || !pr || !her2;
  return {
    label: say('label.receptors'),
    value: isBlank ? null : say('know.receptors', { er, pr, her2 }),
  };
}

/** What the doctor needs to know about the talk itself: interpreter, detail, needs. */
export function factsForTheDoctor(draft: Draft): Fact[] {
  const talkFields = ['interpreterLanguage', 'detail', 'needs'] as const;
  return talkFields.map((field) => factOf(field, draft)).filter(isGiven);
}

/** "Things to tell my doctor": the guide's prompts, with what was already said under each. */
export function thingsToTell(draft: Draft): Sheet['tell']['items'] {
  const { say } = draft;
  return [
    { text: say('tell.treatments'), guide: 'A-OF1', given: valueInWords('treatments', draft) },
    { text: say('tell.health'), guide: 'A-OF2', given: valueInWords('health', draft) },
    { text: say('tell.symptoms'), guide: 'A-OF3', given: valueInWords('symptoms', draft) },
    { text: say('tell.goal'), guide: 'A-OF4', given: valueInWords('goal', draft) },
  ];
}

const isGiven = (fact: { label: string; value: string | null } | undefined): fact is Fact =>
  fact !== undefined && fact.value !== null;

function factOf(field: Exclude<FactField, 'er' | 'pr' | 'her2' | 'cps'>, draft: Draft): Fact {
  return { label: draft.say(`label.${field}`), value: valueInWords(field, draft) };
}

/** The fields that are facts about the person, with words on the paper for each value. */
type FactField = Exclude<
  Field,
  | 'language'
  | 'filledInBy'
  | 'name'
  | 'visitDate'
  | 'clinic'
  | 'dayPhone'
  | 'nightPhone'
  | 'ownQuestions'
  | 'topThree'
  | 'paper'
  | 'textSize'
  | 'sheets'
  | 'edition'
>;

/** What was answered, in the words of the paper; null where nothing was. */
function valueInWords(field: FactField, { answers, say, language }: Draft) {
  const value: Answers[Field] = answers[field];
  if (value === undefined) return null;
  // Every value of every field has a wording under this key: tests/content.test.ts holds it.
  const words = (of: string) => say(`value.${field}.${of}` as WordingKey);
  if (typeof value === 'boolean') return words(value ? 'yes' : 'no');
  if (Array.isArray(value)) {
    if (value.length === 0) return field === 'immunotherapy' ? words('none') : null;
    return listOf(value.map(words), language);
  }
  return fields[field].kind === 'one' ? words(String(value)) : String(value);
}
