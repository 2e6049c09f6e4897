import { readFacts } from '../facts/read-facts';
import { namesTest, ofDrugs } from '../words/record-words';
import { type Cell, cellsIn, columnAt, isClone, isMethod } from './cells';
import { type Columns, columnsOf, groupsOf, isNoValue, withUnits } from './columns';
import { type OwnedColumns, ownersIn } from './owned-columns';
import type { SectionLine } from './sections';
import { isTestName } from './test-name';
import { type RecordUnit, tidy } from './unit';

/** Reads the rows of a section, in order; the rest is running text. */
export function rowsAndText(lines: readonly SectionLine[]): {
  rows: RecordUnit[];
  text: SectionLine[];
} {
  const rows: RecordUnit[] = [];
  const text: SectionLine[] = [];
  let columns: Columns | null = null;
  let owned: OwnedColumns | null = null;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as SectionLine;
    const cells = cellsIn(line.text);
    const header = columnsOf(cells);
    if (header) {
      columns = header;
      owned = null;
      continue;
    }
    const owners = ownersIn(lines.slice(at));
    if (owners) {
      owned = owners.columns;
      columns = null;
      at += owners.lines - 1;
      continue;
    }
    const next = lines[at + 1];
    // A statement that is answered below it is a question.
    if (next && next.line.number === line.line.number + 1 && isAnswer.test(next.text)) {
      at += 1;
      continue;
    }
    const choices = choicesBelow(cells, lines.slice(at + 1));
    if (choices > 0) {
      at += choices;
      continue;
    }
    const isFirst = lines[at - 1]?.block !== line.block;
    const joined =
      next && isLabelAlone(cells, line)
        ? (valueBelow(cells, next) ?? (isFirst ? valueAlone(cells, line, next) : null))
        : null;
    if (joined) {
      rows.push(...unitsOfRow(joined, line, next as SectionLine, columns, owned));
      at += 1;
    } else if (cells.length > 1) rows.push(...unitsOfRow(cells, line, line, columns, owned));
    else text.push(line);
  }
  return { rows, text };
}

const answer = String.raw`(?:yes|no|y|n|true|false|not sure|unknown|\[ ?[x\u2713\u2714]? ?\]|\( ?[x\u2713]? ?\)|[\u2610-\u2612]|_+(?:x_*)?)`;
const isAnswer = new RegExp(`^\\s*(?=.*\\p{L})${answer}(?:[\\s:,/]+${answer})*\\s*$`, 'iu');

/** Counts the lines below a row that list the other values that it could have. */
function choicesBelow([, value, more]: readonly Cell[], next: readonly SectionLine[]): number {
  if (!value || more) return 0;
  const end = next.findIndex(({ text }) => {
    const [first, ...others] = cellsIn(text);
    const isBelow = first !== undefined && Math.abs(first.at - value.at) < 2;
    return !isBelow || others.length > 1 || !aValue.test(first.text);
  });
  return end < 0 ? next.length : end;
}

const aValue =
  /^(?:MSS|MSI|stable|positive|negative|not (?:tested|detected)|low|high|equivocal)\b/i;

/** Whether a line only names a test, so that its result may be below. */
const isLabelAlone = (cells: readonly Cell[], { text }: SectionLine) =>
  cells.length === 1 &&
  namesTest.test(text) &&
  text.trim().length < 60 &&
  !/[.;,]$/.test(text.trim()) &&
  (isTestName(text) || Object.keys(readFacts(text).answers).length === 0) &&
  !/\b(?:positive|negative|detected|not|pending|intact|loss|stable|high|low|requested|sent)\b|\d\s*%/i.test(
    text,
  );

const valueLabel = /^(?:your |test )?(?:value|result|finding|status)s?:\s*(?=\S)/i;

/** Returns a row of a label and the value on the next line, if that is in a column to the right. */
function valueBelow(label: readonly Cell[], next: SectionLine): Cell[] | null {
  const cells = cellsIn(next.text);
  const [name] = label;
  const [first] = cells;
  if (!name || !first) return null;
  const value = first.text.replace(valueLabel, '');
  if (value !== first.text) return [name, { ...first, text: value }, ...cells.slice(1)];
  const isContinued = /^\(?cont(?:inued|'d|d)?\.?\)?$/i.test(first.text);
  const values = isContinued ? cells.slice(1) : cells;
  if (values.length === 0 || (!isContinued && first.at < name.at + 2)) return null;
  if (values.some(({ text }) => namesTest.test(text))) return null;
  return [name, ...values];
}

/** Returns a row of a label that begins its block, and the value that has the next line for itself. */
function valueAlone(label: readonly Cell[], line: SectionLine, next: SectionLine): Cell[] | null {
  const [value, ...more] = cellsIn(next.text);
  const isNext = next.block === line.block && next.line.number === line.line.number + 1;
  return isNext && value && more.length === 0 && onlyValue.test(value.text)
    ? [...label, value]
    : null;
}

const onlyValue =
  /^(?:[0-3] ?\+ ?)?(?:low |weakly |strongly )?(?:positive|negative|equivocal|not (?:detected|amplified)|amplified)(?: ?\(?[0-3] ?\+\)?)?$/i;

/** Makes units of a row: one for each cell with a label of its own, or each sample's column. */
function unitsOfRow(
  cells: readonly Cell[],
  first: SectionLine,
  last: SectionLine,
  columns: Columns | null,
  owned: OwnedColumns | null,
): RecordUnit[] {
  const [label, ...all] = cells;
  if (!label) return [];
  const rest = all.filter(
    ({ text }) => !/^(?:ref(?:erence)?|normal|range)\b[^:]{0,12}:/i.test(text),
  );
  const { line, role, heading } = first;
  const words = tidy(first === last ? line.text : `${line.text} ${last.line.text}`);
  const unit = { words, where: { page: line.page, line: line.number }, role, heading, isRow: true };
  const unitOf = (text: string, column: RecordUnit['column'] = null): RecordUnit => ({
    ...unit,
    text: tidy(text),
    item: words,
    at: 0,
    column,
  });
  const name = label.text.replace(/[:.\s]+$/, '');
  if (owned) {
    const { starts, owners } = owned;
    return rest.map((cell) =>
      unitOf(
        `${name}: ${cell.text}`,
        owners[columnAt(starts, cell)] ?? { specimen: null, dateText: null },
      ),
    );
  }
  const isLabelled = (cell: Cell) => /^[^:]{2,40}:\s*\S/.test(cell.text);
  if (rest.length > 0 && rest.every(isLabelled)) return cells.map((cell) => unitOf(cell.text));
  if (rest.some(({ text }) => beginsResult.test(text)))
    return resultsAlong(cells).map((text) => unitOf(text));
  if (columns) return groupsOf(cells, columns).map((group) => unitOf(withUnits(group)));
  if (isUnanswered(cells)) return [unitOf(label.text)];
  const results = namesTest.test(name) ? withoutDrugs(rest) : rest;
  // What a drug is approved for is no result.
  if (rest.length > 0 && results.length === 0) return [];
  const values = results.filter(({ text }) => !isClone(text) && !isMethod(text));
  const stain = rest.find(({ text }) => /^(?:IHC|[FCDS]?ISH)$/i.test(text))?.text;
  const test = stain === undefined || values.length === 0 ? name : `${name} ${stain}`;
  const told = values.map(({ text }) => text).join(', ');
  return [unitOf(told ? `${test}: ${told}` : label.text)];
}

/** Leaves out drugs that a row names beside its result, and whether there are any more. */
function withoutDrugs(cells: readonly Cell[]): Cell[] {
  const first = cells.findIndex(({ text }) => isDrugs(text));
  return cells.filter(
    ({ text }, at) =>
      !isDrugs(text) && !(first >= 0 && at > first && /^(?:no|none|yes)$/i.test(text)),
  );
}

const isDrugs = (text: string) => {
  const names = text.split(/,|\+|\/|\band\b|\bor\b/).map((name) => name.trim());
  return (
    names.filter(Boolean).every((name) => name.match(ofDrugs)?.[0] === name) &&
    /[a-z]{4}/i.test(text)
  );
};

/** Whether the first value of a row is left open, so that the next ones are of other columns. */
function isUnanswered([label, first, ...more]: readonly Cell[]): boolean {
  if (label?.bar !== undefined && first?.bar !== undefined && first.bar > label.bar + 1)
    return true;
  return more.length > 0 && isNoValue(first?.text ?? '');
}

const beginsResult = /^(?:ER|PR|PgR|HER-?2(?:\/neu)?|PD-?L1|Estrogen|Progesterone)\b(?! ?\/).*\S/i;

/** Splits a row of several results: "ER 98%   PR 45%   HER2 1+". */
function resultsAlong(cells: readonly Cell[]): string[] {
  const results: string[] = [];
  for (const { text } of cells) {
    if (results.length === 0 || beginsResult.test(text)) results.push(text);
    else results[results.length - 1] += `, ${text}`;
  }
  return results;
}
