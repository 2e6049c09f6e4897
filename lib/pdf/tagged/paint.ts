import render from '@react-pdf/render';
import { markContent } from './mark-content';
import type { DocumentInfo, FilePart, LaidOut, PageNode } from './page-model';
import { TaggedPdf } from './tagged-pdf';

type Options = {
  /** A whole TrueType font, for documents with fields to type in. */
  typingFont?: Uint8Array;
};

/** A file that is being painted, one laid-out document after another. */
export type Painting = {
  /** @throws if content has no place in its structure, or if a text cannot be painted */
  add(pages: readonly PageNode[], part?: FilePart): void;
  finish(): Uint8Array<ArrayBuffer>;
};

/** Starts a tagged PDF (PDF/UA-1). The same documents give the same bytes. */
export function startPainting(info: DocumentInfo, { typingFont }: Options = {}): Painting {
  const tagged = new TaggedPdf(info, typingFont);
  const paint = (children: unknown[]) =>
    (render as (context: unknown, document: unknown) => void)(tagged, {
      type: 'DOCUMENT',
      children,
    });
  return {
    add: (pages, part) =>
      tagged.addPart(pages, part, (owner) => paint(markContent(pages, tagged, owner, paint))),
    finish: () => {
      tagged.end();
      return tagged.bytes();
    },
  };
}

/**
 * Paints a laid-out document as a tagged PDF (PDF/UA-1).
 * @throws if content has no place in its structure, if a text cannot be painted, or if it needs a
 * font that is not embedded
 */
export function paintTagged({ pages, info }: LaidOut, options?: Options): Uint8Array<ArrayBuffer> {
  const painting = startPainting(info, options);
  painting.add(pages);
  return painting.finish();
}
