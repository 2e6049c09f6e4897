import { fields } from '../../answers/fields';
import type { SayOnScreen } from '../../wording/screen-wording';
import { cleanText, graphemesOf } from '../../wording/text';
import type { FormValues } from './read-form';

const textFields = [
  'name',
  'doctor',
  'clinic',
  'dayPhone',
  'nightPhone',
  'drugsNow',
  'treatments',
  'interpreterLanguage',
  'goal',
] as const;

const isDate = /^\d{4}-\d\d-\d\d$/;

/**
 * Returns the message that the screen shows for an invalid field.
 * @param field path of the field, as `Problem` has it
 * @throws if there is no message for the field
 */
export function formErrorFor(field: string, typed: FormValues, say: SayOnScreen): string {
  const [name, item] = field.split('.');
  const tooLong = (label: string, max: number, text: string, lines: boolean) =>
    say('error.tooLong', { label, max, count: graphemesOf(cleanText(text, { lines })).length });
  if (name === 'cps' && /%|percent/i.test(typed.cps)) return say('error.cpsPercent');
  if (name === 'visitDate' && isDate.test(typed.visitDate)) return say('error.visitOver');
  if (name === 'cps' || name === 'visitDate') return say(`error.${name}`);
  if (name === 'topThree' || name === 'leftOpen')
    return say(`error.${name}`, { atMost: fields[name].atMost });
  if (name === 'ownQuestions') {
    const { max, atMost } = fields.ownQuestions;
    if (item === undefined) return say('error.tooMany', { atMost });
    const index = Number(item);
    const label = say('form.own.item', { number: index + 1 });
    return tooLong(label, max, typed.ownQuestions[index] ?? '', true);
  }
  const textField = textFields.find((f) => f === name);
  // Choices are never invalid: the form offers the values of the schema.
  if (!textField) throw new Error(`No words for a problem with ${field}`);
  const label = say(`error.label.${textField}`);
  return tooLong(label, fields[textField].max, typed[textField], textField === 'treatments');
}
