import type { PDFReference } from 'pdfkit';
import type { MarkedSpan } from './page-model';
import type { StructElement } from './structure-tree';
import type { ArtifactKind } from './tag';

/** The structure element that content belongs to, or the kind of artifact that it is. */
export type Owner = StructElement | ArtifactKind;

/** An element that is there without any content, such as an empty cell. */
export type Empty = { empty: StructElement };

/** What is special about a run of text: an owner other than the rest of its text has, a span. */
export type Inline = {
  owner?: Owner | undefined;
  span?: MarkedSpan | undefined;
  /** Whether it is the last run of its span. */
  endsSpan?: boolean;
};

/** Operations that were painted once: the pieces between marks, and the owner of each mark. */
export type Stamp = {
  pieces: string[];
  owners: (Owner | Empty)[];
  /** Takes the place of the element that the stamp becomes part of. */
  root: StructElement;
  fonts: Record<string, PDFReference>;
  states: Record<string, PDFReference>;
  pictures: Record<string, PDFReference>;
};
