import { describe, expect, it } from 'vitest';
import { printFoot } from '../lib/html/print-foot';
import { buildSheet } from '../lib/sheet/build-sheet';
import { madeOn } from './patients';

describe('the foot of the page’s own print', () => {
  const footOf = (name: string) => printFoot(buildSheet({ name }, { madeOn }));

  it('says on the visit sheet alone whose it is, and counts pages', () => {
    expect(footOf('Ana')).toEqual({
      '--sheet-foot-visit': '"Ana · Made November 23, 2026"',
      '--sheet-foot-home': '"Made November 23, 2026"',
      '--sheet-foot-page': '"Page " counter(page) " of " counter(pages) ""',
    });
  });

  it('quotes what was typed, so that none of it is CSS', () => {
    const typed = footOf('A"; } body { color: red \\')['--sheet-foot-visit'];
    expect(typed).toBe('"A\\"; } body { color: red \\\\ · Made November 23, 2026"');
  });
});
