import { hasValue } from '../words/governing-words';
import { namesField, namesTest } from '../words/record-words';
import { isNotKnown, samplePlace, takenSample } from '../words/sample-words';
import { type DateStyle, datesIn } from './record-dates';
import type { SectionLine } from './sections';

/** The sample that a text is about, as far as it was named; `isDated`: its day tells how old it is. */
type Sample = { place: string; isDated: boolean };

const told = ['result', 'said', 'history', 'place'];

/**
 * Whether a document tells of several samples, and the receptors of one without a date are not known:
 * then nobody can tell whether the others are those of now.
 */
export function hasOpenSample(lines: readonly SectionLine[], style: DateStyle): boolean {
  const places = new Set<string>();
  let sample: Sample | null = null;
  let isOpen = false;
  for (const { line, role, heading } of lines) {
    if (!told.includes(role)) continue;
    const part = /^\s*\(?([A-H])[.):]/.exec(line.text)?.[1];
    for (const sentence of [heading, ...line.text.split(/(?<=[.;])\s+/)]) {
      const place: string | undefined = part ?? placeIn(sentence);
      if (place) {
        sample = { place, isDated: datesIn(sentence, style).length > 0 };
        places.add(place);
      }
      if (sample && !sample.isDated && isUnknown(sentence)) isOpen = true;
    }
  }
  return isOpen && places.size > 1;
}

/** Returns the place that a sample was taken from. */
const placeIn = (text: string) =>
  takenSample.test(text) || /\bpathology\b/i.test(text)
    ? samplePlace.exec(text)?.[0].toLowerCase()
    : undefined;

/** Whether a sentence says of receptors, or of all there is to know, that it is not known. */
function isUnknown(text: string): boolean {
  if (!isNotKnown.test(text) || ofOther.test(text)) return false;
  if (hasValue.test(text.replace(allNotKnown, ''))) return false;
  return !namesTest.test(text) || namesField.er.test(text) || namesField.pr.test(text);
}

const allNotKnown = new RegExp(isNotKnown.source, 'gi');

/** Tests that are still open where the receptors are known. */
const ofOther = /\bF?ISH\b|\bNGS\b|\bpanel\b|\bgene\w*|\bKi-?67\b|\bcytogen\w*/i;
