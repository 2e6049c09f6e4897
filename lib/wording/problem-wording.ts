import problems from './en/problems.json' with { type: 'json' };
import { type Language, type Speaker, sayFrom } from './wording';

/** Says what a field of Answers may hold, to whoever sent something else. */
export type SayProblem = Speaker<keyof typeof problems>;

const wordings: Record<Language, typeof problems> = { en: problems };

/** Speaks the refusals of `parseAnswers`. */
export const sayProblemIn = (language: Language): SayProblem =>
  sayFrom(wordings[language], language);
