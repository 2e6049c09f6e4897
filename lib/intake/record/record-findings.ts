import type { FactField, ReadFacts } from '../facts/findings';
import {
  anotherCancer,
  hasResult,
  isEarlier,
  isReturned,
  isWaiting,
  mayTell,
  namesTest,
  ofSpread,
  ofUnknownMeaning,
  relatives,
  setAside,
} from '../words/record-words';
import { takenSample } from '../words/sample-words';
import { clearFacts, fieldsOf } from './clear-facts';
import type { NewestSamples } from './newest-sample';
import { type OfDay, ownDate } from './own-date';
import type { FactValue } from './record';
import { compareDates } from './record-dates';
import { isTestName, nameWithoutResult } from './test-name';
import type { RecordUnit } from './unit';

/** A value that one unit of a document states. Lower ranks are nearer to the laboratory. */
export type Finding = {
  field: FactField;
  value: FactValue;
  unit: RecordUnit;
  specimen: string | null;
  date: string | null;
  /** Of an earlier sample or report, by the words around it: it never comes first. */
  isOlder: boolean;
  /** Said in a note without a day of its own, so that it may be of any time. */
  isUndated: boolean;
  rank: number;
  isDoubted: boolean;
};

/** Why a unit gives nothing, though it names a test. */
export type LeftUnit = {
  unit: RecordUnit;
  reason: (typeof setAside)[number][0] | 'not-understood';
};

/** When and of which sample a document is, as a whole. */
export type Setting = OfDay & {
  sampleOf: (line: number) => string | null;
  newest: NewestSamples;
};

/** Why a test was asked for: the cancer that has spread, without a year, is the one of now. */
const isOfNow = ({ text, heading }: RecordUnit, own: string | null) =>
  own === null &&
  /\b(?:indication|reason)/i.test(heading) &&
  /\b(?:metastatic|stage (?:iv|4))\b/i.test(text) &&
  !/\b(?:prior|previous|outside|earlier|original|initial)/i.test(text);

const ranks = { result: 0, said: 1, history: 2 } as const;

/** Reads what one unit states; what it leaves is named where it speaks of a test. */
export function findingsIn(
  unit: RecordUnit,
  setting: Setting,
): { findings: Finding[]; left: LeftUnit | null } {
  const { role } = unit;
  if (!namesTest.test(unit.text) && !mayTell.test(unit.text)) return { findings: [], left: null };
  const isRead = role === 'result' || role === 'said' || role === 'history';
  if (!isRead) return onlyWaiting(unit, setting);
  const reason = reasonToLeave(unit);
  if (reason === 'future')
    return { ...onlyWaiting(unit, setting), left: isBack(unit) ? leftOf(unit, reason) : null };
  if (reason) return { findings: [], left: leftOf(unit, reason) };
  if (isTestName(unit.text)) return { findings: [], left: leftOf(unit, 'not-understood') };
  const facts = clearFacts(unit.text);
  const byName = answersOfName(unit.text);
  const fields = fieldsOf(facts).filter(
    (field) => !isOfPanel(field, unit) && !isAmong(facts.answers[field], byName[field]),
  );
  if (fields.length === 0) return { findings: [], left: leftOf(unit, 'not-understood') };
  const findings = fields.map((field) => findingOf(field, facts, unit, setting, ranks[role]));
  return { findings, left: null };
}

/** What the name of a test would say by itself, where its value does not say it. */
function answersOfName(text: string): ReadFacts['answers'] {
  const name = nameWithoutResult(text);
  return name === null ? {} : clearFacts(name).answers;
}

/** Whether a value, or each of several, is among those of another reading. */
const isAmong = (value: FactValue | undefined, others: FactValue | undefined) => {
  const all: unknown[] = [others].flat();
  return others !== undefined && [value].flat().every((one) => all.includes(one));
};

/** Copies of HER2 that sequencing counts are not the test that the form asks for. */
const isOfPanel = (field: FactField, { words, heading }: RecordUnit) =>
  (field === 'her2' || field === 'subtype') &&
  (/\bamplif/i.test(words) || ofVariant.test(words)) &&
  !/\b[FCDS]?ISH\b|hybridi[sz]|CEP ?17|ratio|IHC|\b[0-3] ?\+/i.test(`${words} ${heading}`);

/** How a change of a gene is written. */
const ofVariant = /\b[A-Z]\d{2,4}(?:[A-Z]|fs|del|dup|ins)\b|\bexon \d|\bp\.[A-Z]/;

function findingOf(
  field: FactField,
  facts: ReadFacts,
  unit: RecordUnit,
  setting: Setting,
  rank: number,
): Finding {
  const own = ownDate(unit, setting);
  const isBefore = own !== null && setting.day !== null && compareDates(own, setting.day) < 0;
  const ownSample = isBefore ? null : setting.sampleOf(unit.where.line);
  const isOlder =
    isBeforeNewest(field, unit, own, setting) ||
    (isOfBefore(field, unit, own, setting) && !(rank === ranks.history && isOfNow(unit, own)));
  return {
    field,
    value: facts.answers[field] as FactValue,
    unit,
    specimen: unit.column ? unit.column.specimen : ownSample,
    date: own ?? (isOlder ? null : setting.day),
    isOlder,
    isUndated: own === null && rank === ranks.said,
    rank,
    isDoubted: facts.notes.some((note) => note.field === field),
  };
}

/** Results that another sample can change. */
const ofSample: readonly FactField[] = ['subtype', 'er', 'pr', 'her2', 'pdl1', 'cps'];

const ofReceptors: readonly FactField[] = ['subtype', 'er', 'pr', 'her2'];

/** Years after which a result of the breast, of a note's own date, is not the one of now. */
const years = 2;

/** Whether a result is of an earlier report or sample, so that it never comes first. */
function isOfBefore(
  field: FactField,
  unit: RecordUnit,
  own: string | null,
  { day }: Setting,
): boolean {
  const { role, text, item, isRow, column } = unit;
  if (role === 'history' || isOfOldCase(text, day) || isCoded.test(text)) return true;
  if (isEarlier.test(text) && (own === null || day === null || isRow)) return true;
  if (own === null || day === null || column || !ofSample.includes(field)) return false;
  const since = Number(day.slice(0, 4)) - Number(own.slice(0, 4));
  return since >= years ? role === 'result' || !ofSpread.test(item) : false;
}

/** A diagnosis in the words of its code (ICD-10) is a label for bills, of any time. */
const isCoded = /\b(?:C50|Z17)(?:\.\d+)?\b|\(HCC\)|\[(?:C50|Z17)/;

/** Whether a result is of the case of an earlier year: "AB22-90". */
function isOfOldCase(text: string, day: string | null): boolean {
  const year = /\b[A-Z]{1,4}(\d{2})-\d{2,}\b/.exec(text)?.[1];
  return year !== undefined && day !== null && `20${year}` < day.slice(0, 4);
}

/** Whether the document tells of a newer sample, which decides, whether or not it was read. */
function isBeforeNewest(
  field: FactField,
  { role }: RecordUnit,
  own: string | null,
  { day, newest }: Setting,
): boolean {
  const isOfGenes = field === 'markers' || field === 'markersTested';
  if (!isOfGenes && !ofSample.includes(field)) return false;
  if (own !== null && newest.hasFresh && !isOfGenes) return true;
  if (newest.hasOpen && ofReceptors.includes(field)) return true;
  const latest = isOfGenes ? newest.genes : newest.tissue;
  const at = own ?? (role === 'result' ? day : null);
  return at !== null && latest !== null && compareDates(at, latest) < 0;
}

/** A box before a test with the limit that decides: it was ordered. */
const isOrder =
  /^\W*(?:[[(] ?[x\u2713\u2714]? ?[\])]|[\u2610\u2611\u2612\u25a1])\s*[^()]*\([^()]*(?:>=?|<=?|\u2265|\u2264)[^()]*\)\W*$/i;

/** "MSI-High from 30" says where it would begin. */
const isLimit = /\b(?:MSI-?|TMB-?)?(?:high|positive)\s+(?:from|at|if|when)\b/i;

/** A protein that a change of its gene leaves as it was: "p.(Leu536=)". */
const isUnchanged = /\bp\.\(?[A-Za-z]{1,3}\d+=/;

/** Returns why a unit is not read: the words around a result are about something else. */
export function reasonToLeave({
  text,
  words,
  item,
  heading,
  isRow,
}: RecordUnit): LeftUnit['reason'] | null {
  if (text.includes('?')) return 'others';
  if (isOrder.test(text)) return 'future';
  if (isLimit.test(text)) return 'boilerplate';
  if (/\brespectively\b/i.test(text)) return 'not-understood';
  const aside = setAside.find(([, words]) => words.test(text));
  if (aside) return aside[0];
  if ((isRow && ofUnknownMeaning.test(words)) || isUnchanged.test(text)) return 'unknown';
  if (anotherCancer.test(text)) return 'others';
  // What follows words about a relative may still be about her.
  const isOfOthers = relatives.test(item) && !/\b(?:patient|she herself|her own)\b/i.test(text);
  if (isOfOthers && item.search(relatives) < item.indexOf(text)) return 'others';
  return /\b(?:on dcis|in situ|dcis|vus)\b/i.test(heading) ? 'unknown' : null;
}

/** Takes from a plan, or from words that are not read, only that PD-L1 is being waited for. */
function onlyWaiting(unit: RecordUnit, setting: Setting) {
  const { role, text } = unit;
  const isPlan = role === 'future' || role === 'said' || role === 'result';
  const isOpen = isPlan && isWaiting.test(text) && /\bPD-?L1\b/i.test(text);
  if (!isOpen || /\b(?:if|unless|would|could|consider|mother|sister)\b/i.test(text))
    return { findings: [], left: null };
  const facts: ReadFacts = { answers: { pdl1: 'waiting' }, notes: [], notUnderstood: [] };
  return { findings: [findingOf('pdl1', facts, unit, setting, ranks.said)], left: null };
}

const leftOf = (unit: RecordUnit, reason: LeftUnit['reason']): LeftUnit | null =>
  namesTest.test(unit.text) ? { unit, reason } : null;

/** Whether a unit tells what came of a sample, though it may be read for other reasons as a plan. */
export const isBack = ({ text }: RecordUnit): boolean =>
  isReturned.test(text) && takenSample.test(text) && hasResult.test(text);
