/** Elements that only hold other elements; text directly in one of them is an error. */
export type GroupRole = 'Part' | 'Sect' | 'Div' | 'L' | 'LI' | 'Table' | 'TR';

/** Elements that may hold text or pictures. */
export type ContentRole =
  | `H${1 | 2 | 3 | 4 | 5 | 6}`
  | 'P'
  | 'Span'
  | 'Lbl'
  | 'LBody'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'Link'
  | 'Form';

/** Artifacts (PDF 1.7, 14.8.2.2): decoration, and content that repeats on every page. */
export type ArtifactKind = 'Artifact' | 'Header' | 'Footer';

/** A standard structure type of PDF 1.7, 14.8.4, with what a screen reader is told of it. */
export type ElementTag = {
  role: GroupRole | ContentRole;
  /** BCP 47, where the language is not the document's. */
  lang?: string;
  /** Read in place of what is painted, such as right-to-left text in its logical order. */
  actualText?: string;
  /** Says what a Figure shows or where a Link leads. */
  alt?: string;
  /** Names a heading in the bookmarks. */
  title?: string;
  /** How the labels of an L look (PDF 1.7, table 347). */
  listNumbering?: 'None' | 'Disc' | 'Circle' | 'Square' | 'Decimal';
  /** Whether a TH heads a row or a column. */
  scope?: 'Row' | 'Column';
  /** Given by mark-content.ts: the same element on every page that it runs across. */
  key?: number;
};

export type Tag = GroupRole | ContentRole | ArtifactKind | ElementTag;

const artifacts: readonly unknown[] = ['Artifact', 'Header', 'Footer'] satisfies ArtifactKind[];
const groups: readonly string[] = [
  'Part',
  'Sect',
  'Div',
  'L',
  'LI',
  'Table',
  'TR',
] satisfies GroupRole[];

export const isArtifact = (tag: Tag): tag is ArtifactKind => artifacts.includes(tag);

/** Returns whether an element of this role may hold text and pictures directly. */
export const holdsContent = (role: string) => role !== 'Document' && !groups.includes(role);

/** A place to type or to tick, for View's `field`. */
export type InteractiveField = {
  kind: 'text' | 'check';
  /** Unique in the document, ASCII: what programs know the field by. */
  name: string;
  /** Several widgets share this field: text typed in one of them shows in all. */
  shared?: boolean;
  /** Accessible name (TU): read aloud when the field gets the focus. */
  label: string;
  multiline?: boolean;
  checked?: boolean;
  /**
   * Makes a box one of several that exclude each other: one field, whose name is `name`. `label` is the
   * field's own, and `option` is what programs know this box by.
   */
  group?: { option: string; label: string };
  /** Size of typed text, in points. */
  fontSize?: number;
  /** What is typed in one line gets smaller where the box is too narrow for it. */
  mayShrink?: boolean;
};

/** A picture in a View, as large as fits. */
export type PaintedPicture = {
  /** A PNG in base64; it is painted in gray. */
  png: string;
  /** The side of the View that it is at. */
  side: 'left' | 'right';
};

declare module '@react-pdf/renderer' {
  interface NodeProps {
    /** The element's part in the structure of the document; read by mark-content.ts. */
    tag?: Tag;
    /** Makes an empty View a form field of its size; read by mark-content.ts. */
    field?: InteractiveField;
    /** Paints a picture in an empty View; read by mark-content.ts. */
    picture?: PaintedPicture;
  }
}
