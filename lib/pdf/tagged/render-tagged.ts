import layOut from '@react-pdf/layout';
import render from '@react-pdf/render';
import { type DocumentProps, Font, pdf } from '@react-pdf/renderer';
import { toBytes } from 'pdfkit/output';
import type { ReactElement } from 'react';
import { TaggedPdf } from './tagged-pdf';
import { type Node, weave, withOwnTags } from './weave';

/**
 * A react-pdf document, its elements tagged by their `tag` props, to the bytes of a tagged PDF
 * (PDF/UA-1). The same document gives the same bytes.
 * @param typingFont a whole TrueType font, for documents with fields to type in
 * @throws if the document has no title, language or creation date, if content has no place in its
 * structure, or if it needs a font that is not embedded
 */
export async function renderTagged(
  document: ReactElement<DocumentProps>,
  { typingFont }: { typingFont?: Uint8Array } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const root: (Node & { props: DocumentProps }) | null = pdf(document).container.document;
  if (!root) throw new Error('The document could not be built');
  const { title, language, creationDate, creator = '', producer = '' } = root.props;
  if (!title || !language || !creationDate) {
    throw new Error('The document lacks a title, a language or a creation date');
  }
  const tagged = new TaggedPdf(
    { title, language, creator, producer, date: creationDate },
    typingFont,
  );
  // The types of layout know neither tags nor its second parameter, which resolves fonts.
  const layOutWithFonts = layOut as unknown as (
    document: unknown,
    fonts: typeof Font,
  ) => Promise<unknown>;
  const laidOut = (await layOutWithFonts(withOwnTags(root), Font)) as Node;
  const bytes = toBytes(tagged);
  (render as (context: unknown, document: unknown) => void)(tagged, weave(laidOut, tagged));
  return bytes;
}
