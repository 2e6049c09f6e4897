import { otherOrigin } from '../words/gate-words';
import {
  anyTumor,
  hasValue,
  herself,
  ofNobody,
  openEnd,
  otherOrgan,
  otherTissue,
  otherTumor,
  ownTumor,
} from '../words/governing-words';
import type { Role } from '../words/record-headings';
import { anotherCancer, namesTest, relatives } from '../words/record-words';
import { freshSample, ofBefore, samplePlace, surgery, takenSample } from '../words/sample-words';
import { isBelow } from './heading';
import { compareDates, type DateStyle, datesIn } from './record-dates';
import type { SectionLine } from './sections';
import { isStrangeProse } from './strange-prose';
import { asksForType, isShortLine, isUnclear, leadsUnclear } from './unclear-labels';

/** Why the lines below are not of this cancer, this person or this sample. */
type Governor = 'relative' | 'tumor' | 'tissue' | 'nobody' | 'before';

const roleUnder: Record<Governor, Role> = {
  relative: 'others',
  tumor: 'others',
  tissue: 'boilerplate',
  nobody: 'boilerplate',
  before: 'history',
};

/** ISO dates of the newest sample and of the document itself, as far as it tells. */
export type OldDays = { newest: string | null; day: string | null };

/** A report of now is not of a sample that was taken so many years before. */
const years = 2;

const isBefore = (one: string, { newest, day }: OldDays) =>
  (newest !== null && compareDates(one, newest) < 0) ||
  (day !== null && Number(day.slice(0, 4)) - Number(one.slice(0, 4)) >= years);

/**
 * Takes trust from lines by the ones above them: who, which tumor and which sample a line is about is
 * often said before it, and holds until something else is named.
 * @param isTrusting whether a line of which only its own label is unclear keeps its role
 */
export function governed(
  lines: readonly SectionLine[],
  style: DateStyle,
  limits: OldDays,
  isTrusting = false,
): SectionLine[] {
  const others = new Set<string>();
  let governor: Governor | null = null;
  let part = '';
  let before: SectionLine | null = null;
  let last: Role | null = null;
  return withOpenEnds(lines).map((line, at, all) => {
    const isNewSection = before?.heading !== line.heading;
    const isNewBlock = before?.block !== line.block;
    const goesOn = before !== null && !isNewBlock && isOpen(before.text, line.text);
    before = line;
    if (isNewSection) {
      if (governor !== 'tumor' || line.role === 'said') governor = null;
      governor = governorOf(line.heading, style, limits) ?? governor;
    } else if (isNewBlock && governor === 'tissue') governor = null;
    const text = line.line.text;
    const named = partOf(text) ?? (isNewSection ? partOf(line.heading) : null);
    part = named ?? part;
    const own =
      governorOf(text, style, limits) ??
      (asksForType(line, all[at + 1]) ? 'nobody' : null) ??
      (leadsUnclear(line, all[at + 1]) ? 'tissue' : null);
    if (own === 'tumor' && part) others.add(part);
    if (own && !isStrong(governor, own)) governor = own;
    else if (named !== null && others.has(named)) governor = 'tumor';
    else if (governor && ends(governor, text, named)) governor = null;
    const reason = governor ?? (!isTrusting && isUnclear(line.text) ? 'tissue' : null);
    const role = reason ? roleUnder[reason] : line.role;
    const lowest = [role, goesOn ? last : null].reduce<Role>(
      (low, one) => (one && isBelow(one, low) ? one : low),
      line.role,
    );
    last = lowest;
    return lowest === line.role ? line : { ...line, role: lowest };
  });
}

/** Whether what was said above is not undone by a line that is only old, or of other tissue. */
const isStrong = (governor: Governor | null, own: Governor) =>
  (governor === 'relative' || governor === 'tumor' || governor === 'nobody') &&
  (own === 'before' || own === 'tissue');

/** Whether a sentence goes on below, so that both lines are of the same. */
const isOpen = (above: string, below: string) =>
  /^\s*[a-z]/.test(below) && !/[.!?:;]\s*$/.test(above);

/** Returns the part of a case, or the case, that a line is about. */
function partOf(text: string): string | null {
  const found =
    /\b(?:part|specimen|block|case|tumou?r)s?[:# ]*\b([A-H]|[1-9])\d{0,2}\b/i.exec(text) ??
    /^\s*\(?([A-H]|[1-9])[.):]\)?\s/.exec(text) ??
    /^\s*\(?([A-H])\d{1,2}[.):]\)?\s/.exec(text) ??
    /^[^a-z]*[,(] ?([A-H])\d{0,2}\)?\s*$/.exec(text);
  return found?.[1]?.toUpperCase() ?? null;
}

/** Words that turn what is beside them: a line with one of them names no tumor. */
const denied =
  /\b(?:no|not|without|exclud\w+|rule[sd]? out|against|rather than|never|negative for)\b/i;

/** Returns what a line says of the lines below it, and of itself; null if it says nothing. */
function governorOf(text: string, style: DateStyle, limits: OldDays): Governor | null {
  const isLead = isShortLine(text) && !hasValue.test(text);
  if (ofNobody.test(text) || isStrangeLead(text)) return 'nobody';
  if (isOtherTumor(text)) return 'tumor';
  const isName = isLead && !namesTest.test(text);
  if (isName && otherTissue.test(text) && !isSentence(text)) return 'tissue';
  if (relatives.test(text) && (isLead || /:\s*$/.test(text)) && !/\bno\b/i.test(text))
    return 'relative';
  if (!isName || /[.;]\s*$/.test(text)) return null;
  const days = datesIn(text, style).map(({ iso }) => iso);
  const isOld = days.length > 0 && days.every((day) => isBefore(day, limits));
  if (isOld && isOfSample(text)) return 'before';
  return ofBefore.test(text) && !freshSample.test(text) && !isPractice.test(text) ? 'before' : null;
}

/** The name and place of a doctor's practice: "The Old Forge Surgery, Wexbourne". */
const isPractice = /^\W*(?:the )?(?:[\w'\u2019-]+ ){1,4}(?:surgery|practice)\s*,/i;

/** Whether a sentence leads what is below it with words that nobody listed: it may be anybody's, or a plan. */
const isStrangeLead = (text: string) =>
  /:\s*$/.test(text) && !namesTest.test(text) && isStrangeProse(text);

const isSentence = (text: string) => /\.\s*$/.test(text) && text.trim().split(/\s+/).length > 4;

const isOfSample = (text: string) =>
  samplePlace.test(text) || takenSample.test(text) || surgery.test(text);

function isOtherTumor(text: string): boolean {
  if (denied.test(text)) return false;
  if (otherOrigin.test(text)) return true;
  const isTumor = anyTumor.test(text.replace(/\btumou?r cells\b/gi, ''));
  if (newPrimary.test(text)) return true;
  if (otherTumor.test(text)) return !ownTumor.test(text);
  if (anotherCancer.test(text) && isTumor) return !/\b(?:breast|mammary|lobular)\b/i.test(text);
  return otherOrgan.test(text) && isTumor && !ownOrigin.test(text);
}

/** A new cancer, also one of the breast, is not the one that has spread. */
const newPrimary =
  /\b(?:unrelated|independent|second|new|separate)(?: and (?:unrelated|independent|separate))? (?:breast )?(?:primary|tumou?r)\b(?! (?:cells|board|sample|tissue|biopsy|block))/i;

/** Cancer of a duct may also be one of the pancreas or of a salivary gland. */
const ownOrigin = /\b(?:breast|mammary|metasta\w+|mets?|TNBC|MBC|GATA-?3)\b/i;

/** Whether a line ends what was said above. */
function ends(governor: Governor, text: string, part: string | null): boolean {
  if (governor === 'relative') return herself.test(text) && !relatives.test(text);
  if (governor === 'tumor') return part !== null || (ownTumor.test(text) && anyTumor.test(text));
  if (governor === 'tissue') return anyTumor.test(text);
  return false;
}

/** Joins a line whose sentence is open with the test that the next one begins with. */
function withOpenEnds(lines: readonly SectionLine[]): SectionLine[] {
  const joined: SectionLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const begins = namesTest.exec(line.text.trimStart())?.index === 0;
    if (last && begins && openEnd.test(last.text.trimEnd()) && !/\s{3,}/.test(last.text.trim()))
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text.trimEnd()} ${line.text.trimStart()}`,
        line: { ...last.line, text: `${last.line.text} ${line.line.text.trimStart()}` },
      };
    else joined.push(line);
  }
  return joined;
}
