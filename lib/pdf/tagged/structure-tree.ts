import type { PDFDocument, PDFReference } from 'pdfkit';
import type { ElementTag } from './tag';

type Content = { page: PDFReference; mcid: number };
type Annotation = { page: PDFReference; annotation: PDFReference };
type Rect = [number, number, number, number];

/**
 * An element of the structure tree. It joins its parent when its first content is painted, so that
 * the tree has no empty elements and keeps the order of painting.
 */
export class StructElement {
  readonly kids: (StructElement | Content | Annotation)[] = [];
  /** Bounding box of a Figure, in points from the lower left corner of its page. */
  bbox?: Rect;
  #attached = false;

  constructor(
    readonly tag: Omit<ElementTag, 'role'> & { role: ElementTag['role'] | 'Document' },
    readonly parent?: StructElement,
  ) {}

  attach(): void {
    if (this.#attached) return;
    this.#attached = true;
    this.parent?.attach();
    this.parent?.kids.push(this);
  }
}

/**
 * The structure tree of one document, and the way back from content to its element. pdfkit's own
 * elements write a wrong page for annotations and have no list or table attributes.
 */
export class StructureTree {
  readonly root = new StructElement({ role: 'Document' });
  /** Of each page its key, and the owners of its content by MCID. */
  readonly #pages = new Map<PDFReference, { key: number; owners: StructElement[] }>();
  readonly #annotations: { key: number; element: StructElement }[] = [];
  #nextKey = 0;
  /** Runs on from page to page: Chromium ignores the page of a mark and mixes equal numbers up. */
  #nextMcid = 0;

  /**
   * Numbers begin anew in each part of a file: what leads back to the elements of a page is a list
   * with a place for every number below, which over hundreds of pages would fill the memory.
   */
  startPart(): void {
    this.#nextMcid = 0;
  }

  /** @returns the page's key in the ParentTree (StructParents) */
  addPage(page: PDFReference): number {
    this.#pages.set(page, { key: this.#nextKey, owners: [] });
    return this.#nextKey++;
  }

  /** @returns the MCID of a new piece of content of `element` */
  addContent(element: StructElement, page: PDFReference): number {
    element.attach();
    const mcid = this.#nextMcid++;
    element.kids.push({ page, mcid });
    const owners = this.#pages.get(page)?.owners;
    if (owners) owners[mcid] = element;
    return mcid;
  }

  /** @returns the key of the next annotation in the ParentTree (StructParent) */
  keyForAnnotation(): number {
    return this.#nextKey;
  }

  addAnnotation(element: StructElement, page: PDFReference, annotation: PDFReference): void {
    element.attach();
    element.kids.push({ page, annotation });
    this.#annotations.push({ key: this.#nextKey++, element });
  }

  /** Writes the whole tree but its root, which pdfkit ends; nothing can be added afterwards. */
  write(doc: PDFDocument): PDFReference {
    this.root.attach();
    const treeRoot = doc.ref({ Type: 'StructTreeRoot' });
    const refs = new Map<StructElement, PDFReference>();
    const refOf = (element: StructElement) => refs.get(element) as PDFReference;
    const write = (element: StructElement, parent: PDFReference): PDFReference => {
      // Pg of the element covers its content on that page; most elements have only one page.
      const page = element.kids.find((kid) => 'page' in kid)?.page;
      const ref = doc.ref({ S: element.tag.role, P: parent, Pg: page, ...attributes(element) });
      refs.set(element, ref);
      ref.data.K = element.kids.map((kid) => {
        if (kid instanceof StructElement) return write(kid, ref);
        if ('annotation' in kid) return { Type: 'OBJR', Pg: kid.page, Obj: kid.annotation };
        return kid.page === page ? kid.mcid : { Type: 'MCR', Pg: kid.page, MCID: kid.mcid };
      });
      ref.end();
      return ref;
    };
    treeRoot.data.K = [write(this.root, treeRoot)];

    const pages = [...this.#pages.values()].map(({ key, owners }): [number, unknown] => [
      key,
      Array.from(owners, (element) => (element ? refOf(element) : null)),
    ]);
    const annotations = this.#annotations.map(({ key, element }): [number, unknown] => [
      key,
      refOf(element),
    ]);
    const nums = [...pages, ...annotations].sort(([a], [b]) => a - b);
    treeRoot.data.ParentTree = doc.ref({ Nums: nums.flat() });
    treeRoot.data.ParentTree.end();
    treeRoot.data.ParentTreeNextKey = this.#nextKey;
    return treeRoot;
  }
}

// pdfkit writes a String object as text and a plain string as a name.
const text = (value: string | undefined) => (value === undefined ? undefined : new String(value));

function attributes({ tag, bbox }: StructElement) {
  const { listNumbering, scope } = tag;
  return {
    Lang: text(tag.lang),
    Alt: text(tag.alt),
    ActualText: text(tag.actualText),
    A:
      (listNumbering && { O: 'List', ListNumbering: listNumbering }) ||
      (scope && { O: 'Table', Scope: scope }) ||
      (bbox && { O: 'Layout', Placement: 'Block', BBox: bbox }) ||
      undefined,
  };
}
