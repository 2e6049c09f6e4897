import { type Answers, parseAnswers } from './answers';

export type FileProblem = 'empty' | 'tooLarge' | 'unreadable' | 'notAnswers';

/** Answers as the text of a file, which `parseAnswers` reads again. */
export const answersAsFile = (answers: Answers): string => `${JSON.stringify(answers, null, 2)}\n`;

/** The text of a saved file to answers, or what is wrong with it. Never throws, repeats nothing. */
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
