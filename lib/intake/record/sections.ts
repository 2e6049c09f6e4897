import type { Role } from '../words/record-headings';
import { headingIn, isBelow, type SectionHeading } from './heading';
import type { Line } from './record';

/**
 * A line with the role of its section. `text` is what is left of it to read beside the heading, its
 * columns where they were; `heading` the one it is under; `block` counts runs without a blank line.
 */
export type SectionLine = {
  line: Line;
  text: string;
  role: Role;
  heading: string;
  block: number;
};

/** What a heading that nobody listed is under: no more than the team said. */
const capped = (role: Role): Role => (role === 'result' ? 'said' : role);

/** Who sent what, and from where, is said on a line of its own. */
const isOfLine = (role: Role) => role === 'place' || role === 'cover';

/** A row ends what the label of a paragraph above it says. */
const startsRow = /^\s*[^:.]{2,40}:\s/;

const rule = /^\s*[-=_*~.]{5,}\s*$/;

/** Gives each line of a document the role of its section. */
export function sectionsIn(lines: readonly Line[]): SectionLine[] {
  const found: SectionLine[] = [];
  let section: { role: Role; heading: string } = { role: 'said', heading: '' };
  let label: { role: Role; heading: string } | null = null;
  let block = 0;
  let isAfterBlank = true;
  for (const line of lines) {
    if (line.text.trim() === '') {
      block += 1;
      label = null;
      isAfterBlank = true;
      continue;
    }
    if (rule.test(line.text)) {
      if (section.role === 'superseded') section = { role: 'boilerplate', heading: '' };
      block += 1;
      label = null;
      isAfterBlank = true;
      continue;
    }
    const heading = headingIn(line.text, isAfterBlank, section.role);
    isAfterBlank = false;
    let text = line.text;
    let own: typeof label = null;
    if (!heading && startsRow.test(line.text)) label = null;
    if (heading) {
      // "Oncology follow-up" at the top is the title of a visit, not a plan.
      const isTitle = found.length === 0 && /\bfollow[- ]?up\b/i.test(heading.words);
      const role = isTitle ? 'said' : (heading.role ?? capped(section.role));
      const next = { role, heading: `${heading.words} ${heading.rest.trim()}`.trim() };
      if (heading.isLabel) {
        const isLess = isBelow(role, section.role);
        label = isLess && !isOfLine(role) ? next : null;
        if (isLess && isOfLine(role)) own = next;
      } else if (!isStuck(section.role, heading)) {
        section = next;
        label = null;
        block += 1;
      }
      text = heading.isKept ? line.text : heading.rest;
    }
    if (text.trim() === '') continue;
    found.push({ line, text, block, ...(own ?? label ?? section) });
  }
  return isNote(found) ? found.map(asInNote) : found;
}

/** A letter or a note of a visit, which tells its own story under "History"; a report does not. */
const isNote = (lines: readonly SectionLine[]) =>
  lines.some(
    ({ role, heading }) => role === 'future' || /\b(?:assessment|hpi|diagnoses)\b/i.test(heading),
  ) &&
  !lines.some(({ role, heading }) => role === 'place' || /\bfinal\b|\bpathologic/i.test(heading));

/** Whether a document is a laboratory's report, not a letter or a note of a visit. */
export function isReport(lines: readonly SectionLine[]): boolean {
  const has = (words: RegExp) =>
    lines.some(({ line, heading }) => words.test(line.text) || words.test(heading));
  return has(ofLaboratory) && !isNote(lines) && !has(ofLetter);
}

const ofLaboratory =
  /\b(?:patholog\w+|laborator\w+|lab|genomics?|molecular|diagnostics|cytolog\w+|specimen|accession|collected|drawn|received|sequenc\w+|biopsy|plasma|tissue|pharmdx|synoptic|immuno\w+|IHC|panel|portal|results?|component|case [A-Z]{1,4}\d)\b/i;

const ofLetter =
  /^\s*(?:dear|hi|hello)\b|\b(?:sincerely|regards|best wishes)\b|^\s*(?:a\/p|radiology|imaging|discharge\w*|admitted|plan|medic\w+:|investigations|advice|side effects|treatment summary|1st line|(?:prior|past|current) (?:therap|treat)\w*|oncologic history|after visit|interval history|hpi|chief complaint|cc:)\b|\b(?:clinic|progress|office|visit|oncology|consult\w*|follow[- ]?up|nursing|navigator) (?:note|visit|letter)s?\b|^\s*[a-z ]{0,40}\bfollow[- ]?up\b[^.:]{0,30}$|\bfirst-line\b|\bcycle \d|\b(?:she|you) (?:is|are|was|were|has|have|had|will|declined|came)\b/i;

/** In a note, "History" and "Diagnosis" are what the team says. */
const asInNote = (line: SectionLine): SectionLine =>
  (line.role === 'history' && /^history$/i.test(line.heading.trim())) ||
  (line.role === 'result' && /^diagnosis\b/i.test(line.heading.trim()))
    ? { ...line, role: 'said' }
    : line;

/** What was replaced goes on under its own headings, until one says that it is over. */
const isStuck = (role: Role, { words }: SectionHeading) =>
  role === 'superseded' && !/\b(?:amended|corrected|revised|current|final|addend)/i.test(words);
