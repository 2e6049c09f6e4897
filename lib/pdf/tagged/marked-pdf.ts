import { PDFDocument } from 'pdfkit';
import { ContentStream } from './content-stream';
import { StructElement, StructureTree } from './structure-tree';
import type { ArtifactKind } from './tag';

/** The structure element that content belongs to, or the kind of artifact that it is. */
export type Owner = StructElement | ArtifactKind;

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
  readonly #content = new ContentStream();
  #open: Owner | undefined;
  #next: { text: Owner; drawing: Owner } = { text: 'Artifact', drawing: 'Artifact' };

  /** From here on text belongs to one owner, and lines, areas and pictures to another. */
  belongsTo(text: Owner, drawing: Owner): void {
    this.#next = { text, drawing };
  }

  /** Owner of the next run of text. */
  textOwner(): Owner {
    return this.#next.text;
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
    if (operation === 'BT') this.#begin(this.textOwner());
    if (startsPainting.test(operation)) this.#begin(this.#next.drawing);
    this.#content.add(operation);
    return this;
  }

  #begin(owner: Owner): void {
    if (owner === this.#open) return;
    this.#close();
    this.#open = owner;
    this.#content.add(
      owner instanceof StructElement
        ? `/${owner.tag.role} <</MCID ${this.tree.addContent(owner, this.page.dictionary)}>> BDC`
        : `/Artifact ${artifactProperties[owner]} BDC`,
    );
  }

  #close(): void {
    if (this.#open === undefined) return;
    this.#open = undefined;
    this.#content.add('EMC');
  }

  /** Before another page begins: pdfkit writes what it is given to the page that it is on. */
  #endContent(): void {
    this.#close();
    const operations = this.#content.take();
    if (operations) this.page.write(operations);
  }

  override end(): void {
    this.#endContent();
    this._root.data.MarkInfo = this.ref({ Marked: true });
    this._root.data.StructTreeRoot = this.tree.write(this);
    super.end();
  }
}
