import type { ReactNode } from 'react';
import { elastic, View } from '../tagged/elements';
import type { Tag } from '../tagged/tag';
import type { WithPageStyle } from './parts';

/** Something in a column, and how many letters it has. */
export type ColumnItem = { node: ReactNode; length: number };

type Props = WithPageStyle & { items: readonly ColumnItem[]; tag?: Tag };

/**
 * Items in two columns of about the same height, the left one first; in large print in one, since
 * narrow columns of large letters are hard to read.
 */
export const TwoColumns = ({ items, tag, pageStyle }: Props) => {
  if (pageStyle.scale > 1) return <View tag={tag}>{items.map(({ node }) => node)}</View>;
  const at = middleOf(items.map(({ length }) => Math.ceil(length / lettersInLine)));
  return (
    <View tag={tag} style={{ flexDirection: 'row', columnGap: 18 }}>
      {[items.slice(0, at), items.slice(at)].map((some, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the left column and the right one
        <View key={index} style={elastic}>
          {some.map(({ node }) => node)}
        </View>
      ))}
    </View>
  );
};

/** About how many letters a line of half the page has. */
const lettersInLine = 50;

/** Returns how many of the heights, from the first, are nearest to half of all. */
function middleOf(heights: readonly number[]): number {
  const all = heights.reduce((sum, height) => sum + height, 0);
  let above = 0;
  let best = { at: 0, difference: all };
  for (const [index, height] of heights.entries()) {
    above += height;
    const difference = Math.abs(all - 2 * above);
    if (difference < best.difference) best = { at: index + 1, difference };
  }
  return best.at;
}
