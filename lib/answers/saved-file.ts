import { type Answers, parseAnswers } from './answers';

export type FileProblem = 'empty' | 'tooLarge' | 'unreadable' | 'notAnswers';

/** Serializes answers for `readSavedFile` and the command line. */
export const answersAsFile = (answers: Answers): string => `${JSON.stringify(answers, null, 2)}\n`;

/** Reads a saved answers file. Never throws, and never repeats the text of the file. */
export function readSavedFile(
  text: string,
): { ok: true; answers: Answers } | { ok: false; problem: FileProblem } {
  if (text.trim() === '') return { ok: false, problem: 'empty' };
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, problem: 'notAnswers' };
  }
  const parsed = parseAnswers(raw);
  return parsed.ok ? parsed : { ok: false, problem: 'notAnswers' };
}
