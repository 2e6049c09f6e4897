import { readFile } from 'node:fs/promises';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import { renderSheet } from '../lib/pdf/engine/render-sheet';
import { nodeFonts } from '../lib/pdf/type/fonts.node.ts';
import { buildSheet } from '../lib/sheet/build-sheet';
import { brokenConditions } from './matterhorn';
import { codesOf } from './matterhorn-fonts';
import { missingOnPaper } from './missing-on-paper';
import { madeOn, withWallet } from './patients';
import { fieldsOf, fill, keep, openPdf, shownIn, textsOf, utf16 } from './read-fields';
import { readBoxes, readPdf } from './read-pdf';
import { sampled } from './sample';

const rendered = new Map<string, ReturnType<typeof renderSheet>>();

/** The sheet of these answers, rendered once for all tests. */
function render(answers: Answers) {
  const key = JSON.stringify(answers);
  const sheet = () => buildSheet({ ...answers, edition: 'fillable' }, { madeOn });
  const made = rendered.get(key) ?? renderSheet(sheet(), nodeFonts);
  rendered.set(key, made);
  return made;
}

// In `npm test` a quarter, of whom pdf.test.ts has none.
const everyone = sampled(Object.entries(withWallet), 4, 2);

describe.each(everyone)('the PDF of %s', (_name, answers: Answers) => {
  it('breaks no condition of PDF/UA-1: fillable', async () => {
    expect(await brokenConditions((await render(answers)).bytes)).toEqual([]);
  });
});

describe.each(everyone)('the fillable PDF of %s', (name, answers: Answers) => {
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
    // Boxes of a group share its name.
    const names = own.flatMap(({ fieldName, exportValue = 'Yes' }) =>
      exportValue === 'Yes' ? [fieldName] : [],
    );
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
    for (const name of ['about-1', 'Q1-notes', 'Q5-notes', 'T1-done', 'T1-later', 'T1-1']) {
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

  it('is one of a group where its options exclude each other, none of them or one', async () => {
    const fields = await fieldsOf((await render({ filledInBy: 'helper' })).bytes);
    const options = (name: string) => fields.filter(({ fieldName }) => fieldName === name);
    for (const [name, count] of Object.entries({
      ...{ 'T1-1': 3, 'T1-2': 2, 'T1-3': 5, 'T1-4': 2, 'T2-1': 2 },
      ...{ 'card-2': 4, 'helper-1': 3, 'Q1-answered': 2 },
    })) {
      const states = options(name).map(({ exportValue }) => exportValue);
      expect(new Set(states).size, name).toBe(count);
      expect(options(name).map(({ fieldValue }) => fieldValue)).toEqual(states.map(() => 'Off'));
    }
    // Help is needed with more than one thing.
    for (const name of ['team-4-1', 'team-4-2']) expect(options(name)).toHaveLength(1);
  });

  it('of a group is on where the person has said so, and goes off for another', async () => {
    const { bytes } = await render({ immunotherapy: ['now'] });
    const stateOf = async (file: Uint8Array) =>
      (await fieldsOf(file))
        .filter(({ fieldName }) => fieldName === 'card-2')
        .map(({ fieldValue, exportValue }) => fieldValue === exportValue);
    expect(await stateOf(bytes)).toEqual([true, false, false, false]);
    const [now, before] = (await fieldsOf(bytes)).filter(({ fieldName }) => fieldName === 'card-2');
    // What pdf.js keeps when another box is ticked, and when none is left.
    const changed = await keep(bytes, { [`${now?.id}`]: false, [`${before?.id}`]: true });
    expect(await stateOf(changed)).toEqual([false, true, false, false]);
    expect(await stateOf(await keep(bytes, { [`${now?.id}`]: false }))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('is typed in type as large as that of the edition', async () => {
    for (const [textSize, points] of Object.entries({ standard: 12, large: 18 })) {
      const answers = { textSize: textSize as 'large', ownQuestions: ['Can I fly?'] };
      for (const field of await fieldsOf((await render(answers)).bytes)) {
        if (field.fieldType !== 'Tx') continue;
        // Size 0 follows the height of the box: pdf.js divides it by 1.35, Chromium by a little more.
        const height = field.rect[3] - field.rect[1];
        const size = field.defaultAppearanceData.fontSize || height / 1.435;
        expect(size, field.fieldName).toBeGreaterThanOrEqual(points);
        expect(field.defaultAppearanceData.fontSize, field.fieldName).toBe(
          /-notes$|-later$|^own-blank$|^tell-|^agreed-|^calendar-|^T1-5$|^T2-2$/.test(
            field.fieldName,
          )
            ? points
            : 0,
        );
      }
    }
  });

  it('holds a date to ask again, a sample with its date, and a score, at every size', async () => {
    const regular = create(await readFile(nodeFonts.regular));
    const widthOf = (text: string) =>
      Array.from(text, (sign) => regular.glyphForCodePoint(sign.codePointAt(0) ?? 0)).reduce(
        (sum, { advanceWidth }) => sum + advanceWidth,
        0,
      ) / regular.unitsPerEm;
    const wanted: [name: RegExp, text: string][] = [
      [/^T\d-later$/, '12/15/2026'],
      [/^T1-5$/, 'liver biopsy, Mar 2026'],
      [/^T2-2$/, '22.5'],
      [/^phone-/, '718-555-0100, ext. 12345'],
      [/^about-1$/, 'Maria Guadalupe Santos'],
    ];
    for (const [textSize, points] of Object.entries({ standard: 12, large: 18 })) {
      const fields = await fieldsOf((await render({ textSize: textSize as 'large' })).bytes);
      for (const [name, text] of wanted) {
        const some = fields.filter(({ fieldName }) => name.test(fieldName));
        expect(some.length).toBeGreaterThan(0);
        for (const { rect, fieldName } of some) {
          // Viewers keep type two points and more from the border at each side.
          expect(rect[2] - rect[0] - 6, `${fieldName}, ${textSize}`).toBeGreaterThan(
            widthOf(text) * points,
          );
        }
      }
    }
  });

  it('holds a line of type, and more than one where it is for more', async () => {
    const fields = await fieldsOf((await render({})).bytes);
    for (const { fieldType, rect, multiLine } of fields) {
      const height = rect[3] - rect[1];
      if (fieldType === 'Tx') expect(height).toBeGreaterThan(multiLine ? 36 : 13);
    }
  });

  // The paper has its rules where this edition has its boxes.
  it.each([
    { textSize: 'large', paper: 'a4' },
    { textSize: 'large', paper: 'letter' },
    { textSize: 'standard', paper: 'a4' },
    { textSize: 'standard', paper: 'letter' },
  ] as const)('covers no type: $textSize, $paper', async (print) => {
    const { bytes } = await render({
      ...print,
      filledInBy: 'helper',
      ownQuestions: ['Can I fly?'],
    });
    const fields = await fieldsOf(bytes);
    const covered = (await readBoxes(bytes)).flatMap(({ boxes }, index) =>
      boxes.filter(({ left, right, bottom, top }) =>
        fields.some(
          ({ page, rect: [x, low, end, high] }) =>
            page === index + 1 &&
            Math.min(right, end) - Math.max(left, x) > 0.3 &&
            Math.min(top, high) - Math.max(bottom, low) > 0.3,
        ),
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
    const font = fonts.lookup(PDFName.of('Wingdings'), PDFDict);
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
