import type { PageNode } from './page-model';
import { type LaidOutLine, portableLine } from './portable-line';

// Strips a laid-out page of everything that only layout needs, and names its fonts instead of
// holding them, so that it can travel to another worker as plain JSON.

/** A node as react-pdf's layout returns it. */
export type LaidOutNode = Omit<PageNode, 'children' | 'lines'> & {
  children?: LaidOutNode[];
  lines?: LaidOutLine[];
};

export function portable(node: LaidOutNode): PageNode {
  const { type, box, style, alignOffset, origin, image, props, lines, children } = node;
  // The lines of a text replace its children.
  const kept = type === 'TEXT' ? undefined : children?.map(portable);
  return {
    type,
    alignOffset,
    image,
    // The place that a transformation turns about.
    origin: isDrawn(type) || style?.transform ? origin : undefined,
    box: box && portableBox(box),
    style: style && (isDrawn(type) ? style : portableStyle(style)),
    props: portableProps(props),
    lines: lines?.map(portableLine),
    children: kept,
  };
}

/** Pictures take more of their styles than a page, a view or a text. */
const isDrawn = (type: string) => !/^(PAGE|VIEW|TEXT|LINK)$/.test(type);

/** Keeps a node's position and size, its borders and its padding. */
function portableBox({ left, top, width, height, ...rest }: NonNullable<LaidOutNode['box']>) {
  const painted = Object.entries(rest).filter(
    ([name, value]) => value !== 0 && /^(padding|border)/.test(name),
  );
  return { left, top, width, height, ...Object.fromEntries(painted) };
}

/** Keeps the styles that painting reads, and the height of a page. */
const portableStyle = (style: NonNullable<LaidOutNode['style']>) =>
  Object.fromEntries(
    Object.entries(style).filter(([name]) =>
      /^(height$|overflow$|opacity$|transform$|backgroundColor$|border)/.test(name),
    ),
  );

/** Styles are resolved by now, and children laid out. */
function portableProps(props: PageNode['props'] & { [name: string]: unknown } = {}) {
  const { children, style, render, ...kept } = props;
  return kept;
}
