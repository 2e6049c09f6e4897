import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import { renderSheet } from '../lib/pdf/engine/render-sheet';
import { nodeFonts } from '../lib/pdf/type/fonts.node.ts';
import { languagesOf } from '../lib/pdf/type/language-of';
import { buildSheet } from '../lib/sheet/build-sheet';
import { sheetAsText } from '../lib/sheet/sheet-text';
import { graphemesOf, isRightToLeft } from '../lib/wording/text';
import { brokenConditions, contentOf } from './matterhorn';
import { madeOn } from './patients';
import { readPdf, withoutSpace } from './read-pdf';

const sheetOf = (answers: Answers) => buildSheet(answers, { madeOn });
const render = async (answers: Answers) => (await renderSheet(sheetOf(answers), nodeFonts)).bytes;

/** The spans of marked content of a file: tag, language, and what is read in place of the glyphs. */
async function spansOf(bytes: Uint8Array) {
  const pdf = await PDFDocument.load(bytes);
  const found: { tag: string; lang?: string; actualText?: string }[] = [];
  for (const page of pdf.getPages()) {
    const spans = contentOf(page.node).matchAll(
      /\/(\w+) <<(?:\/Lang \((\w+)\))?(?:\/ActualText <(\w+)>)?>> BDC/g,
    );
    for (const [, tag = '', lang, hex] of spans) {
      const actualText = hex && PDFHexString.of(hex).decodeText();
      found.push({ tag, ...(lang && { lang }), ...(actualText && { actualText }) });
    }
  }
  return found;
}

/** What the elements of a type read in place of their content. */
async function readInElements(bytes: Uint8Array, type: string) {
  const pdf = await PDFDocument.load(bytes);
  return pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
    .filter((dict) => dict.get(PDFName.of('S')) === PDFName.of(type))
    .flatMap((dict) => {
      const text = dict.lookup(PDFName.of('ActualText'));
      return text instanceof PDFString || text instanceof PDFHexString ? [text.decodeText()] : [];
    });
}

describe('text that runs from right to left', () => {
  const goal = 'לראות את הנכדה 3 פעמים';

  it('is set off in a sentence of ours, and other text is not', () => {
    expect(sheetAsText(sheetOf({ goal }))).toContain(`“\u2068${goal}\u2069”`);
    expect(sheetAsText(sheetOf({ goal: 'Домой' }))).not.toMatch(/[\u2066-\u2069]/);
  });

  it('does not turn the sentence round that it begins', () => {
    const { foot } = sheetOf({ name: 'ציפורה', visitDate: '2026-12-01' });
    expect(foot.visit).toMatch(/^\u2068ציפורה\u2069 · December 1, 2026/);
    expect(isRightToLeft(foot.visit)).toBe(false);
    expect(isRightToLeft('ציפורה · Dec 1')).toBe(true);
  });

  it('is copied and heard in the order of its letters, within its sentence', async () => {
    const bytes = await render({ goal });
    const ofGoal = (await spansOf(bytes)).filter(({ lang }) => lang === 'he');
    expect(ofGoal.length).toBeGreaterThan(1);
    for (const span of ofGoal) expect(span).toEqual({ tag: 'Text', lang: 'he', actualText: goal });
    expect(await readInElements(bytes, 'Span')).toContain(goal);
    expect(await brokenConditions(bytes)).toEqual([]);
  });

  it.each([
    'מה הסיכוי של 22% בבדיקת PD-L1?',
    'هل يمكنني السفر (PD-L1 22%)؟',
    'می‌خواهم بمانم',
    'שָׁלוֹם «a» (b)',
  ])('says all its letters, numbers and marks as they were typed: %s', async (question) => {
    const bytes = await render({ ownQuestions: [question] });
    expect((await spansOf(bytes)).map(({ actualText }) => actualText)).toContain(question);
    expect(await brokenConditions(bytes)).toEqual([]);
  });

  it('keeps the order of its words for programs that read the glyphs', async () => {
    const { pages } = await readPdf(await render({ goal: 'לראות את הנכדה' }));
    expect(pages[0]).toContain(withoutSpace('Goal: לראות את הנכדה'));
  });

  it('keeps its letters on every line that it takes', async () => {
    const question = 'لأن عائلتي بعيدة جدا عني وأريد أن أراهم جميعا قبل الصيف '.repeat(4).trim();
    const spans = await spansOf(await render({ ownQuestions: [question], topThree: ['own-1'] }));
    const lines = spans.flatMap(({ lang, actualText }) => (lang === 'ar' ? [actualText] : []));
    expect(lines.length).toBeGreaterThan(2);
    expect(withoutSpace(lines.join(''))).toContain(withoutSpace(question));
  });
});

describe('a script that no typeface has', () => {
  it('keeps its text beside the □ that print, also at the foot', async () => {
    const bytes = await render({ name: 'สมหญิง ใจดี' });
    const names = (await spansOf(bytes)).filter(({ lang }) => lang === 'th');
    expect(names.map(({ actualText }) => actualText).join('')).toMatch(/^(สมหญิง\s?ใจดี){3}$/);
    expect((await readPdf(bytes)).pages[0]).toContain('Name□□□□□□□□');
    expect(await brokenConditions(bytes)).toEqual([]);
  });
});

describe('the language of a text', () => {
  const languages = (text: string) => [
    ...new Set(languagesOf(graphemesOf(text)).map((language) => language ?? '-')),
  ];

  it.each([
    ['Ana Flores', ['-']],
    ['李娜', ['zh']],
    ['山田 はな', ['ja']],
    ['김하늘 金', ['ko']],
    ['Ганна Їжак', ['uk']],
    ['Анна Иванова', ['ru']],
    ['Ελένη', ['el']],
    ['TGF-β and 5 µm', ['-']],
    ['Dr. 李 (2)', ['-', 'zh']],
    ['أمل ۲ سارة', ['ar']],
    ['گل', ['fa']],
    ['ณัฐ', ['th']],
  ])('%s is %j', (text, expected) => {
    expect(languages(text)).toEqual(expected);
  });

  it('is on what is in another script, and on nothing else', async () => {
    const spans = await spansOf(await render({ name: '李娜', doctor: 'Dr. Ґалаґан' }));
    expect(new Set(spans.map(({ lang }) => lang))).toEqual(new Set(['zh', 'uk']));
    expect(await spansOf(await render({ name: 'Nguyễn', goal: 'TGF-β ≥ 1 µm' }))).toEqual([]);
  });
});

describe('bold type', () => {
  it.each([
    ['Ганна', 'SourceSans3'],
    ['李娜', 'noto-sans-sc'],
    ['陳汍', 'noto-sans-tc'],
    ['山田はな', 'noto-sans-jp'],
    ['김하늘', 'noto-sans-kr'],
    ['ציפורה', 'noto-sans-hebrew'],
    ['أمل', 'vazirmatn'],
  ])('exists for %s', async (name, face) => {
    // The name prints bold in the head, and light at the foot.
    const file = Buffer.from(await render({ name })).toString('latin1');
    expect(file).toMatch(new RegExp(`/FontName /\\w+\\+${face}\\w*-600`));
    expect(file).toMatch(new RegExp(`/FontName /\\w+\\+${face}\\w*-400`));
  });
});
