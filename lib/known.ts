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

/** "What I know so far". An answer in doubt stands as it was given, with a note that says so. */
export function factsKnown(draft: Draft): Sheet['known']['items'] {
  const { say } = draft;
  const core = (field: (typeof coreFields)[number]): Fact => ({
    label: say(`label.${field}`),
    value: valueInWords(field, draft) ?? say('know.notFilled'),
  });
  const facts = [
    core('subtype'),
    receptors(draft),
    pdl1(core('pdl1'), draft),
    core('priorLines'),
    ...otherFields.map((field) => factOf(field, draft)),
  ];
  return facts.filter(isGiven).map((fact) => ({ note: null, ...fact }));
}

/** PD-L1 and the CPS on one line, since a CPS is its score. */
function pdl1(status: Fact, { answers, decisions, say }: Draft): Fact & { note?: string } {
  if (!cpsInRange(answers)) return status;
  if (decisions.checks.some(({ mismatch }) => mismatch)) {
    const value = say('know.pdl1WithCps', { status: status.value ?? '' });
    return { ...status, value, note: say('N.check') };
  }
  const hasStatus = answers.pdl1 === 'under-10' || answers.pdl1 === '10-or-more';
  return { ...status, value: say(hasStatus ? 'know.cps' : 'know.cpsOnly') };
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
  const { answers, say } = draft;
  const detail = factOf('detail', draft);
  // Nobody else can say how much a person wants to know: the doctor is asked to find out.
  const isSaidByOther = answers.filledInBy === 'helper' || answers.filledInBy === 'clinic';
  if (detail.value !== null && isSaidByOther) detail.value = say('value.detail.ask');
  return [factOf('interpreterLanguage', draft), detail, factOf('needs', draft)].filter(isGiven);
}

/** "Things to tell my doctor": the guide's prompts, each replaced by what was already said. */
export function thingsToTell(draft: Draft): Sheet['tell']['items'] {
  const { say } = draft;
  const prompts = {
    treatments: 'A-OF1',
    health: 'A-OF2',
    symptoms: 'A-OF3',
    goal: 'A-OF4',
  } as const;
  return (['treatments', 'health', 'symptoms', 'goal'] as const).map((field) => {
    const given = valueInWords(field, draft);
    const text = say(given === null ? `tell.${field}` : `label.${field}`);
    return { text, guide: prompts[field], given };
  });
}

const isGiven = (fact: Fact) => fact.value !== null;

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
    const isRest = (item: string) => item === 'not-sure' && value.length > 1;
    const said = value.map((item) => (isRest(item) ? say('value.notSureOfRest') : words(item)));
    return listOf(said, language);
  }
  return fields[field].kind === 'one' ? words(String(value)) : String(value);
}
