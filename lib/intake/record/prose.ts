import { namesTest } from '../words/record-words';
import type { SectionLine } from './sections';
import { type RecordUnit, tidy } from './unit';

const bullet = /^\s*(?:[-*\u2022\u25aa\u2013]|\(?\d{1,2}[.)]|[A-H]\.)\s+/;

/** A paragraph or an item of a list, joined, with the line that each of its characters is from. */
type Joined = { text: string; from: SectionLine[] };

/** Splits running text into sentences: lines of one paragraph, none of which is a row. */
export function sentencesOf(lines: readonly SectionLine[]): RecordUnit[] {
  const items: SectionLine[][] = [];
  for (const line of lines) {
    const isFirst = items.length === 0;
    const last = items.at(-1)?.at(-1);
    if (isFirst || bullet.test(line.text) || (last && !goesOn(last.text, line.text)))
      items.push([line]);
    else items.at(-1)?.push(line);
  }
  return items.flatMap((item) => unitsOf(joinedLines(item)));
}

/** A line as wide as running text is broken where the page ends, not where the sentence does. */
const wideLine = 60;

/** Whether a line goes on below: the next one begins small, or it is broken at the edge of a page. */
export function goesOn(line: string, next: string): boolean {
  const end = line.trimEnd();
  const begin = next.trimStart();
  if (/^[a-z]/.test(begin)) return !/[.!?:;]$/.test(end) || /\b(?:vs|dr|approx|no)\.$/i.test(end);
  if (/^[\p{Lu}\d][\p{L}\d /()-]{1,40}:\s/u.test(begin) && !/[,(]$/.test(end)) return false;
  if (/[,(/]$|[a-z]-$|\s\+$/.test(end)) return true;
  if (/^[(\d%<>]/.test(begin) && /[\p{L},]$/u.test(end)) return true;
  return end.length >= wideLine && !/:$/.test(end);
}

function joinedLines(lines: readonly SectionLine[]): Joined {
  const joined: Joined = { text: '', from: [] };
  const add = (text: string, line: SectionLine) => {
    joined.text += text;
    for (let unit = 0; unit < text.length; unit += 1) joined.from.push(line);
  };
  for (const line of lines) {
    const text = tidy(line.text.replace(joined.text === '' ? bullet : /^/, ''));
    // A hyphen joins letters only: "20-" and "25%" below it are a range.
    const isBroken = /\p{Ll}-$/u.test(joined.text) && /^\p{Ll}/u.test(text);
    if (isBroken) {
      joined.text = joined.text.slice(0, -1);
      joined.from.pop();
    } else if (joined.text !== '' && !/\d-$/.test(joined.text)) add(' ', line);
    add(text, line);
  }
  return joined;
}

/** Abbreviations whose full stop ends no sentence. */
export const abbreviation =
  /\b(?:dr|mr|mrs|ms|vs|no|approx|ca|incl|e\.g|i\.e|fig|st|dept|resp|inc|p|c)\.$/i;

function unitsOf({ text, from }: Joined): RecordUnit[] {
  const units: RecordUnit[] = [];
  let start = 0;
  const ends = [...text.matchAll(/(?<=\S)[.!?]["')\]]?\s+(?=["'(]?[\p{Lu}\d*#])/gu)]
    .map((found) => found.index + found[0].length)
    .filter((end) => !abbreviation.test(text.slice(0, end).trimEnd()));
  for (const end of [...ends, text.length]) {
    const words = text.slice(start, end).trim();
    const line = from[start + Math.max(0, words.search(namesTest))];
    if (words !== '' && line) units.push(unitAt(words, line, text, start));
    start = end;
  }
  return units;
}

const unitAt = (
  words: string,
  { line, role, heading }: SectionLine,
  item: string,
  at: number,
): RecordUnit => ({
  text: words,
  words,
  where: { page: line.page, line: line.number },
  role,
  heading,
  item,
  at,
  isRow: false,
  column: null,
});
