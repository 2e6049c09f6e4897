import type { Line } from './record';
import type { SectionLine } from './sections';
import { tidy } from './unit';

const label =
  /(?:^|\s{2,}|\|\s*)(?:specimen(?:\(?s\)?)?(?: site| source| type| submitted)?|tumou?r specimen|site|tissue|sample(?: type)?|source|biopsy site)\s*(?::\s*|\s{2,})(?=[A-Za-z])(.{3,80}?)(?=\s{3,}|\s\||$|\s+(?:collect|receiv|report|obtain)\w*\b)/i;
const part = /^\s*(?:\(?([A-H])[.):]\)?)\s+(?=[A-Z])(.{3,})$/;
// A space or comma ends each word, or a long line could be split in millions of ways.
const siteLine =
  /^\s*(?:[-*]\s*)?((?:[a-z][\w/'-]*(?:,? |,)(?:\([^)]*\)(?:,? |,))?){1,10}(?:biops\w+|core\w*|resection|excision|aspirat\w+|\w*ectomy|fna|punch)[^:.]*)[:.]?\s*$/i;

/** A name in up to 70 UTF-16 code units: longer ones end with a whole word. */
const longestName = /^.{1,70}(?!\S)/;

/** Which sample the words on a line are about, by the number of the line; null if that is open. */
export type SampleOf = (line: number) => string | null;

/** Finds the samples of a document, and where it speaks of which. */
export function samplesIn(raw: readonly Line[], lines: readonly SectionLine[]): SampleOf {
  const parts = new Map<string, string>();
  for (const { text, role } of lines) {
    const [, letter, name] = part.exec(text) ?? [];
    if (letter && name && (role === 'result' || role === 'place') && !parts.has(letter))
      parts.set(letter, nameOf(name));
  }
  const whole = parts.size > 1 ? null : ([...parts.values()][0] ?? namedIn(raw) ?? siteIn(lines));
  const at = new Map<number, string | null>();
  let current = whole;
  let heading = '';
  for (const line of lines) {
    const letter =
      part.exec(line.text)?.[1] ?? partIn(line.text, parts) ?? partIn(line.heading, parts);
    if (line.heading !== heading) current = whole;
    heading = line.heading;
    if (letter && parts.has(letter)) current = parts.get(letter) ?? whole;
    at.set(line.line.number, current);
  }
  return (number) => at.get(number) ?? whole;
}

const namedPart = /\b(?:part|specimen|block)s?:? ([A-H])\d*\b/gi;

/** Finds the one part that words name, by its letter or by its block. */
function partIn(words: string, parts: ReadonlyMap<string, string>): string | undefined {
  const named = [...words.matchAll(namedPart)].map(([, letter = '']) => letter.toUpperCase());
  const [letter, ...others] = new Set(named);
  return letter && others.length === 0 && parts.has(letter) ? letter : undefined;
}

function namedIn(lines: readonly Line[]): string | null {
  for (const [at, { text }] of lines.entries()) {
    const name = label.exec(text)?.[1];
    if (name && !/^(?:information|details|collected|received|collection|site|type|\d)/i.test(name))
      return nameOf(name);
    const below = lines[at + 1]?.text ?? '';
    if (/^\s*specimens?(?:\(s\))?(?: submitted| source)?:?\s*$/i.test(text) && below.trim() !== '')
      return nameOf(below);
  }
  return null;
}

/** A line of a diagnosis that names what was taken, and from where. */
function siteIn(lines: readonly SectionLine[]): string | null {
  for (const { text, role } of lines) {
    const name = role === 'result' ? siteLine.exec(text)?.[1] : undefined;
    if (name) return nameOf(name);
  }
  return null;
}

/** The name alone: what was found in the sample comes behind a colon. */
function nameOf(text: string): string {
  const name = tidy(text).replace(/^(?:[A-H][.):]\s*|[-*]\s*)/, '');
  const [before = ''] = name.split(/:\s/);
  return (longestName.exec(before)?.[0] ?? '').replace(/\s*[:.;,]*\s*$/, '');
}
