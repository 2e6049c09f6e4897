import { factInWords } from '../../sheet/packet/fact-in-words';
import { sayToStaff } from '../../wording/staff-wording';
import { cleanText, quoted } from '../../wording/text';
import { readFacts } from '../facts/read-facts';
import { note } from './row-notes';
import type { RowPart } from './row-part';

const say = sayToStaff('en');

/** Headers of a HER2 test or its summary, such as "HER2 FISH" and "ISH". */
const her2Header = /^\W*(?:her-?\s?2\b|erbb2\b|f?ish\b)/i;

/** Graphemes of the cells that a note quotes. */
const longestWords = 80;

/**
 * Reads the HER2 columns of a row together: IHC 2+, FISH not amplified and a status of "negative"
 * are HER2-low, which none of them says alone. Parts that do not fit together stay as they are.
 */
export function her2Together(parts: readonly RowPart[]): RowPart[] {
  const about = parts.filter(isOfHer2);
  if (about.length < 2) return [...parts];
  const words = about.map(({ header = '', reading }) => {
    const name = /f?ish/i.test(header) && !/her|erbb/i.test(header) ? `HER2 ${header}` : header;
    return `${name}: ${reading?.text.trim()}`;
  });
  const { answers, notes } = readFacts(words.join('; '));
  const { her2 } = answers;
  if (!her2 || Object.keys(answers).length > 1 || notes.some(({ kind }) => kind === 'disagrees'))
    return [...parts];
  const facts = { answers: { her2 }, notes: [], notUnderstood: [] };
  const isSure = her2 !== 'not-sure' && notes.length === 0;
  const read = note('read', about.map(({ header = '' }) => header).join(', '), {
    words: quoted(cleanText(words.join('; ')), longestWords),
    facts: factInWords('her2', { her2 }, say) ?? '',
  });
  return parts.map((part) => {
    if (!part.reading || !about.includes(part)) return part;
    const reading = { ...part.reading, facts };
    // "2+" beside "negative" may be HER2-low; its own note says to look at the report.
    if (!isSure) return { ...part, reading };
    const others = (part.notes ?? []).filter(({ kind }) => kind !== 'read' && kind !== 'confirm');
    const own = part === about[0] ? [read] : [];
    return { ...part, reading, notes: [...own, ...others] };
  });
}

/** Whether a part is about HER2 alone, and understood. */
function isOfHer2({ header = '', reading }: RowPart): boolean {
  if (!reading || !her2Header.test(header)) return false;
  const { answers, notUnderstood } = reading.facts;
  return Object.keys(answers).join() === 'her2' && notUnderstood.length === 0;
}
