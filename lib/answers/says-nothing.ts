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
  'no drugs',
  'no drug',
  'no drugs now',
  'no cancer drugs',
  'no treatment',
  'no treatment now',
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
