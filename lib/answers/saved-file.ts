import { type Answers, parseAnswers } from './answers';
import type { Field } from './fields';
import { parseReportFacts, type ReportFact, stillReported } from './report-facts';
import { upgradeAnswers } from './upgrade-answers';

/** Version that is written. Files before it had none. */
const version = 3;
/** Those of before that are read as they are: they have no `reported`. */
const sameMeaning: readonly unknown[] = [2, version];

export type FileProblem = 'empty' | 'tooLarge' | 'unreadable' | 'notAnswers' | 'newer';

export type SavedFile =
  | {
      ok: true;
      answers: Answers;
      /** Facts among them that were taken from reports. */
      reported: ReportFact[];
      /** Fields whose meaning changed since the file was saved: they were taken out. */
      askAgain: Field[];
      /** Fields of which something was replaced or dropped. */
      changed: Field[];
    }
  | { ok: false; problem: FileProblem };

/** Serializes answers for `readSavedFile` and the command line. */
export function answersAsFile(answers: Answers, reported: readonly ReportFact[] = []): string {
  const still = stillReported(reported, answers);
  const file = { version, ...answers, ...(still.length > 0 && { reported: still }) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a saved answers file. Never throws, and never repeats the text of the file. */
export function readSavedFile(text: string): SavedFile {
  if (text.trim() === '') return { ok: false, problem: 'empty' };
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, problem: 'notAnswers' };
  }
  const { problem, answers: given, reported } = withoutVersion(raw);
  if (problem) return { ok: false, problem };
  const isOlder = given === raw;
  const { answers, askAgain, changed } = isOlder
    ? upgradeAnswers(given)
    : { answers: given, askAgain: [], changed: [] };
  const parsed = parseAnswers(answers);
  return parsed.ok
    ? { ok: true, answers: parsed.answers, reported, askAgain, changed }
    : { ok: false, problem: 'notAnswers' };
}

/**
 * Takes the version, and what is from reports, off untrusted JSON.
 * @returns the same value where it has no version, and a problem where that is not one that is read
 */
export function withoutVersion(raw: unknown): {
  answers: unknown;
  reported: ReportFact[];
  problem: 'newer' | 'notAnswers' | null;
} {
  if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, 'version'))
    return { answers: raw, reported: [], problem: null };
  const { version: given, reported: taken = [], ...answers } = raw as Record<string, unknown>;
  const isNewer = typeof given === 'number' && given > version;
  if (isNewer) return { answers, reported: [], problem: 'newer' };
  const reported = parseReportFacts(taken);
  const isGood = sameMeaning.includes(given) && reported !== null;
  return { answers, reported: reported ?? [], problem: isGood ? null : 'notAnswers' };
}
