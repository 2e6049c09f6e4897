import { type Practice, practiceFields, readPractice } from './practice';

/** The practice's words as the text of a file, which `readPracticeFile` and the command line read. */
export const practiceAsFile = (practice: Practice): string =>
  `${JSON.stringify(practice, null, 2)}\n`;

/**
 * The text of a saved file to the practice's words. Never throws. A file that holds anything else,
 * such as a patient's answers, is refused as a whole: its "name" is not that of a practice.
 * @returns null where it is not such a file
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
