import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import { renderSheet } from '../lib/pdf/engine/render-sheet';
import { nodeFonts } from '../lib/pdf/type/fonts.node.ts';
import { buildSheet } from '../lib/sheet/build-sheet';
import { brokenConditions } from './matterhorn';
import { codesOf } from './matterhorn-fonts';
import { missingOnPaper } from './missing-on-paper';
import { madeOn, withWallet } from './patients';
import { fieldsOf, fill, openPdf, shownIn, textsOf, utf16 } from './read-fields';
import { readPdf } from './read-pdf';

const rendered = new Map<string, ReturnType<typeof renderSheet>>();

/** The sheet of these answers, rendered once for all tests. */
function render(answers: Answers) {
  const key = JSON.stringify(answers);
  const sheet = () => buildSheet({ ...answers, edition: 'fillable' }, { madeOn });
  const made = rendered.get(key) ?? renderSheet(sheet(), nodeFonts);
  rendered.set(key, made);
  return made;
}

describe.each(Object.entries(withWallet))('the PDF of %s', (_name, answers: Answers) => {
  it('breaks no condition of PDF/UA-1: fillable', async () => {
    expect(await brokenConditions((await render(answers)).bytes)).toEqual([]);
  });
});

describe.each(Object.entries(withWallet))('the fillable PDF of %s', (name, answers: Answers) => {
  it('says the same on as many pages as the paper', async () => {
    const { bytes } = await render(answers);
    const { pages } = await readPdf(bytes);
    const sheet = buildSheet(answers, { madeOn });
    const visit = name === 'everythingTicked' ? 4 : 2;
    const home = answers.sheets === 'visit' ? 0 : 2;
    expect(pages).toHaveLength(visit + home + (answers.wallet ? 1 : 0));
    const text = pages.join('').replace(/MadeNovember23,2026/g, '');
    expect(missingOnPaper(text, sheet)).toBeUndefined();
  });

  it('has a field with a name and a label of its own for every place to write', async () => {
    const fields = await fieldsOf((await render(answers)).bytes);
    // The phone numbers are on both sheets.
    const own = fields.filter(({ fieldName }) => !/^phone/.test(fieldName));
    const names = own.map(({ fieldName }) => fieldName);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[\w-]+$/.test(name))).toEqual([]);
    expect(fields.filter(({ alternativeText }) => !alternativeText)).toEqual([]);
    expect(new Set(own.map(({ alternativeText }) => alternativeText)).size).toBe(own.length);
  });
});

describe('a field', () => {
  it('is there for each question, tick box and blank', async () => {
    const fields = await fieldsOf((await render({})).bytes);
    const names = fields.map(({ fieldName }) => fieldName);
    for (const name of ['about-1', 'Q1-notes', 'Q5-notes', 'T1-done', 'T1-later', 'T1-1-1']) {
      expect(names).toContain(name);
    }
    for (const name of [
      'T2-2',
      'T3-notes',
      'agreed-1',
      'card-1',
      'calendar-3',
      'team-4-1',
      'phone-2',
    ]) {
      expect(names).toContain(name);
    }
    for (const id of ['Q1', 'Q5', 'F-subtype']) {
      expect(names).toContain(`${id}-answered`);
      expect(names).toContain(`${id}-askAgain`);
    }
    expect(fields.filter(({ maxLen }) => maxLen)).toEqual([]);
  });

  it('is ticked where the person has said so', async () => {
    const fields = await fieldsOf((await render({ needs: ['travel'] })).bytes);
    const ticked = fields.filter(({ fieldValue }) => fieldValue === 'Yes');
    expect(ticked.map(({ alternativeText }) => alternativeText)).toEqual([
      'I need help with: rides',
    ]);
  });

  it('holds a line of type, and more than one where it is for more', async () => {
    const fields = await fieldsOf((await render({})).bytes);
    for (const { fieldType, rect, multiLine } of fields) {
      const height = rect[3] - rect[1];
      if (fieldType === 'Tx') expect(height).toBeGreaterThan(multiLine ? 36 : 13);
    }
  });

  // The paper has its rules where this edition has its boxes.
  it.each(['a4', 'letter'] as const)('covers no text, in large print on %s', async (paper) => {
    const { bytes } = await render({ textSize: 'large', paper });
    const fields = await fieldsOf(bytes);
    const covered = (await textsOf(bytes)).filter(({ page, left, right, baseline }) =>
      fields.some(
        ({ page: fieldPage, rect: [x, low, end, high] }) =>
          page === fieldPage && left < end && right > x && baseline > low && baseline < high,
      ),
    );
    expect(covered).toEqual([]);
  });

  it('is beside the title and not over it', async () => {
    const { bytes } = await render({});
    const title = (await textsOf(bytes)).find(({ text }) => text.startsWith('My questions'));
    const name = (await fieldsOf(bytes)).find(({ fieldName }) => fieldName === 'about-1');
    expect((name?.rect[0] ?? 0) - (title?.right ?? 0)).toBeGreaterThan(6);
  });

  it('is typed in a font that has a code for every letter', async () => {
    const pdf = await PDFDocument.load((await render({})).bytes);
    const form = pdf.catalog.lookup(PDFName.of('AcroForm'), PDFDict);
    const fonts = form.lookup(PDFName.of('DR'), PDFDict).lookup(PDFName.of('Font'), PDFDict);
    const font = fonts.lookup(PDFName.of('Typing'), PDFDict);
    expect(font.get(PDFName.of('BaseFont'))).toBe(PDFName.of('SourceSans3-Regular'));
    const codes = codesOf(font);
    for (const letter of 'Aé“€ŷđƠễỵΕλάэїґ–≥≤→□✓µμ') {
      expect(codes.has(letter.codePointAt(0) ?? 0), letter).toBe(true);
    }
  });

  it('keeps what is typed, shows it in letters of every kind, and stays PDF/UA', async () => {
    const typed: Record<string, string> = {
      'about-1': 'Müller – ŷ?',
      'about-2': 'Ганна Їжак',
      'Q1-notes': 'Nguyễn Thị Hồng',
      'Q2-notes': 'Ελένη',
    };
    const saved = await fill((await render({})).bytes, typed);
    for (const { id, fieldName, fieldValue } of await fieldsOf(saved)) {
      const value = typed[fieldName];
      if (!value) continue;
      expect(fieldValue).toBe(value);
      // The codes of the font are those of Unicode.
      expect(await shownIn(saved, id)).toContain(utf16(value));
    }
    expect(await brokenConditions(saved)).toEqual([]);
  });

  it('is one and the same for a phone number on both sheets', async () => {
    const { bytes } = await render({});
    const places = (await fieldsOf(bytes)).filter(({ fieldName }) => fieldName === 'phone-1');
    expect(places.map(({ alternativeText }) => alternativeText)).toEqual([
      'Day number',
      'Day number',
    ]);
    // Viewers fill in what getFieldObjects names together; this is what pdf.js then saves.
    const pdf = await openPdf(bytes);
    const known = (await pdf.getFieldObjects()) as Record<string, { id: string }[]>;
    await pdf.destroy();
    const ids = places.map(({ id }) => id);
    expect(known['phone-1']?.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    const saved = await fill(bytes, { 'phone-1': '718-555-0100' });
    for (const { id, fieldValue } of await fieldsOf(saved)) {
      if (!ids.includes(id)) continue;
      expect(fieldValue).toBe('718-555-0100');
      expect(await shownIn(saved, id)).toContain(utf16('718-555-0100'));
    }
    expect(await brokenConditions(saved)).toEqual([]);
  });

  it('keeps what no font here can show', async () => {
    const saved = await fill((await render({})).bytes, { 'about-1': 'Lin 乳腺癌' });
    const fields = await fieldsOf(saved);
    expect(fields.find(({ fieldName }) => fieldName === 'about-1')?.fieldValue).toBe('Lin 乳腺癌');
  });
});
