import { type Field, fields } from '../../answers/fields';
import { hasWording, sayIn } from '../../wording/sheet-wording';
import {
  noneWords,
  notSureWords,
  noWords,
  openWords,
  retiredWords,
  valueWords,
  yesWords,
} from '../words/cell-words';

const say = sayIn('en');

/** Drops case, spacing and punctuation for lookup; a text of punctuation alone keeps it. */
export function wordKey(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase().trim();
  const key = lower
    .replace(/['’`´]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return key === '' ? lower : key;
}

const setOf = (words: readonly string[]) => new Set(words.map(wordKey));
const yes = setOf(yesWords);
const no = setOf(noWords);
const notSure = setOf(notSureWords);
const none = setOf(noneWords);

/** Reads a cell that answers yes or no; undefined if it is neither. */
export function yesOrNo(text: string): boolean | undefined {
  const key = wordKey(text);
  if (yes.has(key)) return true;
  return no.has(key) ? false : undefined;
}

export const saysNotSure = (text: string): boolean => notSure.has(wordKey(text));
export const saysNone = (text: string): boolean => none.has(wordKey(text));

const valuesOf = new Map<Field, Map<string, string>>();

/**
 * Returns the value of a field that a text names: as Answers spells it, as it prints, or by a
 * synonym. Undefined if there is none.
 */
export function valueIn(field: Field, text: string): string | undefined {
  let values = valuesOf.get(field);
  if (!values) {
    values = new Map(Object.entries(valueWords[field] ?? {}).flatMap(keyed));
    const spec = fields[field];
    for (const value of 'of' in spec ? spec.of : []) {
      const wording = `value.${field}.${value}`;
      if (hasWording(wording)) values.set(wordKey(say(wording)), value);
      values.set(wordKey(value), value);
    }
    valuesOf.set(field, values);
  }
  return values.get(wordKey(text));
}

const keyed = ([value, names]: [string, readonly string[]]) =>
  names.map((name): [string, string] => [wordKey(name), value]);

/** Returns the values that a text in place of a retired one was split into; undefined if it is none. */
export function retiredIn(field: Field, text: string): readonly string[] | undefined {
  const key = wordKey(text);
  const found = Object.entries(retiredWords[field] ?? {}).find(([words]) => wordKey(words) === key);
  return found?.[1];
}

/** Whether a text could be one of two values, so that only a person can say which. */
export const isOpen = (field: Field, text: string): boolean =>
  openWords[field]?.some((words) => wordKey(words) === wordKey(text)) === true;
