import { namesTest } from '../words/record-words';
import { cellsIn } from './cells';
import type { SectionLine } from './sections';

/** A row below a result that says how many cells, or which score: it can turn "positive" to "low". */
const detail =
  /^(?:percent(?:age)?\b.*|%.*|.*\bnuclear positivity\b.*|(?:ihc |her2 |staining )?score)$/i;
const amount = /^[<>\u2264\u2265=]*\s?\d[\d.\s%+\u2013-]*%?$/;

/** Joins rows that go on below: with a percentage or a score of their own, or in brackets. */
export function withSubRows(lines: readonly SectionLine[]): SectionLine[] {
  const joined: SectionLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const more = last && last.block === line.block ? moreOf(last, line) : null;
    if (last && more !== null)
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text}${more}`,
        line: { ...last.line, text: `${last.line.text} ${line.line.text}` },
      };
    else joined.push(line);
  }
  return joined;
}

/** Returns what a line adds to the row above it; null if it adds nothing. */
function moreOf(row: SectionLine, { text }: SectionLine): string | null {
  const above = cellsIn(row.text);
  const cells = cellsIn(text);
  const [first] = cells;
  const isBelow = first && above[0] && first.at > above[0].at && !namesTest.test(text);
  if (!isBelow || !namesTest.test(row.text) || above.length > 2) return null;
  if (cells.length === 1 && above.length === 2 && /^[a-z(]/.test(first.text))
    return ` ${first.text}`;
  const [label = '', value = ''] =
    cells.length === 2 ? cells.map((cell) => cell.text) : partsOf(first.text);
  const isDetail = detail.test(label.replace(/:$/, '')) && amount.test(value);
  return isDetail && !/%|\d\+/.test(row.text) ? `, ${value}` : null;
}

const partsOf = (text: string) => /^([^:]{2,60}):\s*(.+)$/.exec(text)?.slice(1) ?? [];
