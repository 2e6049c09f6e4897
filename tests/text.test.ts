import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cleanText, graphemesOf, hasRightToLeft, isWithin, mayMirror } from '../lib/wording/text';
import { cpuTime } from './cpu-time';

describe('cleanText', () => {
  it.each([
    ['ER ≥ 1% β → “x” ½ µ', 'ER ≥ 1% β → “x” ½ µ', 'what is printable stays'],
    ['Zoe\u0301', 'Zoé', 'one form of a letter'],
    ['a\u202eb\u2066c\ufeffd', 'abcd', 'no character that reorders others'],
    ['so\u00adft\u200b', 'soft', 'no invisible character'],
    ['a\ud800b', 'ab', 'no half of a character'],
    ['a\u0000b\u0007c', 'abc', 'no control'],
    ['  a \t\u00a0 b  ', 'a b', 'single spaces'],
    ['a\r\nb\u2028c', 'a b c', 'one line'],
    ['e\u0301\u0301\u0301\u0301\u0301\u0301\u0301', 'é\u0301\u0301\u0301\u0301', 'few marks'],
    ['\u0301\u0302', '', 'no mark without a letter'],
    ['👩🏽‍⚕️', '👩🏽‍⚕️', 'an emoji that is spelled with a joiner'],
    ['می‌خواهم', 'می‌خواهم', 'a word that is spelled with a non-joiner'],
    ['a\u200db', 'ab', 'no joiner between Latin letters'],
    ['ο\u034fa\u3164b\ufe00c\u{e0101}', 'οabc', 'nothing that is drawn as nothing'],
    ['❤\ufe0f 1\ufe0f\u20e3 a\ufe0f', '❤\ufe0f 1\ufe0f\u20e3 a', 'how an emoji is drawn'],
    ['क्\u200dष', 'क्\u200dष', 'a half letter that is spelled with a joiner'],
    ['ب\u064e\u200d\u064e\u200d\u064e', 'ب\u064e\u064e\u064e', 'no joiner between marks'],
    ['乳腺癌 ציפורה أمل', '乳腺癌 ציפורה أمل', 'every script'],
  ])('%j becomes %j: %s', (typed, cleaned) => {
    expect(cleanText(typed)).toBe(cleaned);
  });

  it('keeps line breaks where they are wanted, and one empty line at most', () => {
    expect(cleanText(' a \r\n\n\n\n b\n', { lines: true })).toBe('a\n\nb');
  });

  it('looks no further than the neighbours of a joiner: the text may be long', () => {
    // With the whole text for each of them this would take minutes.
    expect(cleanText('\u200d'.repeat(300_000))).toBe('');
    expect(cleanText('क\u200c'.repeat(100_000)).length).toBe(199_999);
    expect(cleanText('a\u0301\u200d\ufe0f'.repeat(100_000))).toBe('á'.repeat(100_000));
    const emoji = '👩🏽\u200d'.repeat(100_000);
    expect(cleanText(emoji)).toBe(emoji.slice(0, -1));
  });

  // Code points of every plane, and often what depends on its neighbours.
  const unit = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom(
      ...'a ب\n👩🏽❤1क्\u200c\u200d\ufe0f\u0301\u0323\u064e\u05c1\u00ad\u034f\u1100\u1161',
    ),
  );
  const anyText = fc.string({ unit, maxLength: 200 });

  it('changes nothing more the second time', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (typed, lines) => {
        const once = cleanText(typed, { lines });
        expect(cleanText(once, { lines })).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves no control, no half character and no stack of marks', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const cleaned = cleanText(typed, { lines: true });
        expect(cleaned).not.toMatch(/[^\P{C}\n\u200c\u200d]/u);
        expect(cleaned).not.toMatch(/\p{M}{6}/u);
        expect(cleaned).toBe(cleaned.normalize('NFC').trim());
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps every letter and digit of plain text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aZ9éßЖя≥ ') }), (typed) => {
        const bare = (text: string) => text.replaceAll(' ', '');
        expect(bare(cleanText(typed))).toBe(bare(typed));
      }),
    );
  });
});

describe('graphemesOf', () => {
  it('counts as a reader does', () => {
    expect(graphemesOf('né👩🏽‍⚕️!')).toEqual(['n', 'é', '👩🏽‍⚕️', '!']);
  });
});

describe('without Intl.Segmenter, as in Firefox 124', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it('letters are counted as a reader does, but Indian conjuncts', async () => {
    vi.stubGlobal(
      'Intl',
      Object.fromEntries(
        Object.getOwnPropertyNames(Intl)
          .filter((name) => name !== 'Segmenter')
          .map((name) => [name, Intl[name as keyof typeof Intl]]),
      ),
    );
    vi.resetModules();
    const plain = await import('../lib/wording/text');
    const parts = [
      'n',
      'e\u0301',
      '👩🏽\u200d⚕️',
      '🇺🇸',
      '한',
      '\r\n',
      'ب\u200c',
      '👍🏽',
      '☺️',
      ' ',
      '!',
    ];
    expect(plain.graphemesOf(parts.join(''))).toEqual(parts);
    expect(plain.graphemesOf('क्ष')).toHaveLength(2);
    expect(plain.isWithin('🇺🇸'.repeat(80), 80)).toBe(true);
    expect(plain.isWithin('🇺🇸'.repeat(81), 80)).toBe(false);
  });
});

describe('graphemes of a long text', () => {
  const parts = [
    'a',
    'é',
    'e\u0301',
    '👩‍👩‍👧',
    '🇺🇸',
    'क्ष',
    'त्र',
    '한',
    '\r\n',
    'ب\u200c',
    '👍🏽',
    '☺️',
  ];

  it('are those of the segmenter, wherever a window ends', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const text = fc.array(fc.constantFrom(...parts), { minLength: 100, maxLength: 400 });
    fc.assert(
      fc.property(text, (chosen) => {
        const typed = chosen.join('');
        const wanted = Array.from(segmenter.segment(typed), ({ segment }) => segment);
        expect(graphemesOf(typed)).toEqual(wanted);
        expect(isWithin(typed, wanted.length)).toBe(true);
        expect(isWithin(typed, wanted.length - 1)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it.each(['word ', '👩\u200d', '🇺🇸', 'a\u0301'])(
    'of %j do not take the longer the longer it is',
    (part) => {
      const take = (length: number) => {
        const long = part.repeat(length / part.length);
        return cpuTime(() => expect(graphemesOf(long).length).toBeGreaterThan(0), 3);
      };
      take(20_000);
      // Four times the length: linear is 4, quadratic 16. Shorter ones fit in the processor's cache.
      expect(take(640_000) / take(160_000)).toBeLessThan(10);
    },
  );
});

describe('what runs from right to left', () => {
  it.each([
    ['Ana', false, false],
    ['Ana (שלום)', true, true],
    ['Ana (أمل)', true, true],
    // A sign that Arabic shares with other scripts.
    ['Ana؟', false, true],
    // A script that no typeface here has.
    ['ܐܒܓ', true, false],
  ])('of %j is known', (text, runs, mirrors) => {
    expect([hasRightToLeft(text), mayMirror(text)]).toEqual([runs, mirrors]);
  });
});
