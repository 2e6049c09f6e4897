import type { FactField } from '../facts/findings';
import { hasValue, otherOrgan } from '../words/governing-words';
import {
  lookedAgain,
  ofAnyone,
  ofAnyText,
  ofFinal,
  ofNoPerson,
  ofNoReport,
  ofPreliminary,
  takenBack,
} from '../words/status-words';
import type { Identity } from './identity';
import { fieldsNamedIn } from './named-fields';
import type { Line, NotUsed } from './record';
import { type DateStyle, datesIn } from './record-dates';
import type { SectionLine } from './sections';

/** Finds why nothing of a document may be offered, though it is about the right cancer. */
export function wholeDocument(
  lines: readonly Line[],
  identity: Identity,
  style: DateStyle,
): NotUsed['reason'] | null {
  const isDated = lines.some(({ text }) => datesIn(text, style).some(({ iso }) => iso.length > 4));
  const has = (words: RegExp) => lines.some(({ text }) => words.test(text));
  if (has(ofNoReport)) return 'retracted';
  if (has(ofPreliminary) && !has(ofFinal)) return 'preliminary';
  const isNameless = namesNobody(lines, identity);
  if (has(ofNoPerson) || (isNameless && has(isDated ? ofAnyone : ofAnyText))) return 'others';
  return null;
}

/** Whether a document tells nothing by which it could be one person's. */
const namesNobody = (lines: readonly Line[], { births, chartNumbers, names }: Identity) =>
  births.length + chartNumbers.length + names.length === 0 &&
  !lines.some(({ text }) => ofCase.test(text));

const ofCase =
  /\b(?:collected|accession|initials|conference date|dear|specimen received|date of (?:visit|service|procedure))\b|\b[A-Z]{1,4}-?\d{2}-\d{2,}\b/i;

const told = ['result', 'said', 'history', 'superseded', 'place'];

/**
 * Lists the fields of which a later sentence takes the result back; null if it does not say which, so
 * that it may be any.
 */
export function takenBackIn(lines: readonly SectionLine[]): FactField[] | null {
  const fields: FactField[] = [];
  for (const [at, { role, line }] of lines.entries()) {
    const { text } = line;
    if (!told.includes(role)) continue;
    const named = fieldsNamedIn(text);
    const above = fieldsNamedIn(lines[at - 1]?.line.text ?? '');
    if (named.length === 0 && lookedAgain.test(text) && hasValue.test(text)) fields.push(...above);
    if (isOfElsewhere(text)) return null;
    if (!takenBack.test(text)) continue;
    if (named.length + above.length === 0) return null;
    fields.push(...(named.length > 0 ? named : above));
  }
  return fields;
}

/** Whether a sentence says that the cancer may have begun in another organ than the breast. */
function isOfElsewhere(text: string): boolean {
  const span = saysOrigin.exec(text)?.[1] ?? '';
  return (otherOrgan.test(span) || otherSite.test(span)) && !/\b(?:breast|mammary)\b/i.test(span);
}

const saysOrigin =
  /\b(?:favou?rs?|favou?red|suggest\w*|support\w*|points? to|raises?|more (?:likely|consistent))\b([^.;]{0,70})\b(?:primary|origin)\b/i;

const otherSite =
  /\b(?:gyn\w+|m[u\u00fc]llerian|adnexal|salivary|cutaneous|urothelial|intestinal|upper GI|GI)\b/i;
