import {
  lasting,
  leadingWords,
  negations,
  pastWords,
  placeEndings,
  placeStarts,
} from '../words/cell-words';
import { itemsIn } from './box-items';
import { isKnownComplaint, saysNoSymptom, withoutNow } from './denied-symptoms';
import { isOpen, retiredIn, saysNone, saysNotSure, valueIn, wordKey } from './known-words';

export type ListColumn = 'health' | 'spread' | 'symptoms' | 'needs';

/**
 * A parsed list: the values that it names; the items that deny one, that could be one of two
 * values, or that name a retired value; and the items that were not understood, each with its
 * position in the list, from 1.
 */
export type ReadList = {
  values: string[];
  denied: string[];
  open: string[];
  retired: string[];
  unread: { words: string; place: number }[];
};

/**
 * Reads a list of known words, separated by `;`, `,`, `|` or line breaks. An item counts only if
 * all of it is known: "mother has lupus" is not lupus. A "no" may or may not apply to the items
 * after it, up to the next `;` or line break, so those are not understood.
 */
export function readList(field: ListColumn, text: string): ReadList {
  const read: ReadList = { values: [], denied: [], open: [], retired: [], unread: [] };
  if (saysNone(text) || (field === 'symptoms' && saysNoSymptom(text))) return read;
  const mayBeUnsure = field === 'health' || field === 'spread';
  if (mayBeUnsure && saysNotSure(text)) return { ...read, values: ['not-sure'] };
  let place = 0;
  for (const part of text.split(/[;|\n]+/)) {
    let isDenied = false;
    for (const { item, typed, ticked } of itemsIn(part)) {
      place += 1;
      if (ticked === false) {
        read.denied.push(typed);
        continue;
      }
      const found: Meaning | undefined =
        isDenied || isDoubtful(item) ? undefined : meaningOf(field, item);
      const denial: string | undefined = found || isDoubtful(item) ? undefined : deniedBy(item);
      if (found) {
        read.values.push(...found.values);
        if (found.kind !== 'known') read[found.kind].push(item);
      } else if (isNone(field, item, denial)) read.denied.push(item);
      else read.unread.push({ words: item, place });
      isDenied ||= denial !== undefined;
    }
  }
  return { ...read, values: [...new Set(read.values)] };
}

/** Whether an item says that something does not apply; `denial` is all that it denies, if any. */
function isNone(field: ListColumn, item: string, denial: string | undefined): boolean {
  if (field === 'needs' || isDoubtful(item)) return false;
  if (denial && meaningOf(field, denial)) return true;
  const isComplaint = denial !== undefined && isKnownComplaint(denial);
  return field === 'symptoms' && (isComplaint || saysNoSymptom(item));
}

type Meaning = { kind: 'known' | 'open' | 'retired'; values: readonly string[] };

function meaningOf(field: ListColumn, item: string): Meaning | undefined {
  const retired = retiredIn(field, item);
  if (retired) return { kind: 'retired', values: retired };
  if (isOpen(field, item)) return { kind: 'open', values: [] };
  const values = valuesIn(field, item);
  return values && { kind: 'known', values };
}

/** Whether an item has a mark of doubt, another box, or a minus sign that may mean "no". */
const isDoubtful = (item: string) =>
  /[?\u00bf~\u2260\u00ac\u2610-\u2612\u2713-\u2718]|\[\s*\w?\s*\]|^[-–—−]|\(\s*[-–—−]\s*\)|[-–—−]$/u.test(
    item,
  );

/**
 * Returns the values of an item such as "rash", "on prednisone 10 mg" or "cough and fever";
 * undefined if any part of it is unknown.
 */
function valuesIn(field: ListColumn, item: string): string[] | undefined {
  const whole = valueOfItem(field, item);
  if (whole) return [whole];
  const parts = item.split(/\s*[/&+]\s*|\s+(?:and|or)\s+/i).filter((part) => part !== '');
  if (parts.length < 2) return undefined;
  const values = parts.map((part) => valueOfItem(field, part));
  return values.every((value) => value !== undefined) ? values : undefined;
}

/** Matches "10 mg daily", but not "10 mg until May", which says something else. */
const dose =
  /\s+\d+([.,]\d+)?\s?(mg|mcg)(\s?(po|daily|qd|qod|bid|tid|weekly|once|twice|an?|per|week|day|\/))*$/i;
const duration = /\s+(x|×|for)\s?\d+\s?(d|days?|wks?|weeks?|months?)$/i;
/** Matches how far a pregnancy is: "20 weeks pregnant". */
const weeks = /\(?\b\d{1,2}\s?(w|wks?|weeks?)\b\)?/i;
/** Matches "since Friday" and "since 11/28", but not "since 2019". */
const since =
  /\s+since\s+(?:last night|yesterday|(?:last\s+)?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|\d{1,2}\/\d{1,2})$/i;
/** Matches how high a fever is: "fever 101.4 F last night". */
const degrees =
  /(\bfevers?)\s+(?:(?:of|to|up to|tmax)\s+)?(?:10\d|3[89]|4[0-2])(?:\.\d)?\s?°?\s?[fc]?(?=\s|$)/i;
/** Matches how a place was treated: the cancer has spread there all the same. */
const treatedPlace = /\s\(?(s\/p|status post)\s.*$/i;

function bareItem(field: ListColumn, item: string): string {
  const bare = item.replace(dose, '').replace(duration, '');
  if (field === 'health') return bare.replace(weeks, '');
  if (field === 'symptoms')
    return withoutNow(wordKey(bare.replace(since, '').replace(degrees, '$1')));
  return field === 'spread' ? bare.replace(treatedPlace, '') : bare;
}

function valueOfItem(field: ListColumn, item: string): string | undefined {
  let key = wordKey(bareItem(field, item));
  let isPast = false;
  for (;;) {
    const value = valueIn(field, key);
    if (value) return isPast && !lasting.includes(value) ? undefined : value;
    const past = withoutStart(key, pastKeys);
    isPast ||= past !== undefined;
    const shorter = past ?? withoutStart(key, leadingKeys) ?? withoutPlaceWords(field, key);
    if (shorter === undefined) return undefined;
    key = shorter;
  }
}

const withoutPlaceWords = (field: ListColumn, key: string) =>
  field === 'spread' ? (withoutStart(key, startKeys) ?? withoutEnd(key, endingKeys)) : undefined;

// Longest first: "has a" before "has", "no history of" before "no".
const keysOf = (words: readonly string[]) => words.map(wordKey).sort((a, b) => b.length - a.length);
const pastKeys = keysOf(pastWords);
const leadingKeys = keysOf(leadingWords);
const negationKeys = keysOf(negations);
const startKeys = keysOf(placeStarts);
const endingKeys = keysOf(placeEndings);

/** Returns what an item denies; undefined if it denies nothing. */
const deniedBy = (item: string) => withoutStart(wordKey(item), negationKeys);

function withoutStart(key: string, starts: readonly string[]): string | undefined {
  const start = starts.find((words) => key.startsWith(`${words} `));
  return start === undefined ? undefined : key.slice(start.length + 1);
}

function withoutEnd(key: string, ends: readonly string[]): string | undefined {
  const end = ends.find((words) => key.endsWith(` ${words}`));
  return end === undefined ? undefined : key.slice(0, -end.length - 1);
}
