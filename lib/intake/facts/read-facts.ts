import { readWholeCell } from './cell';
import { type FactField, Findings, type ReadFacts, type Span } from './findings';
import { factHeader, underHeader } from './header';
import { readHer2 } from './her2';
import { readImmunotherapy } from './immunotherapy';
import { readLines, readOnlyEarly } from './lines';
import { readMarkers } from './markers';
import { mentionsIn } from './mentions';
import { readPdl1 } from './pdl1';
import { readReceptor } from './receptors';
import { sentencesIn } from './sentences';
import { readReceptorCodes, readSubtype } from './subtype';
import { tokensOf } from './tokens';

/**
 * Reads facts about a cancer, as answers, from a spreadsheet cell, a report line or a portal. Takes
 * only what is stated; notes what is doubted, asked, or about somebody else. Never throws.
 * @param text untrusted; only the first 2,000 UTF-16 code units are read
 * @param column header of the column that the text is in, if any
 */
export function readFacts(text: string, column?: string): ReadFacts {
  const reading = tokensOf(text);
  const header = factHeader(column);
  const findings = new Findings(reading.folded);
  if (!readWholeCell(reading, header, findings)) {
    const sentences = sentencesIn(underHeader(reading, header));
    const mentions = sentences.flatMap(mentionsIn);
    const percent = (field: 'er' | 'pr') => header.percent && header.field === field;
    readReceptor(mentions, 'er', findings, percent('er'));
    readReceptor(mentions, 'pr', findings, percent('pr'));
    readHer2(mentions, findings);
    readReceptorCodes(sentences, findings);
    readSubtype(sentences, mentions, findings);
    readPdl1(mentions, findings);
    readMarkers(sentences, mentions, findings);
    readLines(sentences, findings);
    readOnlyEarly(sentences, findings);
    readImmunotherapy(sentences, findings);
    noteIfSilent(header.field, findings, { start: 0, end: reading.folded.text.length });
  }
  return findings.result;
}

/** Notes a cell that gave nothing for the field of its column: somebody wrote it for a reason. */
function noteIfSilent(field: FactField | undefined, findings: Findings, whole: Span) {
  if (!field) return;
  const { answers, notes } = findings;
  const told = field === 'markers' ? (answers.markers ?? answers.markersTested) : answers[field];
  const isTold = told !== undefined || (field === 'cps' && answers.pdl1 !== undefined);
  if (!isTold && !notes.some((note) => note.field === field)) findings.note(field, 'unread', whole);
}
