import { readWholeCell } from './cell';
import { type FactField, Findings, type ReadFacts, type Span } from './findings';
import { factHeader, underHeader } from './header';
import { readHer2 } from './her2';
import { readImmunotherapy } from './immunotherapy';
import { readLines, readOnlyEarly } from './lines';
import { readMarkers } from './markers';
import { type Mention, mentionsIn } from './mentions';
import { readPdl1 } from './pdl1';
import { readReceptor } from './receptors';
import { readReceptorCodes, readSubtype } from './subtype';
import { tokensOf } from './tokens';
import { unitsIn } from './units';

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
    const units = unitsIn(underHeader(reading, header), header.field !== undefined);
    const mentions = turnsIn(units.flatMap(mentionsIn));
    leaveNotUnderstood(mentions, findings);
    const percent = (field: 'er' | 'pr') => header.percent && header.field === field;
    readReceptor(mentions, 'er', findings, percent('er'));
    readReceptor(mentions, 'pr', findings, percent('pr'));
    readHer2(mentions, findings);
    readReceptorCodes(units, findings);
    readSubtype(units, mentions, findings);
    readPdl1(mentions, findings);
    readMarkers(units, mentions, findings);
    readLines(units, findings);
    readOnlyEarly(units, findings);
    readImmunotherapy(units, findings);
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

/**
 * Takes a result beside "then" or "became" as told if another result of the same subject is: if
 * they differ, that shows. Alone it may be the one from before.
 */
function turnsIn(mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention) => {
    if (mention.doubt !== 'turned') return mention;
    const all = mentions.filter(({ subject }) => subject === mention.subject);
    return { ...mention, doubt: all.length > 1 ? undefined : 'hedged' };
  });
}

/** Leaves what a text says without being understood unanswered, whatever else it says about it. */
function leaveNotUnderstood(mentions: readonly Mention[], findings: Findings) {
  for (const mention of mentions) {
    const field = fieldsOf[mention.subject];
    const isUnread =
      mention.open || (mention.said.length > 0 && mention.doubt === 'not-understood');
    if (field && isUnread) findings.silence(field, mention);
    if (field === 'pdl1' && isUnread) findings.silence('cps', mention);
  }
}

const fieldsOf: Partial<Record<Mention['subject'], FactField>> = {
  er: 'er',
  pr: 'pr',
  her2: 'her2',
  ish: 'her2',
  pdl1: 'pdl1',
  tps: 'pdl1',
  cps: 'pdl1',
};
