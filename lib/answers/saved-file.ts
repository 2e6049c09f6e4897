import { type Answers, parseAnswers } from './answers';
import type { Field } from './fields';
import { upgradeAnswers } from './upgrade-answers';

/** Version that is written. Files before it had none. */
const version = 2;

export type FileProblem = 'empty' | 'tooLarge' | 'unreadable' | 'notAnswers' | 'newer';

export type SavedFile =
  | {
      ok: true;
      answers: Answers;
      /** Fields whose meaning changed since the file was saved: they were taken out. */
      askAgain: Field[];
      /** Fields of which something was replaced or dropped. */
      changed: Field[];
    }
  | { ok: false; problem: FileProblem };

/** Serializes answers for `readSavedFile` and the command line. */
export const answersAsFile = (answers: Answers): string =>
  `${JSON.stringify({ version, ...answers }, null, 2)}\n`;

/** Reads a saved answers file. Never throws, and never repeats the text of the file. */
export function readSavedFile(text: string): SavedFile {
  if (text.trim() === '') return { ok: false, problem: 'empty' };
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, problem: 'notAnswers' };
  }
  const { problem, answers: given } = withoutVersion(raw);
  if (problem) return { ok: false, problem };
  const isOlder = given === raw;
  const { answers, askAgain, changed } = isOlder
    ? upgradeAnswers(given)
    : { answers: given, askAgain: [], changed: [] };
  const parsed = parseAnswers(answers);
  return parsed.ok
    ? { ok: true, answers: parsed.answers, askAgain, changed }
    : { ok: false, problem: 'notAnswers' };
}

/**
 * Takes the version off untrusted JSON.
 * @returns the same value where it has none, and a problem where the version is not this one
 */
export function withoutVersion(raw: unknown): {
  answers: unknown;
  problem: 'newer' | 'notAnswers' | null;
} {
  if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, 'version'))
    return { answers: raw, problem: null };
  const { version: given, ...answers } = raw as Record<string, unknown>;
  if (given === version) return { answers, problem: null };
  const isNewer = typeof given === 'number' && given > version;
  return { answers, problem: isNewer ? 'newer' : 'notAnswers' };
}
