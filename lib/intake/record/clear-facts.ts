import { factFields } from '../../answers/fields';
import type { FactField, ReadFacts } from '../facts/findings';
import { readFacts } from '../facts/read-facts';
import { namesTest, neutral } from '../words/record-words';
import { unknownWordsIn } from './strange-prose';

/** Lists the fields about which something was read. */
export const fieldsOf = ({ answers }: ReadFacts): FactField[] =>
  factFields.filter((field) => answers[field] !== undefined);

/** Reads a unit without the phrases that say nothing, then by its clauses where that gives nothing. */
export function clearFacts(unitText: string): ReadFacts {
  const text = withoutNeutral(unitText);
  const whole = readFacts(text);
  if (fieldsOf(whole).length > 0 || !namesTest.test(text))
    return sure(withMarkersOf(text, whole), text);
  const behind = text.replace(/^[^:;.]{2,60}:\s+(?=\S)/, '');
  const lead = text.slice(0, text.length - behind.length);
  if (lead !== '' && !namesTest.test(lead) && !denies.test(lead)) {
    const rest = readFacts(behind);
    if (fieldsOf(rest).length > 0) return sure(rest, text);
  }
  return byClauses(behind);
}

/** Words that turn what is beside them: then only a clause with one of them is read alone. */
const denies =
  /\b(?:no|neither|nor|never|without|lack(?:s|ed|ing)?|absen\w+|no longer|contrary|instead|rather|but|however|although|changed|became|converted|turned|except|versus)\b/i;

/** "Triple negative (lupus anticoagulant, anticardiolipin)" may be of anything. */
const hasStrangeAside = (text: string) =>
  [...text.matchAll(/\(([^()]*)\)/g)].some(
    ([, aside = '']) => !namesTest.test(aside) && unknownWordsIn(aside).length > 1,
  );

/** A clause that denies, and does not say what: it may be any of those beside it. */
const turnsTheRest =
  /^\W*(?:is |was |were |has |had |have )?(?:not|never|no|un\w+|below|under|short of|fail\w*|miss\w*|lack\w*|without|nil)\b(?! (?:applicable|amplified|overexpressed|loss)\b)/i;

/** Adds markers that a clause names by itself, where another clause was not understood. */
function withMarkersOf(text: string, whole: ReadFacts): ReadFacts {
  if (whole.answers.markers === undefined || whole.notUnderstood.length === 0) return whole;
  const more = byClauses(text).answers.markers ?? [];
  const markers = [...new Set([...whole.answers.markers, ...more])];
  return { ...whole, answers: { ...whole.answers, markers } };
}

/** A score in brackets is part of its clause: "HER2 negative (1+)". */
const withScoresOut = (text: string) =>
  text.replace(/ ?\(((?:IHC |score )?[<>]?\d[^()]{0,8})\)/gi, ' $1; ');

/** Reads each clause that names a test, if all of its words are understood. */
function byClauses(text: string): ReadFacts {
  const merged: ReadFacts = { answers: {}, notes: [], notUnderstood: [] };
  const isDenied = denies.test(text);
  const clauses = withScoresOut(text).split(/;\s|,\s(?=[^)]*(?:\(|$))|\.\s|\s\(|\)/);
  if (hasStrangeAside(text)) return merged;
  if (clauses.some((clause) => turnsTheRest.test(clause) && !namesTest.test(clause))) return merged;
  for (const clause of clauses) {
    if (!namesTest.test(clause) || (isDenied && !denies.test(clause))) continue;
    const facts = readFacts(clause);
    if (facts.notUnderstood.length > 0) continue;
    for (const field of fieldsOf(facts)) {
      const before = merged.answers[field];
      if (field === 'markers') continue;
      if (before !== undefined && String(before) !== String(facts.answers[field]))
        return { answers: {}, notes: [], notUnderstood: [text] };
    }
    const markers = [...(merged.answers.markers ?? []), ...(facts.answers.markers ?? [])];
    Object.assign(merged.answers, facts.answers, markers.length > 0 ? { markers } : {});
    merged.notes.push(...facts.notes);
  }
  return sure(merged, text);
}

/** Drops a field about which a unit contradicts itself, and "no CPS", which is not "not tested". */
function sure(facts: ReadFacts, text: string): ReadFacts {
  const at = new Set(facts.notes.flatMap(({ field, kind }) => (kind === 'disagrees' ? field : [])));
  // One marker that one house did not test says nothing of the others, or of other houses.
  if (facts.answers.markersTested === 'no' && namesTest.test(text)) at.add('markersTested');
  if (facts.answers.pdl1 === 'not-tested' && isOfHouse.test(text)) at.add('pdl1');
  if (isOpenCount(text)) at.add('her2').add('subtype');
  const isCpsOnly = !/PD-?L1/i.test(text) && noCps.test(text);
  if (isCpsOnly && !isMore(facts.answers.pdl1)) at.add('pdl1');
  // Copies of the gene that a panel counts are not the test that the form asks for.
  if (/\bERBB2\b/i.test(text) && !/\bHER-?2/i.test(text)) at.add('her2').add('subtype');
  if (facts.answers.immunotherapy?.includes('now') && !isOfToday.test(text))
    at.add('immunotherapy');
  // "Not sure" is said of a result that is open, not of words that were not understood.
  for (const field of fieldsOf(facts))
    if (facts.answers[field] === 'not-sure' && !(field === 'her2' && isOpenHer2.test(text)))
      if (field !== 'markersTested' && field !== 'pdl1') at.add(field);
  const answers = Object.fromEntries(
    fieldsOf(facts).flatMap((field) => (at.has(field) ? [] : [[field, facts.answers[field]]])),
  );
  return { ...facts, answers };
}

/** "Not tested here" may have been tested elsewhere. */
const isOfHouse =
  /\b(?:here|at (?:our|this)|in[- ]house|our (?:hospital|lab\w*|clinic)|elsewhere)\b/i;

/**
 * Whether counts are all that a text has, and they leave HER2 open: a ratio of 2.0 or more without
 * four copies, or many copies without the ratio, unless the laboratory says what it is (ASCO/CAP
 * 2018, groups 2 to 4).
 */
export function isOpenCount(text: string): boolean {
  const ratio = /\b(?:ratio|CEP ?17)\b[^\d;.]{0,20}?(\d+(?:\.\d+)?)/i.exec(text)?.[1];
  const copies = /\b(?:copy|copies|copy number|signals?)\b\D{0,25}?(\d+(?:\.\d+)?)/i.exec(
    text,
  )?.[1];
  const isMany = copies !== undefined && Number(copies) >= 4;
  const isTold = /\b(?:amplified|positive|negative)\b|\b3 ?\+/i.test(text);
  if (ratio === undefined || Number(ratio) < 2) return isMany && !isTold;
  return copies !== undefined ? !isMany : !/\b(?:amplified|positive)\b|\b3 ?\+/i.test(text);
}

const isOpenHer2 = /\b2 ?\+|equivocal|pending|F?ISH/i;
const noCps = /\bnot\b/i;
const isMore = (value: string | undefined) => value !== 'not-tested' && value !== 'not-sure';

/** "Pembrolizumab now" may end a sentence that says the opposite. */
const isOfToday = /\b(?:continu\w+|currently|ongoing|remains on|today|tolerat\w+)\b/i;

export const withoutNeutral = (text: string): string =>
  neutral.reduce((rest, [phrase, instead]) => rest.replace(phrase, instead), text).trim();
