import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import type { Report } from './matterhorn-content';

const grouping = 'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private';
const block = 'P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot';
const inline = 'Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP';
const standard = new Set(`${grouping} ${block} ${inline} Figure Formula Form`.split(' '));

/** Where an element with a fixed place may be, and what may be in one that is strict. */
const parents: Record<string, string> = {
  LI: 'L',
  LBody: 'LI',
  TR: 'Table THead TBody TFoot',
  TH: 'TR',
  TD: 'TR',
  THead: 'Table',
  TBody: 'Table',
  TFoot: 'Table',
};
const children: Record<string, string> = {
  L: 'L LI Caption',
  LI: 'Lbl LBody',
  Table: 'TR THead TBody TFoot Caption',
  THead: 'TR',
  TBody: 'TR',
  TFoot: 'TR',
  TR: 'TH TD',
};
const may = (list: string | undefined, type: string) => !list || list.split(' ').includes(type);

/** Contents of the tree: elements with the pieces of content and the annotations they own. */
export type Owned = {
  /** By page and MCID. */
  content: Map<string, PDFRef>;
  annotations: Map<PDFRef, { owner: PDFRef; type: string; page: PDFRef | undefined }>;
};

export const placeOf = (page: PDFRef | undefined, mcid: number) => `${page?.tag} ${mcid}`;

/** Walks over the structure tree and tells what is wrong in it. */
export function walkStructure(root: PDFDict, report: Report): Owned {
  const owned: Owned = { content: new Map(), annotations: new Map() };
  const headings: number[] = [];
  const noteIds = new Set<string>();

  const nameOf = (dict: PDFDict, key: string) =>
    dict.lookupMaybe(PDFName.of(key), PDFName)?.decodeText();
  const pageOf = (dict: PDFDict) => {
    const page = dict.get(PDFName.of('Pg'));
    return page instanceof PDFRef ? page : undefined;
  };
  const kidsOf = (dict: PDFDict) => {
    const kids = dict.lookup(PDFName.of('K'));
    if (kids instanceof PDFArray) return kids.asArray();
    const one = dict.get(PDFName.of('K'));
    return one ? [one] : [];
  };

  const walk = (ref: PDFRef, parent: PDFRef | PDFDict, parentType: string) => {
    const element = root.context.lookup(ref, PDFDict);
    const type = nameOf(element, 'S') ?? '';
    const up = element.get(PDFName.of('P'));
    if (up !== parent && element.lookup(PDFName.of('P')) !== parent) {
      report('ISO 14.7.2', `${type} names another parent`);
    }
    checkElement(element, type, parentType);
    const ownContent = (page: PDFRef | undefined, mcid: number) => {
      const place = placeOf(page, mcid);
      if (owned.content.has(place)) report('ISO 14.7.4', `content ${mcid} is owned twice`);
      owned.content.set(place, ref);
    };
    for (const kid of kidsOf(element)) {
      const resolved = kid instanceof PDFRef ? root.context.lookup(kid) : kid;
      if (resolved instanceof PDFNumber) {
        ownContent(pageOf(element), resolved.asNumber());
      } else if (resolved instanceof PDFDict && nameOf(resolved, 'Type') === 'MCR') {
        const mcid = resolved.lookup(PDFName.of('MCID'), PDFNumber).asNumber();
        ownContent(pageOf(resolved) ?? pageOf(element), mcid);
      } else if (resolved instanceof PDFDict && nameOf(resolved, 'Type') === 'OBJR') {
        const annotation = resolved.get(PDFName.of('Obj'));
        const page = pageOf(resolved) ?? pageOf(element);
        if (annotation instanceof PDFRef) {
          owned.annotations.set(annotation, { owner: ref, type, page });
        }
      } else if (kid instanceof PDFRef) {
        walk(kid, ref, type);
      }
    }
  };

  const checkElement = (element: PDFDict, type: string, parentType: string) => {
    const has = (key: string) => element.lookup(PDFName.of(key)) !== undefined;
    const table = /^(?:Table|T[RHD]|T(?:Head|Body|Foot))$/;
    if (!standard.has(type)) report('02-001', `${type} is no standard type`);
    if (!may(parents[type], parentType) || !may(children[parentType], type)) {
      const inTable = table.test(type) || table.test(parentType);
      report(inTable ? '09-004' : '09-005', `${type} in ${parentType}`);
    }
    const attributes = element.lookup(PDFName.of('A'));
    const attribute = (key: string) =>
      attributes instanceof PDFDict ? attributes.lookup(PDFName.of(key)) : undefined;
    if (type === 'Figure') {
      if (!has('Alt') && !has('ActualText')) report('13-004', 'a Figure without Alt');
      if (!attribute('BBox')) report('UA1 7.3', 'a Figure without BBox');
    }
    if (type === 'TH' && !attribute('Scope')) report('15-003', 'a TH without Scope');
    if (type === 'Note') {
      const id = element.lookup(PDFName.of('ID'))?.toString() ?? '';
      if (!id || noteIds.has(id)) report('19-003', 'a Note without an ID of its own');
      noteIds.add(id);
    }
    const level = Number(/^H([1-6])$/.exec(type)?.[1] ?? 0);
    if (level === 0) return;
    const before = headings.at(-1);
    if (before === undefined && level !== 1) report('14-002', `the first heading is ${type}`);
    if (before !== undefined && level > before + 1) report('14-003', `H${before}, then ${type}`);
    headings.push(level);
  };

  const tops = kidsOf(root).filter((kid) => kid instanceof PDFRef);
  const types = tops.map((kid) => nameOf(root.context.lookup(kid, PDFDict), 'S'));
  if (types.length !== 1 || types[0] !== 'Document') {
    report('ISO 14.8.4', `the tree starts with ${types.join(', ') || 'nothing'}`);
  }
  for (const kid of tops) walk(kid, root, '');
  return owned;
}
