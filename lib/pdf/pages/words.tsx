import { Text as PdfText, type TextProps } from '@react-pdf/renderer';
import { Children, type ReactNode } from 'react';
import { isRightToLeft } from '../../wording/text';
import { isArtifact, type Tag } from '../tagged/tag';
import { loadedFamily } from '../type/extra-fonts';
import { fontFamily } from '../type/fonts';
import { noHyphen } from '../type/line-breaks';
import { runsOf } from '../type/runs';

type Props = TextProps & { children?: ReactNode };

/** react-pdf does not hand the direction down, so every text states its own. */
const rightToLeft = { direction: 'rtl', textAlign: 'right' } as const;

/**
 * Text of the paper, each of its words in a typeface that has it. Text that the paper's own
 * typeface has is left as it is. A text that runs from right to left is a paragraph of its own
 * in that direction.
 */
export const Text = ({ children, style, tag, ...rest }: Props) => {
  const direction = typeof children === 'string' && isRightToLeft(children) ? rightToLeft : null;
  return (
    <PdfText
      hyphenationPenalty={noHyphen}
      {...rest}
      // Painted from right to left; read aloud in the order of the letters.
      tag={direction && tag ? readAs(tag, String(children)) : tag}
      style={direction ? [style, direction] : style}
    >
      {Children.map(children, (child) =>
        typeof child === 'string' ? inFonts(child, direction) : child,
      )}
    </PdfText>
  );
};

const readAs = (tag: Tag, actualText: string): Tag =>
  typeof tag === 'string' && !isArtifact(tag) ? { role: tag, actualText } : tag;

function inFonts(text: string, direction: typeof rightToLeft | null): ReactNode {
  const runs = runsOf(text, loadedFamily);
  return runs.map(({ text, family }, index) =>
    family === fontFamily ? (
      text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs may be alike and never move
      <PdfText key={index} style={{ fontFamily: family, ...direction }}>
        {text}
      </PdfText>
    ),
  );
}
