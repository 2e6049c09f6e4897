import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { placeOf } from './matterhorn-structure';
import { openPdf } from './read-fields';

/** The structure of a file as a screen reader says it, a line for each thing said. */
export async function readAloud(bytes: Uint8Array): Promise<string[]> {
  const texts = await contentTexts(bytes);
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const lookup = (object: PDFObject | undefined) =>
    object instanceof PDFRef ? pdf.context.lookup(object) : object;
  const kidsOf = (element: PDFDict): PDFObject[] => {
    const kids = element.lookup(PDFName.of('K'));
    return kids instanceof PDFArray ? kids.asArray() : kids ? [kids] : [];
  };
  const pageOf = (dict: PDFDict) => {
    const page = dict.get(PDFName.of('Pg'));
    return page instanceof PDFRef ? page : undefined;
  };
  const roleOf = (element: PDFDict) => element.lookup(PDFName.of('S'), PDFName).decodeText();

  /** The text of an element, with all that is in it. */
  const textOf = (element: PDFDict): string => {
    const instead = stringIn(element, 'ActualText') ?? stringIn(element, 'Alt');
    if (instead !== undefined) return instead;
    return kidsOf(element)
      .map((kid) => {
        const object = lookup(kid);
        if (object instanceof PDFNumber) {
          return texts.get(placeOf(pageOf(element), object.asNumber())) ?? '';
        }
        if (!(object instanceof PDFDict)) return '';
        const mcid = object.lookup(PDFName.of('MCID'));
        if (mcid instanceof PDFNumber) {
          return texts.get(placeOf(pageOf(object) ?? pageOf(element), mcid.asNumber())) ?? '';
        }
        const field = object.lookup(PDFName.of('Obj'));
        return field instanceof PDFDict ? fieldInWords(field) : textOf(object);
      })
      .join('');
  };

  const say = (element: PDFDict, depth: number): string[] => {
    const role = roleOf(element);
    const inside = () => elementsIn(element).flatMap((kid) => say(kid, depth + 1));
    const line = (words: string) => `${'  '.repeat(depth)}${words}`;
    const name = spoken[role];
    if (role === 'L') {
      const items = elementsIn(element).filter((kid) => roleOf(kid) === 'LI').length;
      return [line(`list, ${items} items`), ...inside()];
    }
    if (name === undefined) return elementsIn(element).flatMap((kid) => say(kid, depth));
    if (groups.has(role)) return [line(headsColumn(element) ? 'column header' : name), ...inside()];
    if (elementsIn(element).some((kid) => isBlock(roleOf(kid)))) {
      return elementsIn(element).flatMap((kid) => say(kid, depth));
    }
    const text = textOf(element).replace(/\s+/g, ' ').trim();
    return [line(name ? `${name}: ${text}` : text)];
  };
  const elementsIn = (element: PDFDict) =>
    kidsOf(element)
      .map(lookup)
      .filter((kid) => kid instanceof PDFDict)
      .filter((kid) => kid.has(PDFName.of('S')));
  return elementsIn(root).flatMap((element) => say(element, 0));
}

/** Names of elements as they are said; an empty one is said by its text alone. */
const spoken: Record<string, string> = {
  ...{ H1: 'heading 1', H2: 'heading 2', H3: 'heading 3', P: '', Form: '', Caption: '' },
  ...{ Lbl: '', Figure: '', LBody: '', Table: 'table', TR: 'row', TH: 'row header', TD: 'cell' },
};
const groups = new Set(['Table', 'TR', 'TH', 'TD']);
const headsColumn = (element: PDFDict) => {
  const attributes = element.lookup(PDFName.of('A'));
  return (
    attributes instanceof PDFDict && attributes.lookup(PDFName.of('Scope')) === PDFName.of('Column')
  );
};
const isBlock = (role: string) => role !== 'Span' && role !== 'Link';

function fieldInWords(field: PDFDict): string {
  const label = stringIn(field, 'TU') ?? 'no name';
  const state = field.lookup(PDFName.of('AS'));
  if (state === undefined) return `[edit: ${label}]`;
  return `[${state === PDFName.of('Off') ? 'not checked' : 'checked'}: ${label}]`;
}

function stringIn(dict: PDFDict, key: string): string | undefined {
  const text = dict.lookup(PDFName.of(key));
  return text instanceof PDFString || text instanceof PDFHexString ? text.decodeText() : undefined;
}

/** The text of each piece of marked content, by page and MCID. */
async function contentTexts(bytes: Uint8Array): Promise<Map<string, string>> {
  const pdf = await openPdf(bytes);
  const texts = new Map<string, string>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const open: (string | undefined)[] = [];
    for (const item of items) {
      if ('str' in item) {
        const place = open.findLast((one) => one !== undefined);
        const more = item.str + (item.hasEOL ? ' ' : '');
        if (place) texts.set(place, (texts.get(place) ?? '') + more);
      } else if (item.type === 'endMarkedContent') open.pop();
      else {
        const [, id, mcid] = /^p(\d+)R_mc(\d+)$/.exec(item.id ?? '') ?? [];
        open.push(id ? placeOf(PDFRef.of(Number(id)), Number(mcid)) : undefined);
      }
    }
  }
  await pdf.destroy();
  return texts;
}
