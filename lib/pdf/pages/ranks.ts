/** A step of what a page takes up where it has room. */
export type Step = {
  name: string;
  /** Which of their spaces the gaps keep: setting all closer is worth it for some steps only. */
  space: 'least' | 'natural';
  /** All blocks of the page or none: half of them would look like a mistake. */
  together?: true;
};

/**
 * What a page takes up as long as there is room, in this order; where room runs out it gives way the
 * other way round. Nothing that is said is among it: that goes on to the next page.
 */
export const steps = [
  // Topics on a line of their own; else their questions begin in the same line.
  { name: 'labels', space: 'least', together: true },
  // Long questions of those asked first in their full size.
  { name: 'fullSize', space: 'least' },
  // Lines to write on.
  { name: 'firstLine', space: 'natural' },
  { name: 'firstLineOfOthers', space: 'natural' },
  { name: 'secondLine', space: 'natural' },
  { name: 'secondLineOfOthers', space: 'natural' },
  { name: 'thirdLine', space: 'natural' },
  { name: 'moreLines', space: 'natural' },
  // In large print, where whole pages would stay free else.
  { name: 'fill', space: 'least' },
] as const satisfies readonly Step[];

export type Rank = (typeof steps)[number]['name'];
