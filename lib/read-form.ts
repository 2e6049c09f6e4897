import { type Field, fields } from './content/fields';
import type { Say } from './wording';

/** The fields that the form asks for with one control each. */
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
  'treatments',
  'interpreterLanguage',
  'goal',
  'detail',
  'name',
  'visitDate',
  'clinic',
  'dayPhone',
  'nightPhone',
] as const satisfies readonly Field[];

/** The fields of which any number of values may be ticked. */
export const listFields = [
  'symptoms',
  'markers',
  'immunotherapy',
  'health',
  'needs',
] as const satisfies readonly Field[];

export type FormField = (typeof formFields)[number];
export type ListField = (typeof listFields)[number];

/** Ticked where there was no immunotherapy so far, which the answers hold as an empty list. */
export const noneSoFar = 'none' as const;

/**
 * What stands in the form: text as it was typed, the value that was chosen or those that were; ''
 * is blank. `anySign` opens the list of signs; only with 'yes' do they count.
 */
export type FormValues = Record<FormField, string> &
  Record<ListField, string[]> & {
    anySign: '' | 'yes' | 'no';
    ownQuestions: string[];
    topThree: string[];
  };

export const blankForm = {
  ...Object.fromEntries(formFields.map((field) => [field, ''])),
  ...Object.fromEntries(listFields.map((field) => [field, []])),
  anySign: '',
  ownQuestions: [''],
  topThree: [],
} as unknown as FormValues;

/** The form as raw answers for `parseAnswers`: blanks left out, the CPS as a number where it is one. */
export function readForm(values: FormValues): Record<string, unknown> {
  const given = formFields.filter((field) => values[field].trim() !== '');
  const raw: Record<string, unknown> = Object.fromEntries(
    given.map((field) => [field, values[field]]),
  );
  if (typeof raw.cps === 'string') raw.cps = readCps(raw.cps);
  const { immunotherapy, immunotherapyEffects } = values;
  const hadNone = immunotherapy.includes(noneSoFar);
  const ticked = listFields.filter((field) => values[field].length > 0);
  for (const field of ticked) raw[field] = values[field];
  if (values.anySign !== 'yes') delete raw.symptoms;
  if (hadNone) raw.immunotherapy = [];
  // The question about side effects is only shown to those who had, or may have had, some.
  delete raw.immunotherapyEffects;
  if (immunotherapyEffects && immunotherapy.length > 0 && !hadNone)
    raw.immunotherapyEffects = immunotherapyEffects === 'yes';
  if (values.topThree.length > 0) raw.topThree = values.topThree;
  return { ...raw, ownQuestions: values.ownQuestions };
}

/** Reads "12", "CPS 12", " 12.5 " or "12,5" as a number; anything else stays as it was typed. */
function readCps(typed: string): string | number {
  const digits = typed.replace(/cps|[\s:=\u200b]/gi, '').replace(/^(-?\d+),(\d+)$/, '$1.$2');
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : typed;
}

const textFields = [
  'name',
  'clinic',
  'dayPhone',
  'nightPhone',
  'treatments',
  'interpreterLanguage',
  'goal',
] as const;

/** A problem with a field of the form, in the words that the screen shows. */
export function formErrorFor(field: string, typed: FormValues, say: Say): string {
  const [name, item] = field.split('.');
  if (name === 'cps' && /%|percent/i.test(typed.cps)) return say('error.cpsPercent');
  if (name === 'cps' || name === 'visitDate') return say(`error.${name}`);
  if (name === 'ownQuestions') {
    const { max, atMost } = fields.ownQuestions;
    if (item === undefined) return say('error.tooMany', { atMost });
    const label = say('form.own.item', { number: Number(item) + 1 });
    return say('error.tooLong', { label, max });
  }
  const textField = textFields.find((f) => f === name);
  // A choice cannot go wrong on the form: its values are the schema's own.
  if (!textField) throw new Error(`No words for a problem with ${field}`);
  return say('error.tooLong', { label: say(`form.${textField}`), max: fields[textField].max });
}
