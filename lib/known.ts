import type { Answers } from './answers';
import { factsIn } from './checks';
import { partsOf } from './claims';
import { type Field, fields } from './content/fields';
import type { Draft, Fact, Sheet } from './sheet';
import { listOf, type WordingKey } from './wording';

/** "What else I know": facts that the strip has no room for, where they were given. */
export function otherFacts(draft: Draft): Fact[] {
  const listed = (
    ['markersTested', 'markers', 'immunotherapy', 'immunotherapyEffects', 'needs'] as const
  ).map((field) => ({ label: draft.say(`label.${field}`), value: valueInWords(field, draft) }));
  return [receptors(draft), ...listed].filter(({ value }) => value !== null);
}

/** ER, PR and HER2 on one line: those that were given. */
function receptors(draft: Draft): Fact {
  const { say, language } = draft;
  const given = (['er', 'pr', 'her2'] as const).flatMap((field) => {
    const result = valueInWords(field, draft);
    return result === null ? [] : say('know.receptor', { label: say(`label.${field}`), result });
  });
  return {
    label: say('label.receptors'),
    value: given.length > 0 ? listOf(given, language) : null,
  };
}

/** The facts that do not match, each as it was given, and the plea to sort them out. */
export function mismatches(draft: Draft): string[] {
  const { answers, decisions, say } = draft;
  return decisions.checks
    .filter(({ kind }) => kind === 'mismatch')
    .map((check) => {
      const facts = factsIn(check, answers).map((claim) => {
        const { field, value } = partsOf(claim);
        const given = value
          ? say(`value.${field}.${value}` as WordingKey)
          : valueInWords(field as FactField, draft);
        return say('N.fact', { label: say(`label.${field as FactField}`), value: given ?? '' });
      });
      return [...facts, say(facts.length > 2 ? 'N.checkMany' : 'N.check')].join(' ');
    });
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
  | 'interpreterLanguage'
  | 'detail'
  | 'ownQuestions'
  | 'topThree'
  | 'paper'
  | 'textSize'
  | 'sheets'
  | 'edition'
>;

/** What was answered, in the words of the paper; null where nothing was. */
function valueInWords(field: FactField, { answers, say, language }: Draft): string | null {
  const value: Answers[Field] = answers[field];
  if (value === undefined) return null;
  if (field === 'cps') return say('know.cps');
  // Every value of every field has a wording under this key: tests/content.test.ts holds it.
  const words = (of: string) => say(`value.${field}.${of}` as WordingKey);
  if (typeof value === 'boolean') return words(value ? 'yes' : 'no');
  if (Array.isArray(value)) {
    if (value.length === 0) return field === 'immunotherapy' ? words('none') : null;
    const isRest = (item: string) => item === 'not-sure' && value.length > 1;
    const inOrder = (fields[field] as { of: readonly string[] }).of.filter((item) =>
      (value as string[]).includes(item),
    );
    const said = inOrder.map((item) => (isRest(item) ? say('value.notSureOfRest') : words(item)));
    return listOf(said, language);
  }
  return fields[field].kind === 'one' ? words(String(value)) : String(value);
}
