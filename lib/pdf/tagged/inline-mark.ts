/** How a stretch inside a text is heard, where its letters alone do not say it. */
export type InlineMark = {
  /** BCP 47, where the language is not the document's. */
  lang?: string | undefined;
  /** Reads in place of what is painted, such as the letters that □ stands for. */
  actualText?: string | undefined;
  /** Makes a label an element of its own, before the rest of its text, that is read like this. */
  lead?: string | undefined;
};

/**
 * A style that carries a mark to the runs of the text that are laid out: react-pdf drops the props of
 * a text inside a text, and hands on this style, which only a line through the text would read.
 */
export const markStyle = (mark: InlineMark) => ({
  textDecorationStyle: JSON.stringify(mark) as 'solid',
});

/** Reads the mark of a run back from its style. */
export const readMark = (style: string | undefined): InlineMark =>
  style?.startsWith('{') ? JSON.parse(style) : {};
