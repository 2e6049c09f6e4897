import type { PDFDocument, PDFReference } from 'pdfkit';
import type { InteractiveField } from './tag';
import { embedTypingFont, typingFontName } from './typing-font';

/** Bit 13 of a text field's flags (PDF 1.7, table 228). */
const multilineFlag = 1 << 12;
/** Print the field with the page (PDF 1.7, table 165). */
const printFlag = 1 << 2;

const black = '0 g 0 G';

/** Name of the state in which a box is ticked. */
const tickedOf = ({ group }: InteractiveField) => group?.option ?? 'Yes';

const stateOf = (field: InteractiveField) => (field.checked ? tickedOf(field) : 'Off');

/**
 * The fields of one document. pdfkit's own form has no place for tooltips and appearances, ticks in
 * a font that is not embedded, and types in whatever subset was used last (pdfkit #1803).
 */
export class Form {
  readonly #fields: PDFReference[] = [];
  readonly #names = new Set<string>();
  /** Fields of several widgets. */
  readonly #parents = new Map<string, PDFReference>();
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
      ...(isText ? this.#textBox(field, width, height) : this.#checkBox(field, width, height)),
    };
    const entries = () => ({
      T: new String(this.#claimed(field.name)),
      ...(isText ? this.#textField(field) : { FT: 'Btn', V: stateOf(field) }),
    });
    return field.shared || field.group
      ? { ...widget, Parent: this.#parentOf(field, entries) }
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

  /**
   * The one field of all widgets that share its name; it ends with the form. Boxes of one field whose
   * ticked states differ exclude each other in every viewer, and can all be cleared, which radio
   * buttons cannot in some.
   */
  #parentOf(field: InteractiveField, entries: () => object): PDFReference {
    const { name, label, group } = field;
    if (group) this.#claimed(`${name}-${group.option}`);
    const known = this.#parents.get(name);
    if (known && field.checked) known.data.V = stateOf(field);
    if (known) return known;
    const parent = this.pdf.ref({ ...entries(), TU: new String(group?.label ?? label), Kids: [] });
    this.#parents.set(name, parent);
    this.#fields.push(parent);
    return parent;
  }

  #textField({ multiline, mayShrink, fontSize = 12 }: InteractiveField) {
    this.#typing ??= embedTypingFont(this.pdf, this.typingFont);
    // Size 0 is as large as the box allows for what is typed.
    const size = mayShrink && !multiline ? 0 : fontSize;
    return {
      FT: 'Tx',
      Ff: multiline ? multilineFlag : 0,
      DA: new String(`/${typingFontName} ${size} Tf 0 g`),
    };
  }

  #textBox({ multiline }: InteractiveField, width: number, height: number) {
    return {
      // No border is drawn, but viewers keep the text away from where it would be. Those that fit one
      // line to its box go by different entries: poppler would cut off the feet of letters without
      // the room of the first, and Chromium make them small without the second.
      BS: { W: multiline ? 1 : 2 },
      ...(!multiline && { Border: [0, 0, 0] }),
      AP: { N: this.#appearance(width, height, '/Tx BMC EMC') },
    };
  }

  #checkBox(field: InteractiveField, width: number, height: number) {
    const [left, right, low, high] = [width * 0.22, width * 0.78, height * 0.22, height * 0.78];
    const cross = `q ${black} ${width * 0.13} w ${left} ${low} m ${right} ${high} l ${left} ${high} m ${right} ${low} l S Q`;
    // A line of no length with round ends.
    const [x, y] = [width / 2, height / 2];
    const disc = `q ${black} 1 J ${width * 0.6} w ${x} ${y} m ${x} ${y} l S Q`;
    return {
      AS: stateOf(field),
      AP: {
        N: {
          [tickedOf(field)]: this.#appearance(width, height, field.group ? disc : cross),
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
    for (const parent of this.#parents.values()) parent.end();
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
