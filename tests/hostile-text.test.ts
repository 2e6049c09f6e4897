import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAnswers } from '../lib/answers/answers';
import { renderSheet } from '../lib/pdf/engine/render-sheet';
import { nodeFonts } from '../lib/pdf/type/fonts.node.ts';
import { buildSheet } from '../lib/sheet/build-sheet';
import { faultsOf, hostileText } from './hostile-text';
import { madeOn } from './patients';
import { readPdf, withoutSpace } from './read-pdf';
import { isLong } from './sample';
import { setTexts } from './set-texts';

describe('any text', () => {
  it('comes out on the paper as it went in, within its column', async () => {
    const batch = fc.array(hostileText, { minLength: 300, maxLength: 300, size: 'max' });
    await fc.assert(
      fc.asyncProperty(batch, async (texts) => {
        expect(await faultsOf(texts)).toEqual([]);
      }),
      { numRuns: isLong ? 10 : 1, endOnFailure: true },
    );
  });

  it.each([
    ['a'.repeat(10_000)],
    ['W'.repeat(300)],
    ['乳'.repeat(500)],
    ['أ'.repeat(500)],
    ['aα'.repeat(500)],
    ['，a'.repeat(200)],
    ['𠮷'.repeat(100)],
    ['\u00ad'],
    ['\u0301\u0302'],
    ['\u202eabc'],
    ['ER ≥ 1%'],
    ['Nguyễn Thị Hồng'],
    ['Ọ́ládélé Ẹ̀bùn ț̇'],
    ['乳腺癌'],
    ['陳美玲 曹汭 甽'],
    ['ציפורה שָׁלוֹם'],
    ['أمل كَتَبَتْ'],
    ['👩🏽‍⚕️ 🇴🇴 🇺🇸 👍🏿👍'],
    [') /JS (app.alert(1))'],
    ['≃ שלום (a) «b»'],
  ])('comes out on the paper: %s', async (text) => {
    expect(await faultsOf([text, 'E', text])).toEqual([]);
  });
});

describe('a character', () => {
  const missingOf = async (text: string) => (await setTexts([text])).missing;

  it.each([
    'ҐґЇї Ђ Ώώ Ạặ ≥ ≤ β µ ½ → □ ✓ – “ ” • ™',
    '한글 漢字 かな カナ 简体 繁體 注音ㄅ',
    '★ ⇔ ① ℃ ☒ ☎ ♥ ⚠',
    'می‌خواهم ١٢٣ ٪',
    'שָׁלוֹם יידיש ״ ׳ ־ ₪',
    '한글'.normalize('NFD').normalize('NFC'),
  ])('of a script that we set is not missing: %s', async (text) => {
    expect(await missingOf(text)).toEqual([]);
  });

  it.each(['বাংলা', 'हिन्दी', 'ไทย', 'தமிழ்', 'မြန်မာ', 'ខ្មែរ', 'አማርኛ', 'ქართული', '𝒜', '🇴🇴'])(
    'of a script that we do not set is □ and named: %s',
    async (text) => {
      const { missing, texts } = await setTexts([`Ana ${text}`]);
      expect(missing.length).toBeGreaterThan(0);
      expect(texts[0]?.read).toMatch(/^Ana□+$/);
    },
  );

  it('of an emoji is printed whole, without its skin tone, or not at all', async () => {
    const { texts } = await setTexts(['👩🏽‍⚕️', '🧑🏿‍🦽‍➡️', '👍🏿']);
    for (const { read } of texts)
      expect(Array.from(read.replace(/[^□\p{ExtPict}]/gu, '')).length).toBeLessThan(4);
  });
});

describe('a sheet', () => {
  const typed = {
    name: 'أمل 乳腺癌 👩🏽‍⚕️',
    clinic: 'ציפורה ) /JS (app.alert(1))',
    goal: 'ER ≥ 1% 我想多陪陪家人',
    ownQuestions: ['هل يمكنني السفر (PD-L1)؟', 'Nguyễn Thị Hồng', '김하늘', 'x'.repeat(250)],
  };

  it('holds what was typed in every field, and no other font', async () => {
    const parsed = parseAnswers(typed);
    if (!parsed.ok) throw new Error('these are texts');
    const { bytes, missing } = await renderSheet(buildSheet(parsed.answers, { madeOn }), nodeFonts);
    const body = (await readPdf(bytes)).pages.join('');
    for (const word of ['乳腺癌', 'app.alert(1)', 'ER≥1%', '我想多陪陪家人', 'ThịHồng', '김하늘']) {
      expect(body).toContain(withoutSpace(word));
    }
    expect(body).toContain('x'.repeat(250));
    expect(missing).toEqual([]);
    const file = Buffer.from(bytes)
      .toString('latin1')
      .replace(/\bstream\r?\n[\s\S]*?endstream/g, '');
    expect(file).not.toMatch(/Helvetica|\/JS|\/OpenAction/);
  });

  it('is the same to the byte whatever was printed before', async () => {
    const sheet = buildSheet({ name: 'Élodie 乳腺癌' }, { madeOn });
    const first = await renderSheet(sheet, nodeFonts);
    await renderSheet(buildSheet({ name: 'E陳 ẹ́ 👍🏿 乳' }, { madeOn }), nodeFonts);
    const second = await renderSheet(sheet, nodeFonts);
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
  });
});
