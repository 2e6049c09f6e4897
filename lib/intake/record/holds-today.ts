import type { Role } from '../words/record-headings';
import { ofDrugs, ofTherapy, relatives } from '../words/record-words';
import { compareDates, type DateStyle, datesIn } from './record-dates';
import type { Finding } from './record-findings';
import type { SectionLine } from './sections';

/** What a document is read as: when, and on which day. */
export type DatedDocument = {
  lines: readonly SectionLine[];
  style: DateStyle;
  day: string | null;
  today: string;
};

/** What was so "now" in a note counts for as many days. */
const daysOfNow = 90;

/**
 * Whether a finding about treatment still holds: a note says what was so on its day, and its later
 * entries, or drugs that it names elsewhere, may say more. True of any other finding.
 */
export function holdsToday({ field, value, unit }: Finding, note: DatedDocument): boolean {
  if (field === 'immunotherapy') {
    const isNow = [value].flat().some((one) => one === 'now');
    return ofCheckpoint.test(unit.item) && (!isNow || isOfToday(note));
  }
  if (field !== 'priorLines') return true;
  const beside = linesBeside(unit.where.line, note.lines);
  const told = [unit.heading, unit.item, ...beside].join(' ');
  return (
    ofTherapy.test(told) &&
    !ofPart.test(unit.item) &&
    !hasLaterEntry(note) &&
    (value !== 'none' || !(unit.item.match(ofDrugs) ?? []).length) &&
    isLast(told, unit.where.line, note.lines)
  );
}

const linesBeside = (number: number, lines: readonly SectionLine[]) =>
  lines.filter(({ line }) => Math.abs(line.number - number) <= 1).map(({ line }) => line.text);

/** Allergy shots are called immunotherapy, too. */
const ofCheckpoint =
  /\b(?:pembro\w*|keytruda|atezo\w*|tecentriq|nivo\w*|opdivo|durva\w*|avelumab|ipilimumab|dostarlimab|toripalimab|checkpoint|PD-?L?1)\b/i;

/** A count of one organ, or of treatment around surgery, is not of the cancer that has spread. */
const ofPart =
  /\bfor (?:the|her|his) (?:liver|bone|lung|brain|skin|nodal)\b|\b(?:lumpectomy|mastectomy|(?:neo-?)?adjuvant)\b/i;

/** Whether no other drug is said to have been given behind the count. */
function isLast(told: string, number: number, lines: readonly SectionLine[]): boolean {
  const given = lines
    .filter(
      ({ line, role }) => line.number > number && isOfCare(role) && !relatives.test(line.text),
    )
    .flatMap(({ line }) => line.text.match(ofDrugs) ?? []);
  return given.every((drug) => told.toLowerCase().includes(drug.toLowerCase()));
}

const isOfCare = (role: Role) => role === 'result' || role === 'said' || role === 'history';

const isOfToday = (note: DatedDocument) =>
  !hasLaterEntry(note) &&
  (note.day === null
    ? latestYear(note.lines) >= Number(note.today.slice(0, 4))
    : Date.parse(note.today) - Date.parse(note.day) <= daysOfNow * 86_400_000);

/** Returns the latest year that a document names, as far as it tells; Infinity where it names none. */
function latestYear(lines: readonly SectionLine[]): number {
  const years = lines.flatMap(({ line }) => line.text.match(/\b20\d{2}\b/g) ?? []);
  return years.length > 0 ? Math.max(...years.map(Number)) : Number.POSITIVE_INFINITY;
}

/** Whether a note has an entry of a later day than its own. */
const hasLaterEntry = ({ lines, style, day, today }: DatedDocument) =>
  day !== null &&
  lines.some(({ line }) =>
    datesIn(line.text.slice(0, longestLead), style).some(
      ({ iso }) => compareDates(iso, day) > 0 && compareDates(iso, today) <= 0,
    ),
  );

/** An entry begins with its day, in so many UTF-16 code units. */
const longestLead = 40;
