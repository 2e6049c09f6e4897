import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAnswers } from '../lib/answers/answers';
import { buildSheet } from '../lib/sheet/build-sheet';
import { printedStrings } from '../lib/sheet/sheet-text';
import { firstMissing, readPdf, withoutSpace } from './read-pdf';

const names = readdirSync('tests/examples').map((file) => file.replace('.json', ''));

describe.each(names)('the example %s', (name) => {
  it('is what its answers make today: else run `npm run examples`', async () => {
    const parsed = parseAnswers(JSON.parse(readFileSync(`tests/examples/${name}.json`, 'utf8')));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const sheet = buildSheet(parsed.answers, { madeOn: '2026-11-23' });
    const { pages } = await readPdf(readFileSync(`public/examples/${name}.pdf`));
    const body = pages
      .join('')
      .replaceAll(withoutSpace(sheet.foot.visit), '')
      .replaceAll(withoutSpace(sheet.foot.made), '')
      .replace(/Page\dof\d/g, '');
    const wanted = printedStrings(sheet).filter((text) => text !== sheet.foot.made);
    expect(firstMissing(body, wanted)).toBeUndefined();
    expect(body).toHaveLength(withoutSpace(wanted.join('')).length + brackets(sheet));
  });
});

/** Characters that the paper adds to the strings themselves: brackets round "ask first", full stops in a list. */
function brackets(sheet: ReturnType<typeof buildSheet>): number {
  return 2 * sheet.first.length + sheet.known.items.length;
}
