import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderSheet } from '../lib/pdf/engine/render-sheet';
import { nodeFonts } from '../lib/pdf/type/fonts.node.ts';
import { buildSheet } from '../lib/sheet/build-sheet';
import { brokenConditions } from './matterhorn';
import { streamText } from './matterhorn-fonts';
import { madeOn } from './patients';
import { renderEverything } from './tagged-example';

// The checker itself; every golden sheet goes through it in pdf.test.ts and fillable.test.ts.

let good: Uint8Array;
beforeAll(async () => {
  good = await renderEverything();
});

const name = PDFName.of;
const remove = (key: string) => (dict: PDFDict) => dict.delete(name(key));
const set = (key: string, value: PDFBool | PDFName | PDFNumber | PDFString) => (dict: PDFDict) =>
  dict.set(name(key), value);

/** The dictionaries of a file in which `key` is the name `value`. */
const where = (pdf: PDFDocument, key: string, value: string): PDFDict[] =>
  pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => (object instanceof PDFRawStream ? object.dict : object))
    .filter((object) => object instanceof PDFDict)
    .filter((dict) => dict.get(name(key)) === name(value));

const firstOf = (pdf: PDFDocument, key: string, value: string): PDFDict => {
  const [first] = where(pdf, key, value);
  if (!first) throw new Error(`The good file has no ${value}`);
  return first;
};
const element = (type: string, change: (dict: PDFDict) => void) => (pdf: PDFDocument) =>
  change(firstOf(pdf, 'S', type));
const annotation = (subtype: string, change: (dict: PDFDict) => void) => (pdf: PDFDocument) =>
  change(firstOf(pdf, 'Subtype', subtype));
const font = (subtype: string, change: (dict: PDFDict) => void) => annotation(subtype, change);
const typing = (change: (dict: PDFDict) => void) => (pdf: PDFDocument) =>
  change(
    ['AcroForm', 'DR', 'Font', 'Wingdings'].reduce(
      (dict: PDFDict, key) => dict.lookup(name(key), PDFDict),
      pdf.catalog,
    ),
  );
const descendantOf = (dict: PDFDict) =>
  dict.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict);
/** The field whose boxes exclude each other, and these. */
const group =
  (change: (field: PDFDict, boxes: PDFDict[]) => unknown) =>
  (pdf: PDFDocument): void => {
    const field = where(pdf, 'FT', 'Btn').find((dict) => dict.has(name('Kids')));
    const boxes = field?.lookup(name('Kids'), PDFArray).asArray() ?? [];
    if (field)
      change(
        field,
        boxes.map((box) => pdf.context.lookup(box, PDFDict)),
      );
  };
const setTicked = (box: PDFDict | undefined) => {
  const looks = box?.lookup(name('AP'), PDFDict).lookup(name('N'), PDFDict);
  const ticked = looks?.keys().find((state) => state !== name('Off'));
  if (ticked) box?.set(name('AS'), ticked);
};
const renamed = (type: string) => set('S', name(type));
const catalog = (change: (dict: PDFDict) => void) => (pdf: PDFDocument) => change(pdf.catalog);
const inCatalog = (key: string, change: (dict: PDFDict) => void) => (pdf: PDFDocument) =>
  change(pdf.catalog.lookup(name(key), PDFDict));
const page = (change: (dict: PDFDict) => void) => (pdf: PDFDocument) => change(pdf.getPage(0).node);

/** Writes a stream that hangs on a dictionary anew. */
const stream = (key: string, change: (text: string) => string) => (dict: PDFDict) => {
  const old = streamText(dict.lookup(name(key)) as PDFRawStream);
  const now = change(old);
  if (now === old) throw new Error('The change changes nothing');
  dict.set(name(key), dict.context.register(dict.context.stream(Buffer.from(now, 'latin1'))));
};
const content = (change: (text: string) => string) => page(stream('Contents', change));
const xmp = (change: (text: string) => string) => catalog(stream('Metadata', change));

/** The first reference to an object (OBJR) in an element. */
const reference = (type: string, change: (dict: PDFDict, kids: PDFArray) => void) =>
  element(type, (dict) => {
    const kids = dict.lookup(name('K'), PDFArray);
    change(kids.lookup(0, PDFDict), kids);
  });
const otherRef = PDFRef.of(1);

const mutations: [what: string, condition: string, mutate: (pdf: PDFDocument) => unknown][] = [
  ['is not marked', 'UA1 7.1', catalog(remove('MarkInfo'))],
  ['is suspect', '01-007', inCatalog('MarkInfo', set('Suspects', PDFBool.True))],
  ['has no language', '11-006', catalog(remove('Lang'))],
  ['shows its name', '07-001', inCatalog('ViewerPreferences', remove('DisplayDocTitle'))],
  [
    'shows no title',
    '07-002',
    inCatalog('ViewerPreferences', set('DisplayDocTitle', PDFBool.False)),
  ],
  ['has no XMP', '06-001', catalog(remove('Metadata'))],
  ['has a bare &', '06-001', xmp((text) => text.replace('&amp;', '&'))],
  ['has an open tag', '06-001', xmp((text) => text.replace('</dc:title>', ''))],
  ['does not claim PDF/UA', '06-002', xmp((text) => text.replace(/<pdfuaid:part>.*/, ''))],
  ['has no title', '06-003', xmp((text) => text.replace(/<dc:title>.*/, ''))],
  ['has bare content', '01-005', content((text) => text.replace(/\/H1 .* BDC/, '/Span BMC'))],
  ['has no tree', '01-005', catalog(remove('StructTreeRoot'))],
  [
    'has an artifact in a tag',
    '01-003',
    content((text) => text.replace(/(\/H1 .*BDC)/, '$1 /Artifact BMC EMC')),
  ],
  [
    'has a tag in an artifact',
    '01-004',
    content((text) => text.replace(/(\/H1 .*BDC)/, '/Artifact BMC $1').replace('EMC', 'EMC EMC')),
  ],
  ['ends no sequence', 'ISO 14.6', content((text) => text.replace(/EMC(?![\s\S]*EMC)/, ''))],
  ['ends one in a text', 'ISO 14.6', content((text) => text.replace('ET', 'EMC ET /P BMC'))],
  ['numbers wrongly', 'ISO 14.7.4', content((text) => text.replace('/MCID 0', '/MCID 999'))],
  ['has a number twice', 'ISO 14.7.4', content((text) => text.replace('/MCID 1>', '/MCID 0>'))],
  ['forgets a heading', 'ISO 14.7.4', element('H1', remove('K'))],
  [
    'has a wrong parent tree',
    'ISO 14.7.4.4',
    inCatalog('StructTreeRoot', (root) => root.delete(name('ParentTree'))),
  ],
  ['has a wrong parent', 'ISO 14.7.2', element('H1', (dict) => dict.set(name('P'), otherRef))],
  ['begins with no Document', 'ISO 14.8.4', element('Document', renamed('Sect'))],
  ['has an unknown type', '02-001', element('P', renamed('Paragraph'))],
  ['has items without a list', '09-005', element('L', renamed('Sect'))],
  ['has text in an item', '09-005', element('LBody', renamed('P'))],
  ['has rows of no cells', '09-004', element('TD', renamed('P'))],
  ['has cells without a row', '09-004', element('TR', renamed('Div'))],
  ['has a header of nothing', '15-003', element('TH', remove('A'))],
  ['begins with H2', '14-002', element('H1', renamed('H2'))],
  ['skips a heading', '14-003', element('H2', renamed('H3'))],
  ['has a dumb picture', '13-004', element('Figure', remove('Alt'))],
  ['has a picture nowhere', 'UA1 7.3', element('Figure', remove('A'))],
  ['has a note without ID', '19-003', element('P', renamed('Note'))],
  ['has no tab order', '28-008', page(remove('Tabs'))],
  ['has another tab order', '28-009', page(set('Tabs', name('R')))],
  ['has a field in a P', '28-010', element('Form', renamed('P'))],
  ['has a field nowhere', '28-010', element('Form', remove('K'))],
  ['has a link in a Span', '28-011', element('Link', renamed('Span'))],
  ['has a dumb link', '28-012', annotation('Link', remove('Contents'))],
  ['has a dumb field', '28-005', annotation('Widget', remove('TU'))],
  [
    'ticks two boxes of a group at once',
    'ISO 12.7.4.2',
    group((_, [one, two]) => one && two?.set(name('AP'), one.lookup(name('AP'), PDFDict))),
  ],
  ['has two boxes of a group ticked', 'ISO 12.7.4.2', group((_, [one]) => setTicked(one))],
  ['has a group without its value', 'ISO 12.7.4.2', group((field) => set('V', name('Off'))(field))],
  ['has a note nowhere', '28-002', annotation('Link', set('Subtype', name('Text')))],
  [
    'has a link on another page',
    'ISO 14.7.4.3',
    reference('Link', (objr) => objr.set(name('Pg'), otherRef)),
  ],
  [
    'has a lost way back from a field',
    'ISO 14.7.4.4',
    annotation('Widget', set('StructParent', PDFNumber.of(0))),
  ],
  [
    'has an XFA form',
    '25-001',
    inCatalog('AcroForm', (form) => form.set(name('XFA'), PDFString.of('x'))),
  ],
  [
    'has a font outside',
    '31-009',
    (pdf) => where(pdf, 'Type', 'FontDescriptor').map(remove('FontFile2')),
  ],
  ['types in no font', '31-009', inCatalog('AcroForm', remove('DR'))],
  [
    'types in Helvetica',
    '31-009',
    typing((dict) => {
      dict.set(name('Subtype'), name('Type1'));
      dict.set(name('BaseFont'), name('Helvetica'));
      dict.delete(name('DescendantFonts'));
    }),
  ],
  [
    'lacks glyphs to type',
    '31-011',
    typing((dict) => stream('CIDToGIDMap', (map) => '\0'.repeat(map.length))(descendantOf(dict))),
  ],
  ['types in wrong widths', '31-016', typing((dict) => descendantOf(dict).delete(name('W')))],
  ['has no glyph numbers', '31-006', font('CIDFontType2', remove('CIDToGIDMap'))],
  ['says no characters', '31-027', font('Type0', remove('ToUnicode'))],
  [
    'lacks a character',
    '10-001',
    font(
      'Type0',
      stream('ToUnicode', (text) => text.replace(/\d+ beginbfrange[\s\S]*endbfrange/, '')),
    ),
  ],
  [
    'has an empty character',
    '31-028',
    font(
      'Type0',
      stream('ToUnicode', (text) => text.replace(/\[<0000> <[^>]*>/, '[<0000> <0000>')),
    ),
  ],
];

/** What is wrong with a sheet in several scripts on many pages. */
const ofScripts: [what: string, condition: string, mutate: (pdf: PDFDocument) => unknown][] = [
  [
    'turns letters round',
    'ISO 14.9.4',
    content((text) => text.replaceAll(/\/ActualText <\w+>/g, '')),
  ],
  ['names no language', '11-001', content((text) => text.replaceAll(/\/Lang \(\w+\)/g, ''))],
  ['has no bookmarks', 'UA1 7.17', catalog(remove('Outlines'))],
];

describe('the checker', () => {
  it.each(ofScripts)('finds a sheet that %s: %s', async (_what, condition, mutate) => {
    const answers = { textSize: 'large', name: '李娜', goal: 'לראות את הנכדה' } as const;
    const { bytes } = await renderSheet(buildSheet(answers, { madeOn }), nodeFonts);
    expect(await brokenConditions(bytes)).toEqual([]);
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    mutate(pdf);
    const problems = await brokenConditions(await pdf.save());
    expect(problems.map((problem) => problem.condition)).toContain(condition);
  });

  it('finds nothing in a good file', async () => {
    expect(await brokenConditions(good)).toEqual([]);
  });

  it('finds nothing in a good file that pdf-lib wrote again', async () => {
    const pdf = await PDFDocument.load(good, { updateMetadata: false });
    expect(await brokenConditions(await pdf.save())).toEqual([]);
  });

  it.each(mutations)('finds a file that %s: %s', async (_what, condition, mutate) => {
    const pdf = await PDFDocument.load(good, { updateMetadata: false });
    mutate(pdf);
    const problems = await brokenConditions(await pdf.save());
    expect(problems.map((problem) => problem.condition)).toContain(condition);
  });
});
