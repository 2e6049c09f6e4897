import { pageMarks, type Sheet } from '../sheet/sheet';

/** Quotes a text for CSS: https://www.w3.org/TR/cssom-1/#serialize-a-string */
const cssString = (text: string) =>
  `"${text.replace(/["\\]/g, '\\$&').replace(/\p{Cc}/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;

/**
 * Returns what prints at the foot of each page, as custom properties of the root: the margin boxes
 * of paper see no others.
 */
export function printFoot({ foot }: Pick<Sheet, 'foot'>): Record<`--${string}`, string> {
  const [before = '', rest = ''] = foot.page.split(pageMarks.page);
  const [between = '', after = ''] = rest.split(pageMarks.pages);
  const page = [
    cssString(before),
    'counter(page)',
    cssString(between),
    'counter(pages)',
    cssString(after),
  ];
  return {
    '--sheet-foot-visit': cssString(foot.visit),
    '--sheet-foot-home': cssString(foot.made),
    '--sheet-foot-page': page.join(' '),
  };
}
