/** A text without what does not matter: case, spaces and marks. */
export const cellKey = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** What stands in a cell that was left blank. */
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

/** "Not sure", as whole cells say it. */
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

/** What a cell says where its header asks: yes, or none. */
export const yeses = new Set(['yes', 'y', 'x']);

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
