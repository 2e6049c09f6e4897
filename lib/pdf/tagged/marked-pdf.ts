import { PDFDocument } from 'pdfkit';
import { ContentStream } from './content-stream';
import { GrowingBytes } from './growing-bytes';
import type { Empty, Inline, Owner, Stamp } from './owner';
import type { MarkedSpan } from './page-model';
import { openSpan } from './span-operator';
import { StructElement, StructureTree } from './structure-tree';

const artifactProperties = {
  Artifact: '<</Type /Layout>>',
  Header: '<</Type /Pagination /Subtype /Header>>',
  Footer: '<</Type /Pagination /Subtype /Footer>>',
};

/** Matches operators that paint or start a path; those before them only set the graphics state. */
const startsPainting = / (?:m|re|Do|sh)$/;

/**
 * A pdfkit document in which all content is marked. It is told by `belongsTo` what the content to
 * come belongs to, and opens a marked sequence when something is painted, not before.
 */
export class MarkedPdf extends PDFDocument {
  readonly tree = new StructureTree();
  /** The file so far: pdfkit begins it before the other fields of this class are there. */
  declare private written?: GrowingBytes;
  #content = new ContentStream<Owner | Empty>();
  /** Whether a stamp is being recorded. */
  #isRecording = false;
  #open: Owner | undefined;
  #next: { text: Owner; drawing: Owner } = { text: 'Artifact', drawing: 'Artifact' };
  /** The run of text to come, where it has an owner of its own or is part of a span. */
  #run: Inline = {};
  #openSpan: MarkedSpan | undefined;

  /** From here on text belongs to one owner, and lines, areas and pictures to another. */
  belongsTo(text: Owner, drawing: Owner): void {
    this.#next = { text, drawing };
  }

  /** Tells what is special about the next run of text. */
  startRun(run: Inline): void {
    this.#run = run;
  }

  /** Owner of the next run of text. */
  textOwner(): Owner {
    return this.#run.owner ?? this.#next.text;
  }

  override addPage(options?: object): this {
    this.#endContent();
    super.addPage(options);
    this.belongsTo('Artifact', 'Artifact');
    const { dictionary } = this.page;
    dictionary.data.Tabs = 'S';
    dictionary.data.StructParents = this.tree.addPage(dictionary);
    return this;
  }

  override addContent(operation: string): this {
    if (operation === 'BT') {
      this.#begin(this.textOwner());
      this.#beginSpan(this.#run.span);
    } else if (startsPainting.test(operation.slice(-3))) {
      this.#begin(this.#next.drawing);
      this.#beginSpan(undefined);
    }
    this.#content.add(operation);
    // Where its text ends: programs look for its place in the coordinates of the moment.
    if (operation === 'ET' && this.#run.endsSpan) this.#beginSpan(undefined);
    return this;
  }

  #begin(owner: Owner): void {
    if (owner === this.#open) return;
    this.#close();
    this.#open = owner;
    if (this.#isRecording) this.#content.addMark(owner);
    else this.#content.add(this.#markOf(owner));
  }

  #beginSpan(span: MarkedSpan | undefined): void {
    if (span === this.#openSpan) return;
    if (this.#openSpan) this.#content.add('EMC');
    this.#openSpan = span;
    if (span) this.#content.add(openSpan(span));
  }

  /** Puts an element into the tree before it has any content. */
  attach(element: StructElement): void {
    if (this.#isRecording) this.#content.addMark({ empty: element });
    else element.attach();
  }

  #markOf(owner: Owner): string {
    return owner instanceof StructElement
      ? `/${owner.tag.role} <</MCID ${this.tree.addContent(owner, this.page.dictionary)}>> BDC`
      : `/Artifact ${artifactProperties[owner]} BDC`;
  }

  /** Records what is painted from the upper left corner of a page on, and paints nothing. */
  record(paint: (root: StructElement) => void): Stamp {
    this.#close();
    const { resources, height } = this.page;
    const [content, ctm, named] = [this.#content, this._ctm, resources.data];
    const root = new StructElement({ role: 'Document' });
    const used = { fonts: {}, states: {}, pictures: {} };
    this.#content = new ContentStream();
    this._ctm = [1, 0, 0, -1, 0, height];
    resources.data = { Font: used.fonts, ExtGState: used.states, XObject: used.pictures };
    this.#isRecording = true;
    paint(root);
    this.#close();
    const { pieces, marks: owners } = this.#content.takePieces();
    this.#isRecording = false;
    [this.#content, this._ctm, resources.data] = [content, ctm, named];
    return { pieces, owners, root, ...used };
  }

  /** Paints a stamp from a place of the page on, with elements of its own, as part of `whole`. */
  stamp(
    { pieces, owners, root, fonts, states, pictures }: Stamp,
    left: number,
    top: number,
    whole: Owner,
  ): void {
    this.#close();
    this.save();
    this.translate(left, top);
    const [, , , , right = 0, up = 0] = this._ctm;
    const copies = new Map<Owner, Owner>([[root, whole]]);
    const copyOf = (owner: Owner): Owner => {
      const known = copies.get(owner);
      if (known || !(owner instanceof StructElement) || !owner.parent) return known ?? owner;
      const copy = new StructElement(owner.tag, copyOf(owner.parent) as StructElement);
      if (owner.bbox) {
        const [x1, y1, x2, y2] = owner.bbox;
        const down = up - this.page.height;
        copy.bbox = [x1 + right, y1 + down, x2 + right, y2 + down];
      }
      copies.set(owner, copy);
      return copy;
    };
    for (const [index, piece] of pieces.entries()) {
      const owner = owners[index - 1];
      if (typeof owner === 'object' && 'empty' in owner) {
        (copyOf(owner.empty) as StructElement).attach();
      } else if (owner) {
        this.#content.add(this.#markOf(copyOf(owner)));
      }
      if (piece) this.#content.addPainted(piece);
    }
    this.restore();
    Object.assign(this.page.fonts, fonts);
    Object.assign(this.page.ext_gstates, states);
    Object.assign(this.page.xobjects, pictures);
  }

  #close(): void {
    if (this.#open === undefined) return;
    this.#beginSpan(undefined);
    this.#open = undefined;
    this.#content.add('EMC');
  }

  /** Before another page begins: pdfkit writes what it is given to the page that it is on. */
  #endContent(): void {
    this.#close();
    const operations = this.#content.take();
    if (operations) this.page.write(operations);
  }

  override _write(line: string | Uint8Array): void {
    this.written ??= new GrowingBytes();
    this.written.add(typeof line === 'string' ? `${line}\n` : line);
    this._offset = this.written.length;
  }

  /** The file, once it is at its end. */
  bytes(): Uint8Array<ArrayBuffer> {
    return (this.written ?? new GrowingBytes()).copy();
  }

  override end(): void {
    this.#endContent();
    this._root.data.MarkInfo = this.ref({ Marked: true });
    this._root.data.StructTreeRoot = this.tree.write(this);
    super.end();
  }
}
