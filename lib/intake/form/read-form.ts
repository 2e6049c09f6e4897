import type { Answers } from '../../answers/answers';
import { type Field, fields } from '../../answers/fields';
import { cleanText } from '../../wording/text';

/** Fields with one control each. */
export const formFields = [
  'filledInBy',
  'subtype',
  'er',
  'pr',
  'her2',
  'pdl1',
  'cps',
  'markersTested',
  'priorLines',
  'immunotherapyEffects',
  'drugsNow',
  'treatments',
  'interpreterLanguage',
  'goal',
  'detail',
  'name',
  'visitDate',
  'doctor',
  'clinic',
  'dayPhone',
  'nightPhone',
  'paper',
  'textSize',
  'sheets',
  'edition',
  'wallet',
] as const satisfies readonly Field[];

/** Fields with a check box for each value. */
export const listFields = [
  'symptoms',
  'markers',
  'spread',
  'immunotherapy',
  'health',
  'needs',
] as const satisfies readonly Field[];

/** Fields with a check box for each topic of the sheet. */
export const topicFields = ['leftOpen', 'topThree'] as const satisfies readonly Field[];

export type FormField = (typeof formFields)[number];
export type TopicField = (typeof topicFields)[number];
export type ListField = (typeof listFields)[number];

/** Form value of a list when none of it fits, which Answers holds as an empty list. */
export const noneOfThese = 'none' as const;

/** The needs to choose as topics: "newly told" and "getting worse fast" have questions of their own. */
export const needTopics = fields.needs.of.filter(
  (need) => need !== 'newly-diagnosed' && need !== 'urgent',
);

/** Answer to a question of the form that is no field; '' is blank. */
type Reply = '' | 'yes' | 'no' | 'not-sure';

/**
 * State of the form: typed text, the chosen value, or the ticked values; '' is blank. `newlyTold`
 * and `worsening` become needs. `anySign` opens the list of signs, which are ignored if it is 'no'
 * or blank; `results` are those that the person has on paper; `cameBack` is 'yes' where a saved file
 * was opened. An id among the topics such as 'own-2' counts all boxes of the form, blank ones too.
 */
export type FormValues = Record<FormField, string> &
  Record<ListField | TopicField, string[]> &
  Record<'newlyTold' | 'anySign' | 'worsening' | 'cameBack', Reply> & {
    results: string[];
    ownQuestions: string[];
  };

export const blankForm = {
  ...Object.fromEntries(formFields.map((field) => [field, ''])),
  ...Object.fromEntries(listFields.map((field) => [field, []])),
  newlyTold: '',
  anySign: '',
  worsening: '',
  cameBack: '',
  results: [],
  ownQuestions: [''],
  ...Object.fromEntries(topicFields.map((field) => [field, []])),
} as unknown as FormValues;

/**
 * Returns the form as raw answers for `parseAnswers`: without blanks, and with the CPS as a number
 * if it is one.
 */
export function readForm(values: FormValues): Record<string, unknown> {
  const given = formFields.filter((field) => values[field].trim() !== '');
  const raw: Record<string, unknown> = Object.fromEntries(
    given.map((field) => [field, values[field]]),
  );
  if (typeof raw.cps === 'string') raw.cps = readCps(raw.cps);
  for (const field of listFields.filter((field) => values[field].length > 0)) {
    raw[field] = values[field].filter((value) => value !== noneOfThese);
  }
  if (values.anySign === '' || values.anySign === 'no') delete raw.symptoms;
  const needs = needsIn(values);
  if (needs) raw.needs = needs;
  // The form asks about side effects only if there was, or may have been, immunotherapy.
  delete raw.immunotherapyEffects;
  const { immunotherapyEffects: effects } = values;
  if ((effects === 'yes' || effects === 'no') && hadImmunotherapy(values)) {
    raw.immunotherapyEffects = effects === 'yes';
  }
  delete raw.wallet;
  if (values.wallet === 'yes') raw.wallet = true;
  for (const field of topicFields) {
    const ids = idsOfAnswers(values[field], values.ownQuestions);
    if (ids.length > 0) raw[field] = ids;
  }
  return { ...raw, ownQuestions: values.ownQuestions };
}

/** Whether there was, or may have been, immunotherapy. */
export const hadImmunotherapy = ({ immunotherapy }: FormValues): boolean =>
  immunotherapy.some((value) => value !== noneOfThese);

/** Joins the chosen topics with the needs that have questions of their own; null if all are blank. */
function needsIn({ needs, newlyTold, worsening }: FormValues): string[] | null {
  const given = [
    ...(newlyTold === 'yes' ? ['newly-diagnosed'] : []),
    ...(worsening === 'yes' ? ['urgent'] : []),
    ...needs.filter((need) => need !== noneOfThese),
  ];
  return given.length > 0 || needs.length > 0 ? given : null;
}

const isTyped = (text: string) => cleanText(text) !== '';

/** Renumbers own questions among topics as Answers counts them: without blank boxes. */
function idsOfAnswers(topics: readonly string[], ownQuestions: readonly string[]): string[] {
  return topics.flatMap((id) => {
    if (id === noneOfThese) return [];
    if (!id.startsWith('own-')) return id;
    const index = Number(id.slice('own-'.length)) - 1;
    if (!isTyped(ownQuestions[index] ?? '')) return [];
    return `own-${ownQuestions.slice(0, index + 1).filter(isTyped).length}`;
  });
}

/**
 * Reads the signs and the answers that bear on them, even while other fields are invalid. The cast
 * is safe: choices have the values of the schema, and texts only matter as given, or as "none".
 */
export function signsIn(values: FormValues): Answers {
  const { symptoms, needs, priorLines, treatments, drugsNow, health, ...form } = readForm(values);
  const { immunotherapy, immunotherapyEffects } = form;
  const given = { symptoms, needs, priorLines, treatments, drugsNow, health };
  return { ...given, immunotherapy, immunotherapyEffects } as Answers;
}

/**
 * Reads "12", "CPS 12", " 12.5 " or "12,5" as a number; returns anything else as typed, such as
 * "1 2", which may be two numbers.
 */
function readCps(typed: string): string | number {
  const alone = typed.replace(/\u200b/g, '').trim();
  const digits = alone.replace(/^cps\s*[:=]?\s*/i, '').replace(/^(-?\d+),(\d+)$/, '$1.$2');
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : typed;
}
