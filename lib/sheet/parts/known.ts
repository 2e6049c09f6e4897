import type { Answers } from '../../answers/answers';
import { partsOf } from '../../answers/claims';
import { type Field, fields } from '../../answers/fields';
import type { WordingKey } from '../../wording/sheet-wording';
import { shortList } from '../../wording/short-list';
import { graphemesOf, quoted } from '../../wording/text';
import { listOf } from '../../wording/wording';
import { factsIn } from '../rules/checks';
import type { Fact, Sheet } from '../sheet';
import type { Draft } from './draft';

/** "What else I know": given facts that the strip has no room for. */
export function otherFacts(draft: Draft): Fact[] {
  const { answers, say } = draft;
  const fact = (field: FactField, from = draft) => ({
    label: say(`label.${field}`),
    value: valueInWords(field, from),
  });
  // With several mismatches side 1 names only the facts; their values print here.
  const doubted = mismatchesIn(draft).length > 1 ? doubtedFields(draft) : [];
  const inDoubt = (['subtype', 'pdl1', 'cps', 'priorLines'] as const).filter((field) =>
    doubted.includes(field),
  );
  const needs = { ...draft, answers: { ...answers, needs: needsWithoutMark(answers) } };
  return [
    ...inDoubt.map((field) => fact(field)),
    receptors(draft),
    ...(['markersTested', 'markers', 'immunotherapy', 'immunotherapyEffects'] as const).map(
      (field) => fact(field),
    ),
    fact('needs', needs),
  ].filter(({ value }) => value !== null);
}

/**
 * Needs that print nowhere else: trials and urgent needs always have a question, and others are
 * ticked on the calendar of the home sheet, which is not always printed.
 */
function needsWithoutMark({ needs = [], sheets }: Answers) {
  const ticked = ['second-opinion', 'travel', 'cost', 'interpreter'];
  const seen = ['urgent', 'trial', ...(sheets === 'visit' ? [] : ticked)];
  return needs.filter((need) => !seen.includes(need));
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

const mismatchesIn = ({ facts }: Draft) => facts.checks.filter(({ kind }) => kind === 'mismatch');

/** The fields that mismatches are about, each once. */
const doubtedFields = (draft: Draft): FactField[] => [
  ...new Set(
    mismatchesIn(draft)
      .flatMap((check) => factsIn(check, draft.answers))
      .map((claim) => partsOf(claim).field as FactField),
  ),
];

/**
 * Names the facts that do not match and asks the doctor to sort them out: their values, or with
 * several mismatches their labels, in one note. Returns null where all facts match.
 */
export function mismatch(draft: Draft): string | null {
  const { answers, say, language } = draft;
  const [only, ...more] = mismatchesIn(draft);
  if (!only) return null;
  if (more.length > 0) {
    const labels = doubtedFields(draft).map((field) => say(`label.${field}`));
    return say('N.checkList', { labels: listOf(labels, language) });
  }
  const facts = factsIn(only, answers).map((claim) => {
    const { field, value } = partsOf(claim);
    const given = value
      ? say(`value.${field}.${value}` as WordingKey)
      : valueInWords(field as FactField, draft);
    return say('N.fact', { label: say(`label.${field as FactField}`), value: given ?? '' });
  });
  return [...facts, say(facts.length > 2 ? 'N.checkMany' : 'N.check')].join(' ');
}

/** "Things to tell my doctor": the guide's prompts, each replaced by what was already said. */
export function thingsToTell(draft: Draft): Sheet['tell']['items'] {
  const { answers, say } = draft;
  const prompts = {
    treatments: 'A-OF1',
    health: 'A-OF2',
    symptoms: 'A-OF3',
    goal: 'A-OF4',
  } as const;
  return (['treatments', 'health', 'symptoms', 'goal'] as const)
    .filter((field) => field !== 'goal' || !isInStrip(answers.goal))
    .map((field) => {
      const long = field === 'treatments' ? longTreatments(answers) : null;
      const given = long
        ? say('tell.treatments.begin', { text: quoted(long, shortEnough) })
        : valueInWords(field, draft);
      const text = say(given === null ? `tell.${field}` : `label.${field}`);
      return { text, guide: prompts[field], given };
    });
}

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

/** Returns whether the strip prints the whole goal. */
const isInStrip = (goal: string | undefined) => goal !== undefined && quoted(goal) === goal;

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

/** Puts an answer into the words of the paper; null where there is none. */
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
    return field === 'symptoms'
      ? shortList(said, { letters: 110, language })
      : listOf(said, language);
  }
  return fields[field].kind === 'one' ? words(String(value)) : String(value);
}
