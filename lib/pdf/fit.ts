import type { Sheet } from '../sheet';

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
 * How closely a side is set. `leading` is the line height in sizes, `gap` the distance between items
 * in points, `firstRule` from a text down to the first rule below it in millimetres, `answerLines`
 * how many rules the answers have at most, `stacked` whether blocks that stand side by side go one
 * below the other, which takes less room where their texts are long, and `runIn` whether what the
 * person told is set as one paragraph.
 */
export type Setting = {
  leading: number;
  gap: number;
  firstRule: number;
  /** Sizes of headings in points; the body is always 12. */
  title: number;
  heading: number;
  answerLines: number;
  stacked: boolean;
  runIn: boolean;
};

const open = {
  ...{ leading: 1.35, gap: 5.5, firstRule: 6.2 },
  ...{ title: 20, heading: 13.5 },
  ...{ answerLines: 2, stacked: false, runIn: false },
};
const fair = { ...open, leading: 1.28, gap: 4.4 };
const close = { ...open, leading: 1.2, gap: 3.6 };
// For the rare sheet on which all that is long comes together: no question leaves its page.
const tight = { ...close, leading: 1.15, gap: 1.4, firstRule: 4.6, title: 16, heading: 12 };

/** The closest that any side is set. */
export const closest: Setting = tight;

/**
 * For each side how it may be set, the most generous way first. Where space runs out the rules of
 * the answers give way, then the line height; the size of the type never does.
 */
const settings: Record<SideName, readonly Setting[]> = {
  'visit-front': [
    open,
    { ...open, answerLines: 1 },
    { ...fair, answerLines: 1 },
    { ...close, answerLines: 1 },
    { ...tight, answerLines: 1 },
  ],
  'visit-back': [
    open,
    fair,
    close,
    { ...close, stacked: true },
    { ...tight, leading: 1.12, stacked: true, runIn: true },
  ],
  'home-front': [close],
  'home-back': [open, close],
  'home-words': [{ ...open, gap: 7 }, open, close, tight],
};

/** Which of its settings each side has, and whether the home sheet needs a blank page before it. */
export type Plan = { chosen: Record<SideName, number>; blankBeforeHome: boolean };

export const firstPlan: Plan = {
  chosen: { 'visit-front': 0, 'visit-back': 0, 'home-front': 0, 'home-back': 0, 'home-words': 0 },
  blankBeforeHome: false,
};

export function settingOf(side: SideName, { chosen }: Plan, print: Sheet['print']): Setting {
  const isLarge = print.textSize === 'large';
  // Large print has as many pages as it needs: it is set openly, in one column.
  const setting = settings[side][isLarge ? 0 : chosen[side]];
  if (!setting) throw new Error(`There is no such setting of ${side}`);
  return isLarge ? { ...setting, stacked: true } : setting;
}

/** The sides that run on to another page and could be set more closely. */
export function crowdedSides(
  plan: Plan,
  pages: readonly Page[],
  print: Sheet['print'],
): SideName[] {
  if (print.textSize === 'large') return [];
  return sides.filter(
    (side) => count(side, pages) > 1 && plan.chosen[side] < settings[side].length - 1,
  );
}

/** The plan with those sides set one step more closely. */
export function closer(plan: Plan, crowded: readonly SideName[]): Plan {
  const chosen = crowded.map((side) => [side, plan.chosen[side] + 1] as const);
  return { ...plan, chosen: { ...plan.chosen, ...Object.fromEntries(chosen) } };
}

/** Each sheet starts on a front page, so that two-sided printing parts the sheets. */
export function needsBlank(pages: readonly Page[]): boolean {
  const isOdd = (count('visit-front', pages) + count('visit-back', pages)) % 2 === 1;
  return isOdd && pages.includes('home-front') && !pages.includes(undefined);
}

/** The side that a page belongs to; the blank page belongs to none. */
type Page = SideName | undefined;

const count = (side: SideName, pages: readonly Page[]) =>
  pages.filter((page) => page === side).length;
