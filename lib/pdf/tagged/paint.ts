import render from '@react-pdf/render';
import { toBytes } from 'pdfkit/output';
import type { LaidOut } from './lay-out';
import { TaggedPdf } from './tagged-pdf';
import { weave } from './weave';

/**
 * Paints a laid-out document as a tagged PDF (PDF/UA-1). The same document gives the same bytes.
 * @param typingFont a whole TrueType font, for documents with fields to type in
 * @throws if content has no place in its structure, if a text cannot be painted, or if it needs a
 * font that is not embedded
 */
export function paintTagged(
  { pages, info }: LaidOut,
  { typingFont }: { typingFont?: Uint8Array } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const tagged = new TaggedPdf(info, typingFont);
  const bytes = toBytes(tagged);
  (render as (context: unknown, document: unknown) => void)(tagged, {
    type: 'DOCUMENT',
    children: weave(pages, tagged),
  });
  return bytes;
}
