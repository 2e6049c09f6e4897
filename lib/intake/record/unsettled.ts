import type { FactField } from '../facts/findings';
import type { Role } from '../words/record-headings';
import { namesTest } from '../words/record-words';
import { cellsIn } from './cells';
import { fieldsNamedIn, ofSlides } from './named-fields';
import type { OfDay } from './own-date';
import { paragraphsOf, sentencesOfLine } from './paragraphs';
import { castsDoubt, isAddition, looksBackAtAll, type Remark, warns } from './remark';
import type { SectionLine } from './sections';

/** Sentences further behind a result are about something else. */
const reach = 3;

/**
 * Lists the fields whose results a sentence unsettles: those that it names, else those named shortly
 * before it in its paragraph or table. A result itself is read word by word, so that a doubt within
 * it is seen; what is said behind it is not read.
 */
export function unsettledIn(lines: readonly SectionLine[], when: OfDay): FactField[] {
  const fields: FactField[] = [];
  for (const block of paragraphsOf(lines, elsewhere)) {
    let above: FactField[] = [];
    let result: string | null = null;
    let since = 0;
    let isWarned = false;
    for (const { text, role, row, heading } of block.flatMap(sentencesOfLine)) {
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

/** "Positive: 3+" in a row says what would be positive. */
const isLimit = /^(?:positive|negative|equivocal|low|high|normal)\b[^:]*:/i;

const isOwn = (role: Role) => role !== 'boilerplate' && role !== 'others';

/** What is said of a gene is read with its row. */
const ofRow = (row: string) => fieldsNamedIn(row).filter((field) => field !== 'markers');

/** Sections that do not speak of the results that were given. */
const elsewhere: readonly Role[] = ['history', 'future', 'superseded', 'cover'];
