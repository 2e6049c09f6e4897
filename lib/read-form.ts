import { type Field, fields } from './content/fields';
import type { Say } from './wording';

/** What stands in the form: text as it was typed or the value that was chosen; '' is blank. */
export type FormValues = Record<FormField, string> & { ownQuestions: string[] };

/** The fields that the form asks for, one control each. */
export const formFields = [
  'filledInBy',
  'subtype',
  'pdl1',
  'cps',
  'priorLines',
  'name',
  'visitDate',
  'clinic',
  'dayPhone',
  'nightPhone',
] as const satisfies readonly Field[];

export type FormField = (typeof formFields)[number];

export const blankForm = {
  ...Object.fromEntries(formFields.map((field) => [field, ''])),
  ownQuestions: [''],
} as FormValues;

/** The form as raw answers for `parseAnswers`: blanks left out, the CPS as a number where it is one. */
export function readForm({ ownQuestions, ...values }: FormValues): Record<string, unknown> {
  const given = Object.entries(values).filter(([, value]) => value.trim() !== '');
  const raw: Record<string, unknown> = Object.fromEntries(given);
  if (typeof raw.cps === 'string') raw.cps = readCps(raw.cps);
  return { ...raw, ownQuestions };
}

/** Reads "12", "CPS 12", " 12.5 " or "12,5" as a number; anything else stays as it was typed. */
function readCps(typed: string): string | number {
  const digits = typed.replace(/cps|[\s:=\u200b]/gi, '').replace(/^(-?\d+),(\d+)$/, '$1.$2');
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : typed;
}

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
  const textField = (['name', 'clinic', 'dayPhone', 'nightPhone'] as const).find((f) => f === name);
  // A choice cannot go wrong on the form: its values are the schema's own.
  if (!textField) throw new Error(`No words for a problem with ${field}`);
  return say('error.tooLong', { label: say(`form.${textField}`), max: fields[textField].max });
}
