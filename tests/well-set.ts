import { expect } from 'vitest';
import type { LaidOut } from '../lib/pdf/tagged/page-model';
import { boxesOn, gapsAboveHeadings, numbersApart, wordSpacesOf } from './page-boxes';

/** What holds of every edition: space above headings and between words, numbers beside questions. */
export function expectWellSet({ pages }: LaidOut) {
  for (const page of pages) {
    for (const gap of gapsAboveHeadings(page)) expect(gap).toBeGreaterThanOrEqual(3);
    for (const { node } of boxesOn(page)) {
      for (const space of wordSpacesOf(node)) expect(space).toBeGreaterThanOrEqual(0.85);
    }
    expect(numbersApart(page)).toEqual([]);
  }
}
