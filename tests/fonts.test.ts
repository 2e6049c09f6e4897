import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, packages } from '../lib/build/fonts.mjs';
import { renderSheet } from '../lib/pdf/engine/render-sheet';
import { loadExtraFonts, loadedFamily } from '../lib/pdf/type/extra-fonts';
import { type FontSources, fontOf, loadFonts } from '../lib/pdf/type/fonts';
import { nodeFonts } from '../lib/pdf/type/fonts.node.ts';
import { openFont } from '../lib/pdf/type/sfnt';
import { signsOf } from '../lib/pdf/type/signs';
import { typefaces } from '../lib/pdf/type/typefaces';
import { buildSheet } from '../lib/sheet/build-sheet';
import { isRightToLeft } from '../lib/wording/text';
import { madeOn } from './patients';

const hebrew = nodeFonts.extra('noto-sans-hebrew/files/noto-sans-hebrew-hebrew-400-normal.woff');
const named = (name: string) => buildSheet({ name }, { madeOn });

describe('the fonts of the site', () => {
  it('are those that the engine asks for', () => {
    expect([...packages].sort()).toEqual(typefaces.map(({ id }) => id).sort());
  });

  it.each(packages)('are all in the package: %s', (name) => {
    const folder = join(import.meta.dirname, '../node_modules/@fontsource', name);
    expect(filesOf(name).filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });
});

describe('openFont', () => {
  it('makes a TTF of a WOFF', async () => {
    const font = await openFont(await nodeFonts.read(hebrew));
    expect(Array.from(font.slice(0, 4))).toEqual([0, 1, 0, 0]);
    expect(await openFont(font.buffer)).toEqual(font);
  });

  it.each([hebrew, nodeFonts.regular])('refuses whatever is broken', async (place) => {
    const whole = new Uint8Array(await nodeFonts.read(place));
    for (const size of [0, 3, 40, 100, 5000, whole.length - 1]) {
      await expect(openFont(whole.slice(0, size).buffer)).rejects.toThrow();
    }
    for (const at of [0, 1000, 5000, whole.length - 700]) {
      const broken = whole.slice();
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      await expect(openFont(broken.buffer)).rejects.toThrow();
    }
  });
});

describe('a file of the own typeface', () => {
  it.each(['regular', 'semibold'] as const)(
    'that was cut off stops the work: %s',
    async (weight) => {
      const broken: FontSources = {
        ...nodeFonts,
        read: async (place) => {
          const file = await nodeFonts.read(place);
          return place === nodeFonts[weight] ? file.slice(0, 200_000) : file;
        },
      };
      await expect(renderSheet(named('Ana'), broken)).rejects.toThrow();
      expect((await renderSheet(named('Ana'), nodeFonts)).missing).toEqual([]);
    },
  );

  it('that could not be read once is read again, from the same sources', async () => {
    let fails = true;
    const sources: FontSources = {
      ...nodeFonts,
      read: (place) => (fails ? Promise.reject(new Error('offline')) : nodeFonts.read(place)),
    };
    await expect(loadFonts(sources)).rejects.toThrow();
    fails = false;
    await expect(loadFonts(sources)).resolves.toBeUndefined();
  });
});

describe('a file of another typeface', () => {
  // Characters that no other test prints: what is loaded stays loaded.
  it.each([
    ['cannot be read', async () => Promise.reject(new Error('offline'))],
    ['is cut off', async (file: ArrayBuffer) => file.slice(0, 900)],
    ['is another thing', async () => new TextEncoder().encode('<html>').buffer],
  ])('that %s leaves □, and is asked for again next time', async (_what, spoil) => {
    const sources: FontSources = {
      ...nodeFonts,
      read: async (place) => {
        const file = await nodeFonts.read(place);
        return place.endsWith('.ttf') ? file : spoil(file);
      },
    };
    const { missing } = await renderSheet(named('Ana 鬱龘'), sources);
    expect(missing).toEqual(['鬱', '龘']);
  });

  it('is loaded when it is there again', async () => {
    expect((await renderSheet(named('Ana 鬱龘'), nodeFonts)).missing).toEqual([]);
  });

  it('is not asked for without need', async () => {
    const asked: string[] = [];
    const sources: FontSources = {
      ...nodeFonts,
      extra: (path) => nodeFonts.extra(asked.push(path) ? path : ''),
    };
    await renderSheet(named('Nguyễn Ђ Ω ≥ “x” Zoë'), sources);
    expect(asked).toEqual([]);
  });
});

describe('words', () => {
  const familiesOf = async (text: string) => {
    await loadFonts(nodeFonts);
    await loadExtraFonts([text], nodeFonts);
    const families = signsOf(text, loadedFamily).map(({ family }) => family.replace(/ [^ ]*$/, ''));
    return families.filter((family, index) => family !== families[index - 1]);
  };

  it.each([
    ['李娜', ['noto-sans-sc']],
    ['山田はな', ['noto-sans-jp']],
    ['김하늘 金', ['noto-sans-kr', 'Source Sans', 'noto-sans-kr']],
    ['Ana李娜Ana', ['Source Sans', 'noto-sans-sc', 'Source Sans']],
    ['TGFβ1', ['Source Sans']],
    // The first one is in the simplified typeface too, the second is not.
    ['陳汍', ['noto-sans-tc']],
  ])('of %s are set in %s', async (text, families) => {
    expect(await familiesOf(text)).toEqual(families);
  });

  it('run from right to left where their first letter does', () => {
    expect(['أمل Smith', '(1) שלום', 'Ana أمل', '123', ''].map(isRightToLeft)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('the marks of a letter', () => {
  it('stand where the font has them, in the order of the script', async () => {
    await loadExtraFonts(['שׁ', 'كَ'], nodeFonts);
    const run = fontOf('noto-sans-hebrew hebrew')?.layout('שׁ');
    expect(run?.glyphs.map(({ codePoints }) => codePoints)).toEqual([[0x5e9], [0x5c1]]);
    // Painted before its letter, the dot of a shin is right of the letter's start.
    const [, dot] = run?.positions.map((position) => ({ ...position })) ?? [];
    expect(dot?.xOffset).toBeGreaterThan(0);
    const kaf = fontOf('vazirmatn arabic')?.layout('كَ');
    expect(kaf?.positions.map((position) => ({ ...position }))[1]?.yOffset).toBeGreaterThan(0);
  });
});
