import { cleanText, quoted } from '../../wording/text';
import { readWholeCell } from './cell';
import { type FactField, Findings, type ReadFacts, type Span } from './findings';
import { longestText } from './fold';
import { factHeader, underHeader } from './header';
import { readHer2 } from './her2';
import { readImmunotherapy } from './immunotherapy';
import { leaveNotUnderstood, nameLeft } from './left-over';
import { readLines, readOnlyEarly } from './lines';
import { readMarkers } from './markers';
import { mentionsIn, withTurns } from './mentions';
import { readPdl1 } from './pdl1';
import { readReceptor } from './receptors';
import { readReceptorCodes, readSubtype } from './subtype';
import { withoutTables } from './tables';
import { tokensOf } from './tokens';
import { unitsIn } from './units';

/**
 * Reads facts about a cancer, as answers, from a spreadsheet cell, a report line or a portal. Takes
 * only what is stated; notes what is doubted, asked, or about somebody else. Never throws.
 * @param text untrusted; of one longer than `longestText`, nothing is read
 * @param column header of the column that the text is in, if any
 */
export function readFacts(text: string, column?: string): ReadFacts {
  if (text.length > longestText) return { answers: {}, notes: [], notUnderstood: [beginOf(text)] };
  const reading = tokensOf(text);
  const header = factHeader(column);
  const findings = new Findings(reading.folded);
  if (!readWholeCell(reading, header, findings)) {
    const units = unitsIn(underHeader(withoutTables(reading), header), header.field !== undefined);
    const mentions = withTurns(units.flatMap(mentionsIn));
    leaveNotUnderstood(mentions, findings);
    const percent = (field: 'er' | 'pr') => header.percent && header.field === field;
    readReceptor(mentions, 'er', findings, percent('er'));
    readReceptor(mentions, 'pr', findings, percent('pr'));
    readHer2(mentions, findings);
    readReceptorCodes(units, findings);
    readSubtype(units, mentions, findings);
    readPdl1(mentions, findings);
    readMarkers(units, mentions, findings);
    readLines(units, header.field === 'priorLines', findings);
    readOnlyEarly(units, findings);
    readImmunotherapy(units, findings);
    nameLeft(units, mentions, findings);
  }
  noteIfSilent(header.field, findings, { start: 0, end: reading.folded.text.length });
  return findings.result;
}

/** Notes a cell that gave nothing for the field of its column: somebody wrote it for a reason. */
function noteIfSilent(field: FactField | undefined, findings: Findings, whole: Span) {
  if (!field) return;
  const { answers } = findings;
  const told = field === 'markers' ? (answers.markers ?? answers.markersTested) : answers[field];
  const isTold = told !== undefined || (field === 'cps' && answers.pdl1 !== undefined);
  if (isTold || whole.end === 0) return;
  if (!findings.hasNoteOn(field)) findings.note(field, 'unread', whole);
  if (!findings.hasLeft) findings.leave(whole);
}

/** Quotes the beginning of a text that is too long to read. */
const beginOf = (text: string) => quoted(cleanText(text.slice(0, 200)), 79);
