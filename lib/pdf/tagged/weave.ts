import { fontNamed } from '../type/fonts';
import type { Owner } from './marked-pdf';
import { type Line, unpacked } from './portable';
import { StructElement } from './structure-tree';
import {
  type ArtifactKind,
  type ElementTag,
  type Field,
  holdsContent,
  isArtifact,
  type Tag,
} from './tag';
import type { TaggedPdf } from './tagged-pdf';

/** Tells the PDF what comes next, when painting has come so far. */
export type Cue = () => void;

/** What is read of nodes, before layout and after (portable.ts). */
export type Node = {
  type: string;
  props?: { tag?: Tag; field?: Field; fixed?: boolean; id?: string | Cue };
  style?: { height?: number; transform?: unknown };
  box?: Box;
  origin?: unknown;
  alignOffset?: number;
  image?: unknown;
  lines?: Line[];
  children?: Node[];
};
/** What react-pdf paints. */
type WovenNode = Omit<Node, 'lines' | 'children'> & { lines?: object[]; children?: WovenNode[] };

type Box = { left: number; top: number; width: number; height: number };

/** Tags with the same key are one element, on as many pages as it is met. */
let lastKey = 0;

/**
 * Gives every tagged node a tag of its own. Layout copies a node, and with it its tag, for each page
 * that it runs across: so the same key is the same element.
 */
export function withOwnTags<N extends Node>(node: N): N {
  const { props, children, type } = node;
  if (type === 'TEXT' && children?.some((child) => child.props?.tag)) {
    throw new Error('A text inside a text is no element: react-pdf drops its tag');
  }
  const tag = props?.tag && !isArtifact(props.tag) ? elementTag(props.tag) : undefined;
  if (tag) tag.key = lastKey += 1;
  return {
    ...node,
    ...(tag && { props: { ...props, tag } }),
    ...(children && { children: children.map(withOwnTags) }),
  };
}

const elementTag = (tag: Exclude<Tag, ArtifactKind>): ElementTag =>
  typeof tag === 'string' ? { role: tag } : { ...tag };

/**
 * Puts cues between the nodes of pages that were laid out: nodes that paint nothing, and tell
 * the PDF what the content after them belongs to. Painted pages look the same with and without.
 * @param document the element that holds all of them
 * @throws if text, a picture or a field has no place in the structure
 */
export function weave(
  pages: readonly Node[],
  pdf: TaggedPdf,
  document: StructElement,
): WovenNode[] {
  const elements = new Map<number, StructElement>();

  const ownerOf = ({ props }: Node, parent: Owner): Owner => {
    const tag = props?.tag;
    if (!(parent instanceof StructElement)) return parent;
    if (props?.fixed && !(tag && isArtifact(tag))) {
      throw new Error('What is repeated on every page must be a Header, a Footer or an Artifact');
    }
    if (!tag) return parent;
    if (isArtifact(tag)) return tag;
    if (typeof tag === 'string' || tag.key === undefined) {
      return new StructElement(elementTag(tag), parent);
    }
    const element = elements.get(tag.key) ?? new StructElement(tag, parent);
    elements.set(tag.key, element);
    return element;
  };

  const woven = (node: Node, owner: Owner): WovenNode => {
    const { children = [], props, box, lines } = node;
    if (node.type === 'SVG') return node as WovenNode;
    if (node.type === 'TEXT') return { ...node, lines: lines?.map(withFonts) };
    if (props?.field && box) return { ...node, children: [fieldCue(props.field, owner, box)] };
    return {
      ...node,
      children: children.flatMap((child) => {
        const childOwner = ownerOf(child, owner);
        return [...cuesBefore(child, childOwner), woven(child, childOwner)];
      }),
    };
  };

  const cuesBefore = (node: Node, owner: Owner): WovenNode[] => {
    // What stands in a view that paints nothing of its own has cues of its own.
    if (node.type === 'VIEW' && !paints(node) && !isSeen(node)) return [];
    if (!(owner instanceof StructElement)) return [cue(() => pdf.belongsTo(owner, owner))];
    const { role } = owner.tag;
    const drawing = role === 'Figure' ? owner : 'Artifact';
    switch (node.type) {
      case 'TEXT':
        if (!holdsContent(role)) throw new Error(`Text directly in a ${role}: give it a tag`);
        return [cue(() => pdf.belongsTo(owner, drawing))];
      case 'VIEW':
      case 'LINK':
        return [cue(() => enter(node, owner, drawing))];
      default:
        if (role !== 'Figure')
          throw new Error(`${node.type} in a ${role}: neither Figure nor Artifact`);
        return [cue(() => enter(node, owner, owner))];
    }
  };

  const enter = ({ props, box }: Node, owner: StructElement, drawing: Owner) => {
    const { role } = owner.tag;
    // An empty cell is a cell; other elements exist for their content.
    if (role === 'TD' || role === 'TH') owner.attach();
    if (role === 'Figure' && props?.tag && box) {
      owner.bbox ??= pdf._convertRect(box.left, box.top, box.width, box.height);
    }
    pdf.belongsTo(owner, drawing);
  };

  const fieldCue = (field: Field, owner: Owner, { width, height }: Box): WovenNode => {
    if (!(owner instanceof StructElement) || owner.tag.role !== 'Form') {
      throw new Error(`The field ${field.name} is not in a Form`);
    }
    return cue(() => pdf.addField(owner, field, width, height));
  };

  return pages.map((page) => woven(page, document));
}

/** A line as react-pdf paints it, with the fonts that its runs name. */
const withFonts = (line: Line) => ({
  ...line,
  runs: line.runs.map((run) => {
    // What is not among our fonts is not embedded; tagged-pdf.ts refuses it by its name.
    const font = fontNamed(run.font) ?? { type: 'STANDARD', fullName: run.font, ...noGlyphs };
    return { ...run, ...unpacked(run), attributes: { ...run.attributes, font: [font] } };
  }),
});

const noGlyphs = { glyphForCodePoint: () => ({ id: 0 }) };

/** Whether a view has a background or borders. */
const paints = ({ style }: Node) =>
  Object.entries(style ?? {}).some(
    ([name, value]) => /^(backgroundColor|border\w*Width)$/.test(name) && Boolean(value),
  );

/** Whether a view is an element by itself: an empty cell, a figure with a place. */
const isSeen = ({ props }: Node) => {
  const tag = props?.tag;
  return /^(TD|TH|Figure)$/.test(typeof tag === 'string' ? tag : (tag?.role ?? ''));
};

/** A node that paints nothing: react-pdf hands its id over as the name of a place (tagged-pdf.ts). */
const cue = (id: Cue): WovenNode => ({
  type: 'CUE',
  props: { id },
  box: { left: 0, top: 0, width: 0, height: 0 },
});
