import {
  biopsy,
  freshSample,
  geneTest,
  noSample,
  samplePlace,
  surgery,
  takenSample,
  testedFor,
} from '../words/sample-words';
import { cellsIn } from './cells';
import { hasOpenSample } from './open-sample';
import { compareDates, type DateStyle, datesIn, type FoundDate } from './record-dates';
import type { SectionLine } from './sections';

/**
 * The days of the newest samples that a document tells of, whatever came of them: of the disease, and
 * of tests of genes. `hasFresh`: one of the disease has no date and is newer than all that have.
 * `hasOpen`: receptors of one without a date are not known yet.
 */
export type NewestSamples = {
  tissue: string | null;
  genes: string | null;
  hasFresh: boolean;
  hasOpen: boolean;
};

const told = ['result', 'said', 'history', 'place'];

/** Finds the newest samples: an older one never tells what is so now, also where they are unread. */
export function newestSamplesIn(lines: readonly SectionLine[], style: DateStyle): NewestSamples {
  const hasOpen = hasOpenSample(lines, style);
  const newest: NewestSamples = { tissue: null, genes: null, hasFresh: false, hasOpen };
  for (const { line, role, heading } of lines) {
    if (!told.includes(role)) continue;
    // Days alone, side by side, are the heads of columns.
    const cells = cellsIn(line.text).map(({ text }) => text);
    const areDays = cells.length > 1 && cells.every((text) => isDay(text, style));
    const parts = [...line.text.split(/(?<=[.;])\s+/), ...(cells.length > 2 ? cells : [])];
    for (const part of [heading, ...parts]) {
      const sentence = part.replace(notReported, 'pending');
      const dates = datesIn(sentence, style).filter(
        (date) => areDays || isOfSample(sentence, date),
      );
      for (const { iso } of dates) {
        const isOfGenes = geneTest.test(sentence);
        if (isOfGenes) newest.genes = later(newest.genes, iso);
        // Genes may be read from blood, or again from the tissue of before.
        if (!isOfGenes || biopsy.test(sentence)) newest.tissue = later(newest.tissue, iso);
      }
      if (freshSample.test(sentence) && !noSample.test(sentence) && dates.length === 0)
        newest.hasFresh = true;
    }
  }
  return newest;
}

const notReported = /\bnot (?:yet )?reported\b/i;

const isDay = (text: string, style: DateStyle) =>
  datesIn(text, style)[0]?.end === text.length && /^\d/.test(text);

const later = (one: string | null, other: string): string =>
  one === null || compareDates(other, one) > 0 ? other : one;

const isToldOf = new RegExp(`${takenSample.source}|${testedFor.source}`, 'i');

/** How far the place of a sample is from its date, in UTF-16 code units. */
const reach = 28;

/** Whether a date is that of a sample: of words of taking one, or beside the place it is from. */
function isOfSample(sentence: string, { start, end }: FoundDate): boolean {
  const around = sentence.slice(Math.max(0, start - reach), end + reach);
  if (noSample.test(around)) return false;
  if (takenSample.test(around)) return true;
  if (surgery.test(around) && !noSample.test(sentence)) return true;
  const isShort = sentence.trim().length <= end - start + reach;
  return samplePlace.test(around) && (isShort || isToldOf.test(sentence));
}
