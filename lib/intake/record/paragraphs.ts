import type { Role } from '../words/record-headings';
import { cellsIn } from './cells';
import { abbreviation, goesOn } from './prose';
import type { SectionLine } from './sections';

/** A sentence, or a cell of a row, which is only about its row. */
export type LineSentence = Pick<SectionLine, 'line' | 'role' | 'heading'> & {
  text: string;
  row: string | null;
};

/** Groups lines by their paragraphs, each line with those that go on from it. */
export function paragraphsOf(
  lines: readonly SectionLine[],
  without: readonly Role[],
): SectionLine[][] {
  const blocks = new Map<number, SectionLine[][]>();
  for (const line of lines) {
    if (without.includes(line.role)) continue;
    const block = blocks.get(line.block) ?? [];
    const last = block.at(-1);
    const above = last?.at(-1)?.line.text;
    blocks.set(line.block, block);
    if (last && above !== undefined && isJoined(above, line.line.text)) last.push(line);
    else block.push([line]);
  }
  return [...blocks.values()].map((block) => block.flatMap(joinedLine));
}

/** Joins lines to one, at the place of the first. */
const joinedLine = ([first, ...more]: readonly SectionLine[]): SectionLine[] => {
  if (!first || more.length === 0) return first ? [first] : [];
  const text = [first.line.text, ...more.map(({ line }) => line.text.trim())].join(' ');
  return [{ ...first, line: { ...first.line, text } }];
};

/** Whether a line goes on below; rows stay apart. */
const isJoined = (above: string, below: string) =>
  (/^\s*[a-z(]/.test(below) && !/[.;!?:]\s*$/.test(above)) ||
  (cellsIn(below).length === 1 && cellsIn(above).length === 1 && goesOn(above, below));

/** Splits a row into its cells, and any other line into its sentences. */
export function sentencesOfLine({ line, role, heading }: SectionLine): LineSentence[] {
  const cells = cellsIn(line.text).map(({ text }) => text);
  const under = `${heading} ${line.text.slice(0, 30)}`;
  if (cells.length > 2)
    return cells.map((text) => ({ line, text, role, heading: under, row: line.text }));
  const parts = cells.join(': ').split(/(?<=[.;!?])\s+/);
  return parts.reduce<LineSentence[]>((found, text) => {
    const last = found.at(-1);
    if (last && abbreviation.test(last.text)) last.text += ` ${text}`;
    else found.push({ line, text, role, heading: under, row: null });
    return found;
  }, []);
}
