import type { EmbeddedFont, PDFReference } from 'pdfkit';
import { addBookmarks } from './bookmarks';
import { CharacterCodes } from './character-codes';
import { Form } from './form';
import { InlineFont } from './inline-font';
import { MarkedPdf } from './marked-pdf';
import { xmpOf } from './metadata';
import type { Owner, Stamp } from './owner';
import type { ContentMark, DocumentInfo, FilePart, Glyphs, PageNode } from './page-model';
import { type EmbeddedPicture, embedPicture } from './picture';
import { showGlyphs } from './show-glyphs';
import { StructElement } from './structure-tree';
import type { InteractiveField, PaintedPicture } from './tag';

/** A marked PDF with links, form fields and embedded fonts that fulfil PDF/UA-1, and says so. */
export class TaggedPdf extends MarkedPdf {
  readonly #info: DocumentInfo;
  readonly #form: Form;
  readonly #fontNames = new Map<unknown, string>();
  readonly #codes = new Map<EmbeddedFont, CharacterCodes>();
  #link: { element: StructElement; target: string; painted: boolean } | undefined;
  /** Whether a font was chosen and nothing has been written in it since. */
  #textIsDue = false;
  #isPainting = false;
  /** Of each block that was painted, what was painted. */
  readonly stamps = new Map<PageNode, Stamp>();
  readonly #pictures = new Map<string, EmbeddedPicture>();

  constructor(info: DocumentInfo, typingFont: Uint8Array | undefined) {
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
        CreationDate: new Date(date),
        ModDate: new Date(date),
      },
    });
    this.#info = info;
    this.#form = new Form(this, typingFont);
  }

  /**
   * Adds pages, which `paint` paints.
   * @param part a part of the file that has a bookmark; without it, it is the file's only content
   */
  addPart(
    pages: readonly PageNode[],
    part: FilePart | undefined,
    paint: (owner: StructElement) => void,
  ): void {
    const firstPage = this._root.data.Pages.data.Kids.length;
    this.#form.prefix = part?.fieldPrefix ?? '';
    if (part) this.tree.startPart();
    this.#isPainting = true;
    paint(part ? new StructElement({ role: 'Part' }, this.tree.root) : this.tree.root);
    this.#isPainting = false;
    this.#link = undefined;
    if (part) this.outline.addItem(part.title, { pageNumber: firstPage });
    else addBookmarks(this.outline, pages, firstPage);
  }

  override textOwner(): Owner {
    const owner = super.textOwner();
    if (this.#link && !this.#link.painted) return this.#link.element;
    // Other text of the same paragraph: a link after it is another one.
    if (this.#link?.element.parent === owner) this.#link = undefined;
    return owner;
  }

  override addContent(operation: string): this {
    super.addContent(operation);
    if (operation === 'ET') this.#textIsDue = false;
    // A link inside a paragraph ends with its run of text.
    if (operation === 'ET' && this.#link) this.#link.painted = true;
    return this;
  }

  /** react-pdf's way to links: those inside a text come just before their run is painted. */
  override annotate(x: number, y: number, w: number, h: number, annotation: Annotation): this {
    if (annotation.Subtype !== 'Link') throw new Error(`No place for a ${annotation.Subtype}`);
    const element = this.#linkTo(JSON.stringify(annotation.A.data));
    const Contents = new String(element.tag.alt ?? annotation.A.data.URI ?? annotation.A.data.D);
    this.annotateElement(element, [x, y, w, h], { ...annotation, Contents });
    return this;
  }

  /** react-pdf's way to the places that links lead to; ours are the marks of mark-content.ts. */
  override addNamedDestination(name: string | ContentMark, ...place: unknown[]): void {
    if (typeof name === 'function') name();
    else super.addNamedDestination(name, ...place);
  }

  #linkTo(target: string): StructElement {
    const owner = super.textOwner();
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
  addField(element: StructElement, field: InteractiveField, width: number, height: number): void {
    // Chromium begins to type right at the edge, which is the line of the box.
    const inset = field.kind === 'text' ? 1.5 : 0;
    const inside = width - 2 * inset;
    const widget = this.#form.widget(field, inside, height);
    this.#form.add(this.annotateElement(element, [inset, 0, inside, height], widget));
  }

  /**
   * Paints a picture as large as fits into an area, in the middle of its height, in the coordinates
   * of the moment. The file holds it once.
   */
  paintPicture({ png, side }: PaintedPicture, width: number, height: number): void {
    const picture = this.#pictures.get(png) ?? embedPicture(this, png, this.#pictures.size);
    this.#pictures.set(png, picture);
    const scale = Math.min(width / picture.width, height / picture.height);
    const [across, down] = [picture.width * scale, picture.height * scale];
    const left = side === 'right' ? width - across : 0;
    this.page.xobjects[picture.name] = picture.reference;
    this.save();
    // Pictures are one unit wide and high, and have their foot at 0.
    this.transform(across, 0, 0, -down, left, (height + down) / 2);
    this.addContent(`/${picture.name} Do`);
    this.restore();
  }

  /** react-pdf chooses a font for each run of text, and only logs what goes wrong in painting it. */
  override font(chosen: unknown, family?: string | number | null, size?: number): this {
    this.#checkPainted();
    this.#textIsDue = true;
    this.startRun(chosen instanceof InlineFont ? chosen.inline : {});
    const source = chosen instanceof InlineFont ? chosen.font : chosen;
    // pdfkit would make a new font of every run that passes it a parsed font.
    if (typeof source === 'string') throw new Error(`${source} would not be embedded`);
    const known = this.#fontNames.get(source);
    if (known) return super.font(known, family, size);
    const name = `embedded-${this.#fontNames.size}`;
    this.#fontNames.set(source, name);
    this.registerFont(name, source);
    super.font(name, family, size);
    this.#codes.set(this._font, new CharacterCodes(this._font));
    return this;
  }

  /** react-pdf leaves the glyphs of a run to the document that it paints on, where that takes them. */
  glyphs([glyphs]: [Glyphs]): void {
    const font = this._font;
    const codes = this.#codes.get(font);
    if (!codes) throw new Error('A text without a font');
    this.page.fonts[font.id] ??= font.ref();
    for (const operation of showGlyphs(glyphs, codes, this._fontSize)) this.addContent(operation);
  }

  #checkPainted(): void {
    if (this.#textIsDue) throw new Error('A text could not be painted');
  }

  /** Sets a gray as one part and not three: printers then mix no colors for it. */
  override _setColorCore(color: unknown, stroke: boolean): boolean {
    const parts = this._normalizeColor(color);
    if (!Array.isArray(parts) || parts.length !== 3 || parts.some((part) => part !== parts[0])) {
      return super._setColorCore(color, stroke);
    }
    this.addContent(`/DeviceGray ${stroke ? 'CS' : 'cs'}`);
    this.addContent(`${parts[0]} ${stroke ? 'SCN' : 'scn'}`);
    return true;
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
    this.#checkPainted();
    // react-pdf ends the file with the document that it has painted; others may follow.
    if (this.#isPainting) return;
    this._root.data.AcroForm = this.#form.write();
    super.end();
  }
}

type Annotation = { Subtype: string; A: PDFReference };
