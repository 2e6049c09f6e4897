import { frameOf, paintFrame, withoutFrame } from './frame';
import { withFonts } from './inline-font';
import type { Owner } from './owner';
import { type Box, blockOf, type ContentMark, type PageNode } from './page-model';
import { StructElement } from './structure-tree';
import {
  type ArtifactKind,
  type ElementTag,
  holdsContent,
  type InteractiveField,
  isArtifact,
  type PaintedPicture,
  type Tag,
} from './tag';
import type { TaggedPdf } from './tagged-pdf';

/** A node as react-pdf paints it. */
type MarkedNode = Omit<PageNode, 'lines' | 'children'> & {
  lines?: object[];
  children?: MarkedNode[];
};

let lastKey = 0;

/** Tags with the same key are one element, on as many pages as it is met. */
export const newKey = (): number => ++lastKey;

/**
 * Gives every tagged node a tag of its own. Layout copies a node, and with it its tag, for each page
 * that it runs across: so the same key is the same element.
 */
export function withOwnTags<N extends PageNode>(node: N): N {
  const { props, children, type } = node;
  if (type === 'TEXT' && children?.some((child) => child.props?.tag)) {
    throw new Error('A text inside a text is no element: react-pdf drops its tag');
  }
  const tag = props?.tag && !isArtifact(props.tag) ? elementTag(props.tag) : undefined;
  if (tag) tag.key = newKey();
  return {
    ...node,
    ...(tag && { props: { ...props, tag } }),
    ...(children && { children: children.map(withOwnTags) }),
  };
}

const elementTag = (tag: Exclude<Tag, ArtifactKind>): ElementTag =>
  typeof tag === 'string' ? { role: tag } : { ...tag };

/**
 * Puts marks between the nodes of pages that were laid out: nodes that paint nothing, and tell
 * the PDF what the content after them belongs to. Painted pages look the same with and without.
 * @param document the element that holds all of them
 * @param paint paints nodes on the page of the moment
 * @throws if text, a picture or a field has no place in the structure
 */
export function markContent(
  pages: readonly PageNode[],
  pdf: TaggedPdf,
  document: StructElement,
  paint: (nodes: MarkedNode[]) => void,
): MarkedNode[] {
  const elements = new Map<number, StructElement>();

  const ownerOf = ({ props }: PageNode, parent: Owner): Owner => {
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

  const woven = (node: PageNode, owner: Owner): MarkedNode => {
    const { children = [], props, box, lines } = node;
    if (node.type === 'SVG') return node as MarkedNode;
    if (node.type === 'TEXT') {
      return { ...node, lines: withFonts(lines, owner) };
    }
    const frame = frameOf(node);
    const framed = (inside: MarkedNode[]): MarkedNode =>
      frame
        ? {
            ...node,
            ...withoutFrame(node),
            children: [contentMark(() => paintFrame(pdf, frame)), ...inside],
          }
        : { ...node, children: inside };
    if (props?.field && box) return framed([fieldMark(props.field, owner, box)]);
    if (props?.picture && box) return framed([pictureMark(props.picture, owner, box)]);
    return framed(children.flatMap((child) => partOrStamp(child, owner)));
  };

  const partOrStamp = (node: PageNode, whole: Owner): MarkedNode[] => {
    const { [blockOf]: block, box } = node;
    return block && box && isStill(block) && whole instanceof StructElement
      ? [contentMark(() => stamp(block, box, whole))]
      : wovenPart(node, whole);
  };

  const wovenPart = (node: PageNode, whole: Owner): MarkedNode[] => {
    const owner = ownerOf(node, whole);
    return [...marksBefore(node, owner), woven(node, owner)];
  };

  const stamp = (block: PageNode, { left, top }: Box, whole: StructElement) => {
    const known = pdf.stamps.get(block);
    const atCorner = { ...block, box: { ...(block.box as Box), left: 0, top: 0 } };
    const made = known ?? pdf.record((root) => paint(wovenPart(atCorner, root)));
    if (!known) pdf.stamps.set(block, made);
    pdf.stamp(made, left, top, whole);
  };

  const marksBefore = (node: PageNode, owner: Owner): MarkedNode[] => {
    // A view that paints nothing needs no mark: its children have theirs.
    if (node.type === 'VIEW' && !paints(node) && !isSeen(node)) return [];
    if (!(owner instanceof StructElement)) return [contentMark(() => pdf.belongsTo(owner, owner))];
    const { role } = owner.tag;
    const drawing = role === 'Figure' ? owner : 'Artifact';
    switch (node.type) {
      case 'TEXT':
        if (!holdsContent(role)) throw new Error(`Text directly in a ${role}: give it a tag`);
        return [contentMark(() => pdf.belongsTo(owner, drawing))];
      case 'VIEW':
      case 'LINK':
        return [contentMark(() => enter(node, owner, drawing))];
      default:
        if (role !== 'Figure')
          throw new Error(`${node.type} in a ${role}: neither Figure nor Artifact`);
        return [contentMark(() => enter(node, owner, owner))];
    }
  };

  const enter = ({ props, box }: PageNode, owner: StructElement, drawing: Owner) => {
    const { role } = owner.tag;
    // An empty cell is a cell; other elements exist for their content.
    if (role === 'TD' || role === 'TH') pdf.attach(owner);
    if (role === 'Figure' && props?.tag && box) {
      owner.bbox ??= pdf._convertRect(box.left, box.top, box.width, box.height);
    }
    pdf.belongsTo(owner, drawing);
  };

  const fieldMark = (field: InteractiveField, owner: Owner, { width, height }: Box): MarkedNode => {
    if (!(owner instanceof StructElement) || owner.tag.role !== 'Form') {
      throw new Error(`The field ${field.name} is not in a Form`);
    }
    return contentMark(() => pdf.addField(owner, field, width, height));
  };

  const pictureMark = (picture: PaintedPicture, owner: Owner, { width, height }: Box) => {
    if (owner !== 'Artifact') throw new Error('A picture that is no artifact needs a Figure');
    return contentMark(() => {
      pdf.belongsTo(owner, owner);
      pdf.paintPicture(picture, width, height);
    });
  };

  return pages.map((page) => woven(page, document));
}

/**
 * Whether a node is the same in each of its places: it has no fields, and no elements that run on to
 * another page.
 */
function isStill(node: PageNode): boolean {
  const known = still.get(node);
  if (known !== undefined) return known;
  const { tag, field } = node.props ?? {};
  const runsOn = typeof tag === 'object' && tag.key !== undefined;
  const isOne = !field && !runsOn && (node.children ?? []).every(isStill);
  still.set(node, isOne);
  return isOne;
}

const still = new WeakMap<PageNode, boolean>();

/** Whether a view has a background or borders. */
const paints = ({ style }: PageNode) =>
  Object.entries(style ?? {}).some(
    ([name, value]) => /^(backgroundColor|border\w*Width)$/.test(name) && Boolean(value),
  );

/** Whether a view is an element by itself: an empty cell, a figure with a place. */
const isSeen = ({ props }: PageNode) => {
  const tag = props?.tag;
  return /^(TD|TH|Figure)$/.test(typeof tag === 'string' ? tag : (tag?.role ?? ''));
};

/** A node that paints nothing: react-pdf hands its id over as the name of a place (tagged-pdf.ts). */
const contentMark = (id: ContentMark): MarkedNode => ({
  type: 'MARK',
  props: { id },
  box: { left: 0, top: 0, width: 0, height: 0 },
});
