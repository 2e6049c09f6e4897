import { describe, expect, it } from 'vitest';
import { type Advance, advancesWithSpaces } from '../lib/pdf/tagged/word-spaces';

const letter = (advance: number): Advance => ({ isSpace: false, width: 500, unit: 0.01, advance });
const space = (advance: number): Advance => ({ isSpace: true, width: 200, unit: 0.01, advance });
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('spaces between words', () => {
  it('that are wide enough stay', () => {
    const line = [letter(5), space(1.8), letter(5), space(2.4), letter(5)];
    expect(advancesWithSpaces(line)).toEqual([5, 1.8, 5, 2.4, 5]);
  });

  it('that were squeezed get nine tenths of their width, from all letters alike', () => {
    const line = [letter(5), letter(6), space(1.4), letter(5), space(1.6), letter(0), letter(5)];
    const advances = advancesWithSpaces(line);
    expect(advances[2]).toBeCloseTo(1.8);
    expect(advances[4]).toBeCloseTo(1.8);
    expect(advances[5]).toBe(0); // a mark above the letter before it
    expect(advances[0]).toBeCloseTo(5 - 0.6 / 4);
    expect(sum(advances)).toBeCloseTo(sum(line.map(({ advance }) => advance)));
  });

  it('at the end of a line show nothing', () => {
    expect(advancesWithSpaces([letter(5), space(0.5)])).toEqual([5, 0.5]);
    expect(advancesWithSpaces([])).toEqual([]);
  });
});
