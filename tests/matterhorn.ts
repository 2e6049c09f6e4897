import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { type Report, type Shown, walkContent } from './matterhorn-content';
import { checkFont, codesOf, lettersOf, streamText } from './matterhorn-fonts';
import { type Owned, placeOf, walkStructure } from './matterhorn-structure';

/**
 * A condition of PDF/UA-1 that a file does not fulfil: its number in the Matterhorn Protocol 1.1,
 * or the clause where the protocol leaves it to ISO 32000-1 or ISO 14289-1 ("UA1").
 */
export type Problem = { condition: string; message: string };

/** The conditions that a machine can check and that a finished PDF does not fulfil. */
export async function brokenConditions(bytes: Uint8Array): Promise<Problem[]> {
  const problems: Problem[] = [];
  const report: Report = (condition, message) => problems.push({ condition, message });
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog } = pdf;
  checkDocument(catalog, report);

  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (!root) report('01-005', 'there is no structure tree');
  const owned: Owned = root
    ? walkStructure(root, report)
    : { content: new Map(), annotations: new Map() };
  const parentTree = root ? numbersOf(root) : new Map();

  const found = new Set<string>();
  const fonts = new Map<PDFDict, Set<number>>();
  for (const page of pdf.getPages()) {
    const { mcids, codes, shows } = walkContent(contentOf(page.node), report);
    const key = page.node.lookupMaybe(PDFName.of('StructParents'), PDFNumber)?.asNumber();
    const owners = parentTree.get(key);
    for (const mcid of mcids) {
      const place = placeOf(page.ref, mcid);
      const owner = owned.content.get(place);
      if (found.has(place)) report('ISO 14.7.4', `two pieces of content are called ${mcid}`);
      found.add(place);
      if (!owner) report('ISO 14.7.4', `content ${mcid} has no place in the tree`);
      if (!(owners instanceof PDFArray) || owners.get(mcid) !== owner) {
        report('ISO 14.7.4.4', `the parent tree leads from content ${mcid} elsewhere`);
      }
    }
    checkAnnotations(page.node, page.ref, owned, parentTree, report);
    const resources = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
    checkScripts(shows, new Map(fontsIn(resources)), report);
    for (const [name, font] of fontsIn(resources)) {
      const shown = fonts.get(font) ?? new Set();
      for (const code of codes.get(name) ?? []) shown.add(code);
      fonts.set(font, shown);
    }
  }
  for (const place of owned.content.keys()) {
    if (!found.has(place))
      report('ISO 14.7.4', `the tree names content ${place} that is not there`);
  }
  checkForm(catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict), fonts, report);
  if (pdf.getPageCount() > 6 && !catalog.lookup(PDFName.of('Outlines'))) {
    report('UA1 7.17', 'a long file without bookmarks');
  }
  for (const [font, codes] of fonts) checkFont(font, codes, report);
  return problems;
}

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
const ofOneLanguage = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** Tells which letters are in another script than the file, and neither named nor in their order. */
function checkScripts(
  shows: readonly Shown[],
  fonts: ReadonlyMap<string, PDFDict>,
  report: Report,
): void {
  for (const { font, codes, hasLang, hasActualText } of shows) {
    const dict = fonts.get(font);
    const letters = dict ? lettersOf(dict) : new Map<number, string>();
    const text = codes.map((code) => letters.get(code) ?? '').join('');
    if (!hasActualText && rightToLeft.test(text)) {
      report('ISO 14.9.4', `${text} is painted from right to left, and has no ActualText`);
    }
    if (!hasLang && ofOneLanguage.test(text)) report('11-001', `${text} has no Lang`);
  }
}

function checkDocument(catalog: PDFDict, report: Report): void {
  const mark = catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict);
  if (mark?.lookup(PDFName.of('Marked')) !== PDFBool.True) report('UA1 7.1', 'not Marked');
  if (mark?.lookup(PDFName.of('Suspects')) === PDFBool.True) report('01-007', 'Suspects is true');
  if (!textOf(catalog.lookup(PDFName.of('Lang')))) report('11-006', 'the document has no Lang');
  const preferences = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict);
  const display = preferences?.lookup(PDFName.of('DisplayDocTitle'));
  if (!display) report('07-001', 'there is no DisplayDocTitle');
  if (display === PDFBool.False) report('07-002', 'DisplayDocTitle is false');

  const metadata = catalog.lookup(PDFName.of('Metadata'));
  const xmp = metadata instanceof PDFRawStream ? streamText(metadata) : '';
  if (!isWellFormed(xmp)) report('06-001', 'there is no well-formed XMP');
  if (!/pdfuaid:part(?:>|=")1/.test(xmp)) report('06-002', 'the XMP does not claim PDF/UA-1');
  if (!/<dc:title>[\s\S]*<rdf:li[^>]*>\s*[^<\s]/.test(xmp))
    report('06-003', 'there is no dc:title');
}

function checkAnnotations(
  page: PDFDict,
  pageRef: PDFRef,
  owned: Owned,
  parentTree: Map<number | undefined, PDFObject>,
  report: Report,
): void {
  const annotations = page.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? [];
  if (annotations.length === 0) return;
  const tabs = page.lookup(PDFName.of('Tabs'));
  if (!tabs) report('28-008', 'a page with annotations has no Tabs');
  if (tabs && tabs !== PDFName.of('S')) report('28-009', 'the tab order is not the structure');
  for (const ref of annotations) {
    const annotation = page.context.lookup(ref, PDFDict);
    const has = (key: string) => Boolean(textOf(annotation.lookup(PDFName.of(key))));
    const subtype = annotation.lookup(PDFName.of('Subtype'), PDFName).decodeText();
    const [condition, type] = annotationParents[subtype] ?? ['28-002', 'Annot'];
    const place = owned.annotations.get(ref as PDFRef);
    if (place?.type !== type) report(condition, `a ${subtype} in ${place?.type ?? 'no element'}`);
    if (place && place.page !== pageRef) report('ISO 14.7.4.3', `a ${subtype} on another page`);
    const key = annotation.lookupMaybe(PDFName.of('StructParent'), PDFNumber)?.asNumber();
    if (place && parentTree.get(key) !== place.owner) {
      report('ISO 14.7.4.4', `the parent tree leads from a ${subtype} elsewhere`);
    }
    if (subtype === 'Widget' && !has('TU')) report('28-005', 'a field without TU');
    if (subtype === 'Link' && !has('Contents')) report('28-012', 'a link without Contents');
  }
}

const annotationParents: Record<string, [condition: string, type: string]> = {
  Widget: ['28-010', 'Form'],
  Link: ['28-011', 'Link'],
};

function checkForm(form: PDFDict | undefined, fonts: Map<PDFDict, Set<number>>, report: Report) {
  if (!form) return;
  if (form.lookup(PDFName.of('XFA'))) report('25-001', 'a form in XFA');
  const resources = form.lookupMaybe(PDFName.of('DR'), PDFDict);
  const known = fontsIn(resources?.lookupMaybe(PDFName.of('Font'), PDFDict));
  for (const [, font] of known) {
    fonts.set(font, new Set([...(fonts.get(font) ?? []), ...codesOf(font)]));
  }
  const fields = form.lookupMaybe(PDFName.of('Fields'), PDFArray)?.asArray() ?? [];
  for (const ref of fields) {
    const field = form.context.lookup(ref, PDFDict);
    checkBoxes(field, report);
    const font = /(\/\S+)\s+\S+\s+Tf/.exec(textOf(field.lookup(PDFName.of('DA'))))?.[1];
    if (font && !known.some(([name]) => name === font)) {
      report('31-009', `a field is typed in ${font}, which is not there`);
    }
  }
}

/** Boxes of one field exclude each other: each has a state of its own, and the field that of one of them. */
function checkBoxes(field: PDFDict, report: Report): void {
  const kids = field.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray() ?? [];
  if (field.lookup(PDFName.of('FT')) !== PDFName.of('Btn') || kids.length === 0) return;
  const boxes = kids.map((kid) => {
    const box = field.context.lookup(kid, PDFDict);
    const looks = box.lookup(PDFName.of('AP'), PDFDict).lookup(PDFName.of('N'), PDFDict);
    const ticked = looks.keys().find((state) => state !== PDFName.of('Off'));
    return { ticked, state: box.lookup(PDFName.of('AS')) };
  });
  const name = textOf(field.lookup(PDFName.of('T')));
  if (new Set(boxes.map(({ ticked }) => ticked)).size < boxes.length) {
    report('ISO 12.7.4.2', `boxes of ${name} are ticked together`);
  }
  const on = boxes.filter(({ ticked, state }) => ticked === state).map(({ ticked }) => ticked);
  if (on.length > 1) report('ISO 12.7.4.2', `more than one box of ${name} is ticked`);
  const value = field.lookup(PDFName.of('V'));
  if (on.length === 1 ? value !== on[0] : value !== PDFName.of('Off')) {
    report('ISO 12.7.4.2', `${name} says otherwise than its boxes`);
  }
}

/** The parent tree as a map. */
function numbersOf(root: PDFDict): Map<number, PDFObject> {
  const tree = root.lookupMaybe(PDFName.of('ParentTree'), PDFDict);
  const flat = tree?.lookupMaybe(PDFName.of('Nums'), PDFArray)?.asArray() ?? [];
  const numbers = new Map<number, PDFObject>();
  for (let i = 0; i < flat.length; i += 2) {
    const value = flat[i + 1] as PDFObject;
    const resolved = value instanceof PDFRef ? root.context.lookup(value) : value;
    numbers.set((flat[i] as PDFNumber).asNumber(), resolved instanceof PDFArray ? resolved : value);
  }
  return numbers;
}

export function contentOf(page: PDFDict): string {
  const contents = page.lookup(PDFName.of('Contents'));
  const parts = contents instanceof PDFArray ? contents.asArray() : [contents];
  return parts
    .map((part) => (part instanceof PDFRef ? page.context.lookup(part) : part))
    .map((part) => (part instanceof PDFRawStream ? streamText(part) : ''))
    .join('\n');
}

const fontsIn = (fonts: PDFDict | undefined): [name: string, font: PDFDict][] =>
  (fonts?.keys() ?? []).map((name) => [name.toString(), fonts?.lookup(name, PDFDict) as PDFDict]);

const textOf = (object: PDFObject | undefined) =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : '';

/** Whether tags are balanced and every & begins a reference; all that our XMP can do wrong. */
function isWellFormed(xml: string): boolean {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(xml)) return false;
  const open: string[] = [];
  const rest = xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, '');
  for (const [, end, name = '', self] of rest.matchAll(/<(\/?)([\w:.-]+)[^<>]*?(\/?)>/g)) {
    if (end && open.pop() !== name) return false;
    if (!end && !self) open.push(name);
  }
  return xml !== '' && open.length === 0 && !/<(?![\w/:])/.test(rest);
}
