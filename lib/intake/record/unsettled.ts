import type { FactField } from '../facts/findings';
import type { Role } from '../words/record-headings';
import { namesTest } from '../words/record-words';
import { cellsIn } from './cells';
import { fieldsNamedIn } from './named-fields';
import type { OfDay } from './own-date';
import { abbreviation } from './prose';
import { castsDoubt, isAddition, looksBackAtAll, type Remark, warns } from './remark';
import type { SectionLine } from './sections';
import { isStrange } from './strange-remark';

/** A sentence, or a cell of a row, which is only about its row. */
type Sentence = Pick<SectionLine, 'role' | 'heading'> & { text: string; row: string | null };

/** Sentences further behind a result are about something else. */
const reach = 3;

/**
 * Lists the fields whose results a sentence unsettles: those that it names, else those named shortly
 * before it in its paragraph or table. A result itself is read word by word, so that a doubt within
 * it is seen; what is said behind it is not read.
 */
export function unsettledIn(lines: readonly SectionLine[], when: OfDay): FactField[] {
  const fields: FactField[] = [];
  for (const block of blocksOf(lines)) {
    let above: FactField[] = [];
    let result: string | null = null;
    let since = 0;
    let isWarned = false;
    for (const { text, role, row, heading } of block.flatMap(sentencesIn)) {
      const named = fieldsNamedIn(text);
      since = named.length > 0 ? 0 : since + 1;
      if (since > reach) above = [];
      const isBeside = role !== 'boilerplate' || above.length > 0 || isLate.test(heading);
      const before = since < 2 ? result : null;
      const remark: Remark = { text, role, result: row === null ? before : resultOfRow(row, text) };
      if (isWarned) fields.push(...named);
      if (named.length === 0 && isAddition(heading) && looksBackAtAll(text))
        fields.push(...ofSlides);
      if (named.length === 0 && warns(text)) isWarned = true;
      if (row === null && isStrange({ text, role, heading }))
        fields.push(...(named.length > 0 ? named : ofAnyTest));
      if (isBeside && castsDoubt(remark, when)) {
        if (row !== null) fields.push(...ofRow(row));
        else fields.push(...(named.length > 0 ? named : above));
      }
      if (named.length > 0) result = isOwn(role) ? text : null;
      if (isOwn(role)) above.push(...named);
    }
  }
  return fields;
}

/** Returns the result of a row that a cell of words remarks on. */
function resultOfRow(row: string, cell: string): string | null {
  const [name = '', value = '', ...more] = cellsIn(row).map(({ text }) => text);
  const isRemark =
    more.includes(cell) && /^[A-Za-z]+[.:]? [A-Za-z\d]/.test(cell) && !isLimit.test(cell);
  return isRemark && namesTest.test(name) ? `${name}: ${value}` : null;
}

/** A note that was added later may take back what is above it. */
const isLate = /\b(?:note added|late entry|errat\w*)\b/i;

/** What is read from a slide. */
const ofSlides: readonly FactField[] = ['er', 'pr', 'her2', 'subtype', 'pdl1', 'cps'];

/** What a remark may be about that names no test. */
const ofAnyTest: readonly FactField[] = [...ofSlides, 'markers'];

/** "Positive: 3+" in a row says what would be positive. */
const isLimit = /^(?:positive|negative|equivocal|low|high|normal)\b[^:]*:/i;

const isOwn = (role: Role) => role !== 'boilerplate' && role !== 'others';

/** What is said of a gene is read with its row. */
const ofRow = (row: string) => fieldsNamedIn(row).filter((field) => field !== 'markers');

/** Sections that do not speak of the results that were given. */
const elsewhere = ['history', 'future', 'superseded', 'cover'];

/** Groups lines by their paragraphs; one that begins small goes on from the line above. */
function blocksOf(lines: readonly SectionLine[]): SectionLine[][] {
  const blocks = new Map<number, SectionLine[]>();
  for (const line of lines) {
    if (elsewhere.includes(line.role)) continue;
    const block = blocks.get(line.block) ?? [];
    const last = block.at(-1);
    blocks.set(line.block, block);
    if (last && /^\s*[a-z(]/.test(line.line.text) && !/[.;!?:]\s*$/.test(last.line.text))
      block[block.length - 1] = {
        ...last,
        line: { ...last.line, text: `${last.line.text} ${line.line.text.trim()}` },
      };
    else block.push(line);
  }
  return [...blocks.values()];
}

/** Splits a row into its cells, and any other line into its sentences. */
function sentencesIn({ line, role, heading }: SectionLine): Sentence[] {
  const cells = cellsIn(line.text).map(({ text }) => text);
  const under = `${heading} ${line.text.slice(0, 30)}`;
  if (cells.length > 2)
    return cells.map((text) => ({ text, role, heading: under, row: line.text }));
  const parts = cells.join(': ').split(/(?<=[.;!?])\s+/);
  return parts.reduce<Sentence[]>((found, text) => {
    const last = found.at(-1);
    if (last && abbreviation.test(last.text)) last.text += ` ${text}`;
    else found.push({ text, role, heading: under, row: null });
    return found;
  }, []);
}
