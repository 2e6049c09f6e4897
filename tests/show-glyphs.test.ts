import type { EmbeddedFont } from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { CharacterCodes } from '../lib/pdf/tagged/character-codes';
import type { Glyphs } from '../lib/pdf/tagged/page-model';
import { showGlyphs } from '../lib/pdf/tagged/show-glyphs';

/** A font of 2,000 units per em, in which each glyph is as wide as ten times its number. */
const newFont = (): EmbeddedFont => ({
  id: 'F1',
  font: { getGlyph: (id) => ({ advanceWidth: id * 10 }) },
  scale: 0.5,
  widths: [0],
  unicode: [[0]],
  ref: () => {
    throw new Error('Not asked for');
  },
  subset: { glyphs: [0], mapping: { 0: 0 }, includeGlyph: () => 0 },
});

/** The number of a glyph that was typed as a letter. */
const typed = (glyph: number, letter: string) => glyph + 0x10000 * (letter.codePointAt(0) ?? 0);
const [a, b] = [typed(100, 'a'), typed(40, 'b')];

describe('the glyphs of a run', () => {
  it('are shown as one text where nothing is between them', () => {
    const codes = new CharacterCodes(newFont());
    expect(showGlyphs({ ids: [a, b, a], gaps: [0, 0, 0] }, codes, 12)).toEqual([
      ...['BT', '/F1 12 Tf', '1 0 0 -1 0 0 Tm', '[<000100020001>] TJ', 'ET'],
    ]);
  });

  it('are apart by their gaps, but for the last', () => {
    const codes = new CharacterCodes(newFont());
    expect(showGlyphs({ ids: [a, b, a], gaps: [-20, 7.5, 30] }, codes, 12)).toContain(
      '[<0001> 20 <0002> -7.5 <0001>] TJ',
    );
  });

  it('are set off the line, and the next ones back on it', () => {
    const codes = new CharacterCodes(newFont());
    const offsets: Glyphs['offsets'] = { 1: [-50, 100] };
    const glyphs = { ids: [a, b, a, a], gaps: [20, 10, 0, 0], offsets };
    // Widths of 500 and 200, at 10 points.
    expect(showGlyphs(glyphs, codes, 10)).toEqual([
      ...['BT', '/F1 10 Tf', '1 0 0 -1 0 0 Tm', '[<0001>] TJ'],
      ...['1 0 0 -1 4.7 -1 Tm', '[<0002>] TJ', '1 0 0 -1 7.3 0 Tm', '[<00010001>] TJ', 'ET'],
    ]);
  });

  it('have a code for each letter that they were typed as, with its width', () => {
    const font = newFont();
    const codes = new CharacterCodes(font);
    const other = typed(100, 'A');
    showGlyphs({ ids: [a, other, 7], gaps: [0, 0, 0], letters: { 2: [0x66, 0x69] } }, codes, 12);
    expect(font.unicode).toEqual([[0], [0x61], [0x41], [0x66, 0x69]]);
    expect(font.widths).toEqual([0, 500, 500, 35]);
    expect(font.subset.glyphs).toEqual([0, 100, 100, 7]);
  });
});
