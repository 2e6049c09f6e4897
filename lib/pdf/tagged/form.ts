import type { PDFDocument, PDFReference } from 'pdfkit';
import type { InteractiveField } from './tag';
import { embedTypingFont, typingFontName } from './typing-font';

/** Bit 13 of a text field's flags (PDF 1.7, table 228). */
const multilineFlag = 1 << 12;
/** Print the field with the page (PDF 1.7, table 165). */
const printFlag = 1 << 2;

const black = '0 g 0 G';

const stateOf = ({ checked }: InteractiveField) => (checked ? 'Yes' : 'Off');

/**
 * The fields of one document. pdfkit's own form has no place for tooltips and appearances, ticks in
 * a font that is not embedded, and types in whatever subset was used last (pdfkit #1803).
 */
export class Form {
  readonly #fields: PDFReference[] = [];
  readonly #names = new Set<string>();
  readonly #shared = new Map<string, PDFReference>();
  readonly #appearances = new Map<string, PDFReference>();
  #typing: PDFReference | undefined;
  /** Stands before the name of each field: parts of a file may have the same fields. */
  prefix = '';

  constructor(
    readonly pdf: PDFDocument,
    readonly typingFont: Uint8Array | undefined,
  ) {}

  /** The annotation by which a field is shown; its box is drawn by the page. */
  widget({ name, ...rest }: InteractiveField, width: number, height: number): object {
    const field = { ...rest, name: this.prefix + name };
    const isText = field.kind === 'text';
    const widget = {
      Subtype: 'Widget',
      F: printFlag,
      TU: new String(field.label),
      ...(isText ? this.#textBox(width, height) : this.#checkBox(field, width, height)),
    };
    const entries = () => ({
      T: new String(this.#claimed(field.name)),
      ...(isText ? this.#textField(field) : { FT: 'Btn', V: stateOf(field) }),
    });
    return field.shared
      ? { ...widget, Parent: this.#sharedField(field, entries) }
      : { ...widget, ...entries() };
  }

  add(widget: PDFReference): void {
    const field: PDFReference | undefined = widget.data.Parent;
    if (field) field.data.Kids.push(widget);
    else this.#fields.push(widget);
  }

  #claimed(name: string): string {
    if (this.#names.has(name)) throw new Error(`Two fields are called ${name}`);
    if (!/^[\w-]+$/.test(name)) throw new Error(`${name} is no name of a field`);
    this.#names.add(name);
    return name;
  }

  /** The one field of all widgets that share its name; it ends with the form. */
  #sharedField({ name, label }: InteractiveField, entries: () => object): PDFReference {
    const known = this.#shared.get(name);
    if (known) return known;
    const field = this.pdf.ref({ ...entries(), TU: new String(label), Kids: [] });
    this.#shared.set(name, field);
    this.#fields.push(field);
    return field;
  }

  #textField({ multiline, fontSize = 12 }: InteractiveField) {
    this.#typing ??= embedTypingFont(this.pdf, this.typingFont);
    return {
      FT: 'Tx',
      Ff: multiline ? multilineFlag : 0,
      DA: new String(`/${typingFontName} ${fontSize} Tf 0 g`),
    };
  }

  #textBox(width: number, height: number) {
    return {
      // No border is drawn, but viewers keep the text this far from where it would be.
      BS: { W: 1 },
      AP: { N: this.#appearance(width, height, '/Tx BMC EMC') },
    };
  }

  #checkBox(field: InteractiveField, width: number, height: number) {
    const [left, right, low, high] = [width * 0.22, width * 0.78, height * 0.22, height * 0.78];
    const cross = `q ${black} ${width * 0.13} w ${left} ${low} m ${right} ${high} l ${left} ${high} m ${right} ${low} l S Q`;
    return {
      AS: stateOf(field),
      AP: {
        N: {
          Yes: this.#appearance(width, height, cross),
          Off: this.#appearance(width, height, ''),
        },
      },
    };
  }

  /** Appearance stream of a widget; widgets that look alike share one. */
  #appearance(width: number, height: number, content: string): PDFReference {
    const key = `${width} ${height} ${content}`;
    const drawn = this.#appearances.get(key);
    if (drawn) return drawn;
    const form = this.pdf.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, width, height],
      Resources: {},
    });
    form.end(content || ' ');
    this.#appearances.set(key, form);
    return form;
  }

  /** Writes the form, or nothing where there are no fields. */
  write(): PDFReference | undefined {
    if (this.#fields.length === 0) return undefined;
    for (const field of this.#shared.values()) field.end();
    const form = this.pdf.ref({
      Fields: this.#fields,
      ...(this.#typing && {
        DR: { Font: { [typingFontName]: this.#typing } },
        DA: new String(`/${typingFontName} 12 Tf 0 g`),
      }),
    });
    form.end();
    return form;
  }
}
