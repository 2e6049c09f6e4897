import { readFacts } from '../facts/read-facts';
import { namesTest } from '../words/record-words';
import type { Line } from './record';

/** Lines at the top and the foot of a page that may be printed on each of them. */
const headLines = 6;
const footLines = 4;

/** Wider gaps and longer lines are no report's; each would take time in its square. */
const widestGap = 60;
const longestLine = 8000;

/** Splits a document into lines as they are. A form feed begins a page. */
export function rawLinesOf(text: string): Line[] {
  let page = 1;
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .split('\n')
    .map((raw, at): Line => {
      page += raw.split('\f').length - 1;
      const text = raw.slice(0, longestLine).replace(/\f/g, '').replace(/\t/g, '    ');
      const narrow = text.replace(/[ \u00a0]{60,}/g, ' '.repeat(widestGap)).trimEnd();
      return { text: withoutMarks(narrow), page, number: at + 1 };
    });
}

/**
 * What CAP's forms have in front of the label of a row: "___Estrogen Receptor (ER) Status: Positive" and
 * "+Percentage:". Before an option the same blank says that it was not chosen.
 */
const marks = /^(\s*)(?:_{2,}(?=\p{L}[^:_]{2,60}:\s+\S)|\+ ?(?=\p{Lu}\p{Ll}))/u;

/** Dots that lead the eye to a value. */
const leaders = /(?<=\p{L}|\)) ?(?:\. ?){4,}(?= ?\S)/gu;

/** Puts spaces in the place of what is no word, so that columns stay where they are. */
const withoutMarks = (text: string) =>
  text
    .replace(marks, (found) => ' '.repeat(found.length))
    .replace(leaders, (found) => ' '.repeat(Math.max(2, found.length)));

/** Leaves out of a document's lines what is printed on each page, and joins its pages. */
export const linesOf = (raw: readonly Line[]): Line[] => joinPages(withoutRunningHeads(raw));

/** Drops what is the same but for its digits at the edge of several pages, unless it is a result. */
function withoutRunningHeads(lines: readonly Line[]): Line[] {
  const edges = [...edgesOfPages(lines), ...blocksWithPageNumber(lines)];
  const pagesOf = new Map<string, Set<number>>();
  const marked = new Set<Line>();
  for (const [block, line] of edges) {
    const key = keyOf(line.text);
    pagesOf.set(key, (pagesOf.get(key) ?? new Set()).add(block));
    marked.add(line);
  }
  return lines.filter(
    (line) =>
      !marked.has(line) ||
      (pagesOf.get(keyOf(line.text))?.size ?? 0) < 2 ||
      (namesTest.test(line.text) && Object.keys(readFacts(line.text).answers).length > 0),
  );
}

const keyOf = (text: string) => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();

/** Lists the first and last lines of each page, with its number. */
function edgesOfPages(lines: readonly Line[]): [number, Line][] {
  const pages = new Map<number, Line[]>();
  for (const line of lines) {
    if (line.text.trim() !== '') pages.set(line.page, [...(pages.get(line.page) ?? []), line]);
  }
  if (pages.size < 2) return [];
  return [...pages].flatMap(([page, all]) =>
    [...all.slice(0, headLines), ...all.slice(-footLines)].map((line): [number, Line] => [
      page,
      line,
    ]),
  );
}

const pageNumber = /\b(?:page|p\.?)\s*\d+\s*(?:of|\/)\s*\d+/i;

/** Where a copy has lost its form feeds, a head is a run of lines that counts its page. */
function blocksWithPageNumber(lines: readonly Line[]): [number, Line][] {
  const blocks: Line[][] = [[]];
  for (const line of lines) {
    if (line.text.trim() === '') blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks
    .filter((block) => block.some(({ text }) => pageNumber.test(text)))
    .flatMap((block, at) => block.map((line): [number, Line] => [-1 - at, line]));
}

/** Joins pages: what goes on below a page break loses the blank lines before it. */
function joinPages(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const isBlank = line.text.trim() === '';
    const last = joined.at(-1);
    const isNewPage = last !== undefined && line.page > last.page;
    if (!isBlank && isNewPage && goesOn(line.text))
      while (joined.length > 0 && joined.at(-1)?.text.trim() === '') joined.pop();
    // A blank line belongs to the page before it, until that page goes on or does not.
    joined.push(isBlank && last ? { ...line, page: last.page } : line);
  }
  return joined;
}

/** Whether a line continues the one before it: it is indented, or begins small. */
const goesOn = (text: string) => /^(?:\s{2,}\S|[a-z(])/.test(text);
