import { namesTest } from '../words/record-words';
import { compareDates, type DateStyle, datesIn } from './record-dates';
import type { RecordUnit } from './unit';

/** How a document writes its dates, and its own ISO date, if it tells one. */
export type OfDay = { style: DateStyle; day: string | null };

const isOfReading = /\b(?:labs?|laborator(?:y|ies)|same block|re-?read\w*)\b/i;

/** The year of a cancer that this one is compared with is not its own. */
const compared =
  /\b(?:same|similar|identical|like|unlike|match\w*)\b[^.;:]{0,50}?\b(?:19|20)\d{2}\b/gi;

/** Returns the date that is nearest before the test that a unit names, else the next in its item. */
export function ownDate(unit: RecordUnit, { style, day }: OfDay): string | null {
  const { column, heading, item, at, text, isRow } = unit;
  // Two laboratories, or two readings, are of one sample.
  if (isOfReading.test(text)) return null;
  if (column?.dateText) return datesIn(column.dateText, style)[0]?.iso ?? null;
  const first = namesTest.exec(item.slice(at))?.index ?? 0;
  const dates = datesIn(
    item.replace(compared, (words) => ' '.repeat(words.length)),
    style,
  );
  // A date behind the result of a row may be that of any column.
  const before = dates.filter(({ end }) => end <= at + first + 1);
  const near = isRow
    ? before[0]
    : (before.at(-1) ?? dates.find(({ start }) => start < at + text.length));
  if (near) return near.iso;
  // A heading of another day than the document is of an earlier sample, or adds to this one.
  const above = datesIn(heading, style)[0]?.iso;
  return above && day !== null && compareDates(above, day) < 0 ? above : null;
}
