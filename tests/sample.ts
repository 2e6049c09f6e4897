import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether this is `npm run test:long`, which walks through everything. */
    isLong: boolean;
  }
}

/** Whether this is `npm run test:long`. */
export const isLong = inject('isLong');

/**
 * From one case of a walk to the next: 1 in the long run, `step` in `npm test`. A step that is coprime to
 * the sizes of all that is walked through comes by every value of each.
 */
export const strideOf = (step: number): number => (isLong ? 1 : step);

/**
 * Every case in the long run, in `npm test` one in `step`.
 * @param from place of the first of these in a longer walk, so that its parts have different samples
 */
export function sampled<Case>(cases: readonly Case[], step: number, from = 0): Case[] {
  const stride = strideOf(step);
  return cases.filter((_, at) => (from + at) % stride === 0);
}
