import { type Practice, practiceFields, readPractice } from './practice';

/** Serializes the texts of a practice for `readPracticeFile` and the command line. */
export const practiceAsFile = (practice: Practice): string =>
  `${JSON.stringify(practice, null, 2)}\n`;

/**
 * Reads a saved practice file. Never throws. Rejects a file with any other key as a whole: the
 * `name` among a patient's answers is not a practice's.
 * @returns null if it is not a practice file
 */
export function readPracticeFile(text: string): Practice | null {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
  if (typeof raw !== 'object' || raw === null) return null;
  const keys = Object.keys(raw);
  if (keys.length === 0 || keys.some((key) => !Object.hasOwn(practiceFields, key))) return null;
  const read = readPractice(raw);
  return read.ok ? read.practice : null;
}
