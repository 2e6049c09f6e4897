import { PDFDocument, type PDFReference } from 'pdfkit';
import { acceptMadeNumbers } from './character-codes';
import { Form } from './form';
import { xmpOf } from './metadata';
import { StructElement, StructureTree } from './structure-tree';
import type { ArtifactKind, Field } from './tag';

/** What a piece of content belongs to. */
export type Owner = StructElement | ArtifactKind;

const artifactProperties = {
  Artifact: '<</Type /Layout>>',
  Header: '<</Type /Pagination /Subtype /Header>>',
  Footer: '<</Type /Pagination /Subtype /Footer>>',
};

/** An operation that paints, or that starts a path: what stands before belongs to the state. */
const startsPainting = / (?:m|re|Do|sh)$/;

export type Info = {
  title: string;
  language: string;
  creator: string;
  producer: string;
  date: Date;
};

/**
 * A pdfkit document in which all content is tagged. It is told by `belongsTo` what the content to
 * come belongs to, and opens a marked sequence when something is painted, not before.
 */
export class TaggedPdf extends PDFDocument {
  readonly tree = new StructureTree();
  readonly #info: Info;
  readonly #form: Form;
  readonly #fontNames = new Map<unknown, string>();
  #open: Owner | undefined;
  #next: { text: Owner; drawing: Owner } = { text: 'Artifact', drawing: 'Artifact' };
  #link: { element: StructElement; target: string; painted: boolean } | undefined;

  constructor(info: Info, typingFont: Uint8Array | undefined) {
    const { title, language, creator, producer, date } = info;
    super({
      pdfVersion: '1.7',
      lang: language,
      displayTitle: true,
      autoFirstPage: false,
      font: null,
      info: {
        Title: title,
        Creator: creator,
        Producer: producer,
        CreationDate: date,
        ModDate: date,
      },
    });
    this.#info = info;
    this.#form = new Form(this, typingFont);
  }

  /** From here on text belongs to one owner, and lines, areas and pictures to another. */
  belongsTo(text: Owner, drawing: Owner): void {
    this.#next = { text, drawing };
  }

  override addPage(options?: object): this {
    this.#close();
    super.addPage(options);
    this.belongsTo('Artifact', 'Artifact');
    const { dictionary } = this.page;
    dictionary.data.Tabs = 'S';
    dictionary.data.StructParents = this.tree.addPage(dictionary);
    return this;
  }

  override addContent(operation: string): this {
    if (operation === 'BT') {
      this.#begin(this.#textOwner());
    } else if (startsPainting.test(operation)) {
      this.#begin(this.#next.drawing);
    }
    super.addContent(operation);
    // A link inside a paragraph ends with its run of text.
    if (operation === 'ET' && this.#link) this.#link.painted = true;
    return this;
  }

  #textOwner(): Owner {
    const { text } = this.#next;
    if (this.#link && !this.#link.painted) return this.#link.element;
    // Other text of the same paragraph: a link after it is another one.
    if (this.#link?.element.parent === text) this.#link = undefined;
    return text;
  }

  #begin(owner: Owner): void {
    if (owner === this.#open) return;
    this.#close();
    this.#open = owner;
    super.addContent(
      owner instanceof StructElement
        ? `/${owner.tag.role} <</MCID ${this.tree.addContent(owner, this.page.dictionary)}>> BDC`
        : `/Artifact ${artifactProperties[owner]} BDC`,
    );
  }

  #close(): void {
    if (this.#open === undefined) return;
    this.#open = undefined;
    super.addContent('EMC');
  }

  /** react-pdf's way to links: those inside a text come just before their run is painted. */
  override annotate(x: number, y: number, w: number, h: number, annotation: Annotation): this {
    if (annotation.Subtype !== 'Link') throw new Error(`No place for a ${annotation.Subtype}`);
    const element = this.#linkTo(JSON.stringify(annotation.A.data));
    const Contents = new String(element.tag.alt ?? annotation.A.data.URI ?? annotation.A.data.D);
    this.annotateElement(element, [x, y, w, h], { ...annotation, Contents });
    return this;
  }

  #linkTo(target: string): StructElement {
    const owner = this.#next.text;
    if (!(owner instanceof StructElement)) throw new Error('A link in an artifact');
    if (owner.tag.role === 'Link') return owner;
    const goesOn = this.#link?.target === target && this.#link.element.parent === owner;
    const element =
      goesOn && this.#link ? this.#link.element : new StructElement({ role: 'Link' }, owner);
    this.#link = { element, target, painted: false };
    return element;
  }

  /** An annotation as content of an element; the place is in the coordinates of the moment. */
  annotateElement(
    element: StructElement,
    place: [x: number, y: number, width: number, height: number],
    annotation: object,
  ): PDFReference {
    const StructParent = this.tree.keyForAnnotation();
    super.annotate(...place, { ...annotation, StructParent });
    const ref = this.page.annotations.at(-1) as PDFReference;
    this.tree.addAnnotation(element, this.page.dictionary, ref);
    return ref;
  }

  /** A form field as the content of a Form element, in the coordinates of the moment. */
  addField(element: StructElement, field: Field, width: number, height: number): void {
    const widget = this.#form.widget(field, width, height);
    this.#form.add(this.annotateElement(element, [0, 0, width, height], widget));
  }

  override font(source: unknown, family?: string | number | null, size?: number): this {
    // pdfkit would make a new font of every run that passes it a parsed font.
    if (typeof source === 'string') throw new Error(`${source} would not be embedded`);
    const known = this.#fontNames.get(source);
    if (known) return super.font(known, family, size);
    const name = `embedded-${this.#fontNames.size}`;
    this.#fontNames.set(source, name);
    this.registerFont(name, source);
    super.font(name, family, size);
    acceptMadeNumbers(this._font);
    return this;
  }

  // pdfkit does not escape what it writes into XMP, and knows PDF/UA only with a wrong CIDSet.
  override _addInfo(): void {
    this.appendXML(xmpOf(this.#info));
  }

  /** The form is our own, and written already. */
  override endAcroForm(): this {
    return this;
  }

  override end(): void {
    this.#close();
    this._root.data.MarkInfo = this.ref({ Marked: true });
    this._root.data.StructTreeRoot = this.tree.write(this);
    this._root.data.AcroForm = this.#form.write();
    super.end();
  }
}

type Annotation = { Subtype: string; A: PDFReference };
