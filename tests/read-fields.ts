import { PDFDict, PDFDocument, PDFName, type PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { streamText } from './matterhorn-fonts';

/** A field as pdf.js describes it. */
export type Field = {
  subtype: string;
  id: string;
  fieldName: string;
  alternativeText: string;
  fieldType: string;
  fieldValue: string;
  /** Of a box: the name of the state in which it is ticked. */
  exportValue?: string;
  defaultAppearanceData: { fontSize: number };
  multiLine?: boolean;
  maxLen?: number;
  rect: [number, number, number, number];
  page: number;
};

/** The file as pdf.js reads it, which is what Firefox does. */
export const openPdf = (bytes: Uint8Array) =>
  getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;

/** The fields of all pages, in the order of the pages. */
export async function fieldsOf(bytes: Uint8Array): Promise<Field[]> {
  const pdf = await openPdf(bytes);
  const fields: Field[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const annotations: Field[] = await page.getAnnotations();
    const widgets = annotations.filter(({ subtype }) => subtype === 'Widget');
    fields.push(...widgets.map((widget) => ({ ...widget, page: number })));
  }
  await pdf.destroy();
  return fields;
}

/** Positions of the texts of the pages, in points from the lower left corner. */
export async function textsOf(bytes: Uint8Array) {
  type Item = { str: string; width: number; transform: number[] };
  const pdf = await openPdf(bytes);
  const texts: { page: number; text: string; left: number; right: number; baseline: number }[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    for (const { str, width, transform } of items as Item[]) {
      const [left = 0, baseline = 0] = transform.slice(4);
      if (str.trim()) texts.push({ page, text: str, left, right: left + width, baseline });
    }
  }
  await pdf.destroy();
  return texts;
}

/** The file as pdf.js saves it when texts were typed into fields, given by their names. */
export async function fill(bytes: Uint8Array, typed: Record<string, string>): Promise<Uint8Array> {
  const values = (await fieldsOf(bytes)).flatMap(({ id, fieldName }) => {
    const value = typed[fieldName];
    return value ? [[id, value] as const] : [];
  });
  return keep(bytes, Object.fromEntries(values));
}

/** The file as pdf.js saves it with what was typed into fields or ticked, given by their ids. */
export async function keep(
  bytes: Uint8Array,
  values: Record<string, string | boolean>,
): Promise<Uint8Array> {
  const pdf = await openPdf(bytes);
  for (const [id, value] of Object.entries(values)) pdf.annotationStorage.setValue(id, { value });
  const saved = await pdf.saveDocument();
  await pdf.destroy();
  return saved;
}

/** Appearance of the field that pdf.js knows by the number of its object. */
export async function shownIn(bytes: Uint8Array, id: string): Promise<string> {
  const pdf = await PDFDocument.load(bytes);
  const widget = pdf.context.lookup(PDFRef.of(Number.parseInt(id, 10)), PDFDict);
  const appearance = widget.lookup(PDFName.of('AP'), PDFDict).lookup(PDFName.of('N'));
  return streamText(appearance as PDFRawStream);
}

/** A text as its codes in UTF-16, a character for each byte. */
export const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('latin1');
