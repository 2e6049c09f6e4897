import type { Sheet } from '../../sheet/sheet';

/** The sides of the paper, in order. */
export const sides = [
  'visit-front',
  'visit-back',
  'home-front',
  'home-back',
  'home-words',
] as const;
export type SideName = (typeof sides)[number];

/**
 * How closely a side is set. `leading` is the line height in sizes, `gap` the distance between parts
 * of a block in points, `firstRule` from a text down to the first rule below it in millimetres,
 * `answerLines` how many rules the answers have at most, `rules` how many each question has, those
 * asked first and the others of the guide, `stacked` whether side-by-side blocks go one below the
 * other, which takes less room where their texts are long, and `runIn` whether what the person told
 * is set as one paragraph. The space between blocks is their glue: see block.ts.
 */
export type Density = {
  leading: number;
  gap: number;
  firstRule: number;
  /** Sizes of headings in points; the body is always 12. */
  title: number;
  heading: number;
  answerLines: number;
  rules: { first: number; others: number };
  stacked: boolean;
  runIn: boolean;
};

const open = {
  leading: 1.35,
  gap: 3.6,
  firstRule: 6.2,
  title: 20,
  heading: 13.5,
  answerLines: 2,
  rules: { first: 2, others: 2 },
  stacked: false,
  runIn: false,
};
const fair = { ...open, leading: 1.28 };
const close = { ...open, leading: 1.2 };
// For the rare sheet on which all that is long comes together: no question leaves its page.
const tight = { ...close, leading: 1.15, gap: 1.4, firstRule: 4.6, title: 16, heading: 12 };

/** The densest and the loosest that any side is set. */
export const densest: Density = tight;
export const loosest: Density = open;

/**
 * For each side how it may be set, the most generous way first. Where space runs out the rules of
 * the answers give way, then the line height, then rules under questions, those asked first last of
 * all; the size of the type never does.
 */
const densities: Record<SideName, readonly Density[]> = {
  'visit-front': [
    open,
    { ...open, answerLines: 1 },
    { ...fair, answerLines: 1 },
    { ...close, answerLines: 1 },
    { ...close, answerLines: 1, rules: { first: 2, others: 1 } },
    { ...close, answerLines: 1, rules: { first: 2, others: 0 } },
    { ...tight, answerLines: 1, rules: { first: 2, others: 0 } },
    { ...tight, answerLines: 1, rules: { first: 1, others: 0 } },
    { ...tight, answerLines: 1, rules: { first: 0, others: 0 } },
  ],
  'visit-back': [
    open,
    fair,
    close,
    { ...close, stacked: true },
    { ...tight, leading: 1.12, stacked: true },
    { ...tight, leading: 1.12, stacked: true, runIn: true },
  ],
  'home-front': [close, tight],
  'home-back': [open],
  'home-words': [loosest, open, close, tight],
};

/** The same for each side of large print, which is set in one column. */
const large: readonly Density[] = [
  { ...open, stacked: true },
  { ...fair, stacked: true, rules: { first: 2, others: 1 } },
  { ...close, stacked: true, rules: { first: 1, others: 1 } },
];

/** The sides that a sheet has, in order. In large print the card is not cut out: no back stays clean. */
export const sidesOf = ({ sheets, textSize }: Sheet['print']): SideName[] =>
  sides
    .filter((name) => sheets === 'both' || name.startsWith('visit'))
    .filter((name) => textSize === 'standard' || name !== 'home-back');

/**
 * The ways in which a side may be set, the most generous first. Large print has as many pages as it
 * needs.
 */
export function densitiesOf(side: SideName, { textSize }: Sheet['print']): readonly Density[] {
  return textSize === 'standard' ? densities[side] : large;
}
