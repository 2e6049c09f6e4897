import layOut from '@react-pdf/layout';
import render from '@react-pdf/render';
import { type DocumentProps, Font, pdf } from '@react-pdf/renderer';
import { toBytes } from 'pdfkit/output';
import type { ReactElement } from 'react';
import { type Info, TaggedPdf } from './tagged-pdf';
import { type Node, weave, withOwnTags } from './weave';

/** A document that was laid out on pages, ready to be painted. */
export type LaidOut = {
  root: Node;
  info: Info;
  /** The `side` that each page was given, in the order of the pages. */
  sides: (string | undefined)[];
};

/**
 * Lays out a react-pdf document whose elements are tagged by their `tag` props.
 * @throws if the document has no title, language or creation date
 */
export async function layOutTagged(document: ReactElement<DocumentProps>): Promise<LaidOut> {
  const root: (Node & { props: DocumentProps }) | null = pdf(document).container.document;
  if (!root) throw new Error('The document could not be built');
  const { title, language, creationDate, creator = '', producer = '' } = root.props;
  if (!title || !language || !creationDate) {
    throw new Error('The document lacks a title, a language or a creation date');
  }
  // The types of layout know neither tags nor its second parameter, which resolves fonts.
  const layOutWithFonts = layOut as unknown as (
    document: unknown,
    fonts: typeof Font,
  ) => Promise<unknown>;
  const laidOut = (await layOutWithFonts(withOwnTags(root), Font)) as Node;
  return {
    root: laidOut,
    info: { title, language, creator, producer, date: creationDate },
    sides: laidOut.children?.map(({ props }) => props?.side) ?? [],
  };
}

/**
 * Paints a laid-out document as a tagged PDF (PDF/UA-1). The same document gives the same bytes.
 * @param typingFont a whole TrueType font, for documents with fields to type in
 * @throws if content has no place in its structure, if a text cannot be painted, or if it needs a
 * font that is not embedded
 */
export function paintTagged(
  { root, info }: LaidOut,
  { typingFont }: { typingFont?: Uint8Array } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const tagged = new TaggedPdf(info, typingFont);
  const bytes = toBytes(tagged);
  (render as (context: unknown, document: unknown) => void)(tagged, weave(root, tagged));
  return bytes;
}
