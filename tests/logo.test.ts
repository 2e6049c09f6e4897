import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readLogo } from '../lib/answers/logo';
import { grayPicture, isSeenOnPaper } from '../lib/pdf/tagged/gray-picture';
import { base64, png, pngOf } from './png';

// A clinic's logo: whatever is in the file, it is drawn right or refused by name.

const read = (bytes: Uint8Array) => {
  const logo = readLogo(base64(bytes));
  if (!logo.ok) throw new Error(logo.problem);
  const picture = grayPicture(logo.logo);
  if (!picture) throw new Error('It cannot be unpacked');
  return picture;
};
const text = (words: string) => new TextEncoder().encode(words);
const black = (...color: number[]) => ({ pixel: () => color });

describe('a logo', () => {
  const shade = (x: number, y: number) => (x * 7 + y * 13) % 256;
  const shades = { width: 37, height: 19, pixel: (x: number, y: number) => [shade(x, y)] };
  const expected = Array.from({ length: 37 * 19 }, (_, at) => shade(at % 37, Math.floor(at / 37)));

  it.each([0, 1, 2, 3, 4])('is drawn whatever filter its lines have: %d', (filter) => {
    expect([...read(png({ ...shades, filter })).gray]).toEqual(expected);
    expect([...read(png({ ...shades, filter, interlaced: true })).gray]).toEqual(expected);
  });

  it.each([1, 2, 4, 8, 16])('is drawn with %d bits for each sample', (depth) => {
    const { gray } = read(png({ depth, width: 19 }));
    expect([...gray.subarray(0, 19)]).toEqual([...Array(10).fill(0), ...Array(9).fill(255)]);
    expect([...read(png({ depth, width: 19, interlaced: true })).gray]).toEqual([...gray]);
  });

  it.each([
    ['red', { color: 2, ...black(255, 0, 0) }, 54],
    ['red in 16 bits', { color: 2, depth: 16, ...black(65_535, 0, 0) }, 54],
    ['half of black', { color: 4, ...black(0, 128) }, 127],
    ['white on nothing', { color: 6, ...black(255, 255, 255, 0) }, 255],
    ['black on nothing', { color: 6, ...black(0, 0, 0, 0) }, 255],
    ['black that stands for nothing', { ...black(0), ...keyed([0, 0]) }, 255],
    ['green that stands for nothing', green([0, 0, 0, 255, 0, 0]), 255],
    ['green beside another that does', green([0, 0, 0, 254, 0, 0]), 182],
    ['a color of a palette', { color: 3, depth: 2, ...palette(), ...black(1) }, 18],
    ['a clear color of a palette', { color: 3, depth: 2, ...palette([255, 0]), ...black(1) }, 255],
    ['a color that its palette lacks', { color: 3, depth: 2, ...palette(), ...black(3) }, 255],
  ])('turns %s gray, on white', (_what, kind, gray) => {
    expect(new Set(read(png(kind)).gray)).toEqual(new Set([gray]));
  });

  it('is drawn as large as it says, however much is packed into it', () => {
    const chunks: [string, Uint8Array][] = [['IDAT', zlibSync(new Uint8Array(10_000_000))]];
    expect([...read(png({ chunks })).gray]).toEqual(Array(32 * 16).fill(0));
  });

  it('may come as a data address, and is the same when it is read again', () => {
    const bare = base64(png());
    const logo = { ok: true, logo: bare };
    expect(readLogo(`data:image/png;base64,${bare}`)).toEqual(logo);
    expect(readLogo(bare.replace(/(.{40})/g, '$1 '))).toEqual(logo);
  });

  it('loses what is in the file beside the picture', () => {
    const chunks: [string, Uint8Array][] = [
      ['tEXt', text('Author\0Ana Flores')],
      ['eXIf', text('40.6 N, 73.9 W')],
    ];
    const logo = readLogo(base64(Buffer.concat([png({ chunks }), text('<script>')])));
    expect(logo).toEqual({ ok: true, logo: base64(png()) });
  });

  it('of a program of others is the same picture', () => {
    const picture = grayPicture(base64(readFileSync('public/examples/sheet.png')));
    const gray = picture?.gray ?? new Uint8Array();
    expect(gray.length).toBe((picture?.width ?? 0) * (picture?.height ?? 0));
    expect(gray.filter((sample) => sample > 250).length).toBeGreaterThan(gray.length / 2);
    expect(gray.some((sample) => sample < 50)).toBe(true);
  });
});

function keyed(content: number[]) {
  return { chunks: [['tRNS', Uint8Array.from(content)]] as [string, Uint8Array][] };
}

function green(key: number[]) {
  return { color: 2, ...black(0, 255, 0), ...keyed(key) };
}

function palette(alphas: number[] = []) {
  const colors = Uint8Array.from([255, 255, 255, 0, 0, 255]);
  const chunks: [string, Uint8Array][] = [['PLTE', colors]];
  return { chunks: alphas.length > 0 ? [...chunks, ...keyed(alphas).chunks] : chunks };
}

describe('a file that is no logo', () => {
  const good = png();
  const changed = (at: number, value: number) => good.map((byte, i) => (i === at ? value : byte));
  const header = good.subarray(16, 29);
  const end: [string, Uint8Array] = ['IEND', new Uint8Array()];
  const noise = createHash('shake256', { outputLength: 300 * 300 }).digest();

  it.each([
    ['nothing', new Uint8Array(), 'notPng'],
    ['a JPEG that is called PNG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'notPng'],
    ['an SVG', text('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'notPng'],
    ['a GIF', text('GIF89a'), 'notPng'],
    ['a PNG that was changed as text', text(new TextDecoder().decode(good)), 'notPng'],
    ['half of a PNG', good.subarray(0, good.length / 2), 'damaged'],
    ['a PNG without its end', good.subarray(0, -12), 'damaged'],
    ['a PNG with a wrong checksum', changed(20, 1), 'damaged'],
    ['a PNG with a wrong length', changed(8, 255), 'damaged'],
    ['a PNG without pixels', pngOf([['IHDR', header], end]), 'damaged'],
    ['a PNG that begins in its middle', pngOf([['IDAT', header], end]), 'damaged'],
    ['a PNG of no known depth', png({ depth: 3 }), 'damaged'],
    ['a PNG of no known color', png({ color: 5 }), 'damaged'],
    ['a palette without colors', png({ color: 3 }), 'damaged'],
    ['a PNG that needs what we lack', png({ chunks: [['ABCD', text('')]] }), 'damaged'],
    ['an animation', png({ chunks: [['acTL', new Uint8Array(8)]] }), 'animated'],
    ['a PNG of one pixel', png({ width: 1, height: 1 }), 'pixels'],
    ['a PNG of no pixel', png({ width: 0, height: 0 }), 'pixels'],
    ['a PNG of 10,000 pixels', png({ width: 10_000, height: 16, depth: 1 }), 'pixels'],
    [
      'a PNG of many bytes',
      png({ width: 300, height: 300, pixel: (x, y) => [noise[y * 300 + x] ?? 0] }),
      'bytes',
    ],
  ])('such as %s is refused', (_what, bytes, problem) => {
    expect(readLogo(base64(bytes))).toEqual({ ok: false, problem });
  });

  it('such as no base64 is refused', () => {
    expect(readLogo('logo.png')).toEqual({ ok: false, problem: 'notPng' });
  });

  const packed = (content: Uint8Array) => base64(pngOf([['IHDR', header], ['IDAT', content], end]));
  it.each([
    ['pixels that nobody can unpack', packed(text('no pixels'))],
    ['pixels that end too soon', packed(zlibSync(new Uint8Array(100)))],
    ['lines that nobody can read', packed(zlibSync(new Uint8Array(33 * 16).fill(9)))],
    ['white on white', base64(png({ pixel: () => [255] }))],
  ])('such as one with %s shows nothing on paper', (_what, logo) => {
    expect(readLogo(logo).ok).toBe(true);
    expect(isSeenOnPaper(logo)).toBe(false);
    expect(isSeenOnPaper(base64(png()))).toBe(true);
  });
});
