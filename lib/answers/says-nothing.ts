const nothing = new Set([
  'none',
  'nothing',
  'no',
  'nil',
  'none now',
  'none right now',
  'none at the moment',
  'nothing now',
  'nothing right now',
  'none yet',
  'none so far',
  'nothing yet',
  'nothing so far',
  'not yet',
  'no drugs',
  'no drug',
  'no drugs now',
  'no cancer drugs',
  'no treatment',
  'no treatment now',
  'no treatment yet',
  'no treatment so far',
  'no treatments',
  'no treatments yet',
  'no treatments so far',
  'not taking any',
  'no longer taking any',
]);

/** Returns whether all of a text says that there is none, in one of the ways that people type. */
export const saysNothing = (text: string): boolean =>
  nothing.has(
    text
      .toLowerCase()
      .replace(/[^\p{L} ]/gu, '')
      .trim(),
  );
