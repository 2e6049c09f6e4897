import type { FirstLine } from '../../answers/desk-file';
import { factFields, fields } from '../../answers/fields';
import { factInWords } from '../../sheet/packet/fact-in-words';
import { sayToStaff } from '../../wording/staff-wording';
import { quoted } from '../../wording/text';
import type { FactField, ReadFacts } from '../facts/findings';
import { contradictsItself, type FactReading } from '../facts/reconcile-facts';
import type { Column } from '../words/column-names';
import { valueIn, yesOrNo } from './known-words';
import { type ListFacts, readListFacts } from './list-facts';
import { quotedAtMost } from './read-cell';
import { note, type RowNote } from './row-notes';

const say = sayToStaff('en');

/** Whether a column holds facts that `readFacts` reads. */
export const isFactColumn = (column: Column): column is FactField | 'facts' =>
  column === 'facts' || factFields.some((field) => field === column);

/**
 * Reads a cell with test results or past treatment: exact values of Answers as they are, a clinic's
 * own words through `readListFacts`. Notes quote the words that each conclusion came from.
 * @param text not blank
 * @param name by which the column is read; notes name its header
 */
export function readFactCell(
  text: string,
  column: FactField | 'facts',
  { header, name, firstLine }: { header: string; name: string; firstLine: FirstLine | undefined },
): { reading: FactReading; notes: RowNote[]; openLine?: string } {
  const own = column === 'facts' ? null : column;
  const exact = own && exactValue(own, text);
  if (exact)
    return {
      reading: { header, text, own, facts: { answers: exact, notes: [], notUnderstood: [] } },
      notes: [],
    };
  // A formula is not a result, whatever its text spells.
  const isFormula = /^\s*[=@]/.test(text);
  const facts: ListFacts = isFormula
    ? { answers: {}, notes: [], notUnderstood: [], bareLine: null, openLine: null }
    : readListFacts(text, name, firstLine);
  const { openLine } = facts;
  return {
    reading: { header, text, own, facts },
    notes: notesOn(facts, text, header),
    ...(openLine !== null && { openLine }),
  };
}

/** Reads a value, or a list of values, as Answers spells or prints it; null if it is neither. */
function exactValue(field: FactField, text: string): ReadFacts['answers'] | null {
  const spec = fields[field];
  const yes = field === 'markersTested' ? yesOrNo(text) : undefined;
  if (yes !== undefined) return { markersTested: yes ? 'yes' : 'no' };
  if (spec.kind === 'one') {
    const value = valueIn(field, text);
    return value === undefined ? null : { [field]: value };
  }
  if (spec.kind !== 'some') return null;
  const values = text.split(/[;,|\n]+/).map((item) => valueIn(field, item));
  return values.every((value) => value !== undefined) ? { [field]: values } : null;
}

function notesOn(facts: ListFacts, text: string, header: string): RowNote[] {
  const { answers, notes, bareLine } = facts;
  const read = factFields
    .filter((field) => !contradictsItself(field, facts))
    .flatMap((field) => factInWords(field, answers, say) ?? []);
  const said = notes.map((one) => {
    const words = quoted(one.words, quotedAtMost);
    return one === bareLine
      ? note('bareLine', header, { words })
      : note(one.kind, header, { label: say(`label.${one.field}`), words });
  });
  if (read.length === 0 && said.length === 0) return [note('noFact', header)];
  if (read.length === 0) return said;
  const words = quoted(text.trim(), quotedAtMost);
  return [note('read', header, { words, facts: read.join('; ') }), ...said];
}
