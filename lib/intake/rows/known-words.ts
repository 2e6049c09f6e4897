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

/**
 * Marks that may turn a word around: "positive?", "[ ] now", "BRCA -". A word that is known with such
 * a mark keeps it.
 */
const turning =
  /[?\u00bf~\u2248\u2260\u00ac\u2610-\u2612\u2713-\u2718\u25a1\u25a0[\]<>\u2264\u2265=*\u2020\u2021]|^\s*\p{Pd}|\p{Pd}\s*$|^\s*\u2212|\u2212\s*$/gu;

const turningIn = (text: string) =>
  (text.normalize('NFKC').match(turning) ?? []).map((one) => one.trim());

/** Known words by key, each with what it means. */
class Words<Meaning> {
  private readonly known = new Map<string, { meaning: Meaning; marks: readonly string[] }>();

  add(words: string, meaning: Meaning) {
    this.known.set(wordKey(words), { meaning, marks: turningIn(words) });
  }

  /** Returns what a text means; undefined if it is not known, or has a mark that may turn it around. */
  meaningOf(text: string): Meaning | undefined {
    const found = this.known.get(wordKey(text));
    return found && turningIn(text).every((mark) => found.marks.includes(mark))
      ? found.meaning
      : undefined;
  }
}

function wordsOf(words: readonly string[]): Words<true> {
  const known = new Words<true>();
  for (const one of words) known.add(one, true);
  return known;
}

const yes = wordsOf(yesWords);
const no = wordsOf(noWords);
const notSure = wordsOf(notSureWords);
const none = wordsOf(noneWords);

/** Reads a cell that answers yes or no; undefined if it is neither. */
export function yesOrNo(text: string): boolean | undefined {
  if (yes.meaningOf(text)) return true;
  return no.meaningOf(text) ? false : undefined;
}

export const saysNotSure = (text: string): boolean => notSure.meaningOf(text) === true;
export const saysNone = (text: string): boolean => none.meaningOf(text) === true;

const valuesOf = new Map<Field, Words<string>>();

/**
 * Returns the value of a field that a text names: as Answers spells it, as it prints, or by a
 * synonym. Undefined if there is none.
 */
export function valueIn(field: Field, text: string): string | undefined {
  let values = valuesOf.get(field);
  if (!values) {
    values = new Words<string>();
    for (const [value, names] of Object.entries(valueWords[field] ?? {}))
      for (const name of names) values.add(name, value);
    const spec = fields[field];
    for (const value of 'of' in spec ? spec.of : []) {
      const wording = `value.${field}.${value}`;
      if (hasWording(wording)) values.add(say(wording), value);
      values.add(value, value);
    }
    valuesOf.set(field, values);
  }
  return values.meaningOf(text);
}

/** Returns the values that a text in place of a retired one was split into; undefined if it is none. */
export function retiredIn(field: Field, text: string): readonly string[] | undefined {
  const key = wordKey(text);
  const found = Object.entries(retiredWords[field] ?? {}).find(([words]) => wordKey(words) === key);
  return found?.[1];
}

/** Whether a text could be one of two values, so that only a person can say which. */
export const isOpen = (field: Field, text: string): boolean =>
  openWords[field]?.some((words) => wordKey(words) === wordKey(text)) === true;
