/** Drops case, spaces and punctuation for lookup. */
export const cellKey = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** As `cellKey`, but '' for a cell with a mark that may change its meaning: "no?", "[ ] now". */
export const plainKey = (text: string) =>
  /^[\p{L}\p{N} '’./-]*$/u.test(text) && !/^\s*-|-\s*$/.test(text) ? cellKey(text) : '';

/** Cell texts that mean the cell was left blank. */
export const blankMarks = new Set([
  '',
  '-',
  '--',
  '---',
  'na',
  'n/a',
  'n.a.',
  'none',
  'null',
  'nil',
  'x',
  '.',
  'see above',
  'blank',
]);

/** Cell texts that mean "not sure". */
export const unknowns = new Set([
  'unknown',
  'unk',
  'ukn',
  '?',
  '??',
  'notsure',
  'unsure',
  'dontknow',
  'idk',
  'notknown',
  'unclear',
  'idontknow',
  'imnotsure',
]);

/** Cell texts that answer a header's question with yes. */
export const yeses = new Set(['yes', 'y', 'x']);

/** Cell texts that answer a header's question with no or none. */
export const nos = new Set([
  'no',
  'n',
  'none',
  'never',
  'naive',
  'nonesofar',
  'nil',
  '0',
  'nonehad',
  'notyet',
  'noneyet',
  'nonetodate',
]);
