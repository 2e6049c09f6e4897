import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import { renderSheet } from '../lib/pdf/engine/render-sheet';
import { nodeFonts } from '../lib/pdf/type/fonts.node.ts';
import { buildSheet } from '../lib/sheet/build-sheet';
import { madeOn, patients } from './patients';
import { readAloud } from './read-aloud';
import { fieldsOf, openPdf } from './read-fields';

// The golden texts do not change when somebody signs.
vi.mock('../lib/content/signatures', () => import('./unsigned'));

const sheetOf = (answers: Answers) => buildSheet(answers, { madeOn });
const render = async (answers: Answers) => (await renderSheet(sheetOf(answers), nodeFonts)).bytes;

/** Two people whose sheets are read to the end: on paper, and to fill in. */
const heard = {
  pen: patients.onPembrolizumabWithDiarrhea,
  fillable: patients.firstTreatmentCps22,
} as const satisfies Record<string, Answers>;

describe.each(['pen', 'fillable'] as const)('a sheet that is read aloud: %s', (edition) => {
  const answers: Answers = { ...heard[edition], edition };
  let lines: string[];
  beforeAll(async () => {
    lines = (await readAloud(await render(answers))).map((line) => line.trim());
  });

  it('is the one that was read to the end', async () => {
    const text = `${lines.join('\n')}\n`;
    await expect(text).toMatchFileSnapshot(`golden/heard/${edition}.txt`);
  });

  it('says each topic as a sentence, and then the question', () => {
    const { first, questions, answersToGet } = sheetOf(answers);
    const headed = [...first, ...questions].filter(({ heading }) => heading);
    for (const { topic, text } of [...headed, ...answersToGet]) {
      const at = lines.findIndex((line) => line.startsWith(topic) && /\.$/.test(line));
      expect(lines[at + 1], topic).toContain(text);
      expect(lines.filter((line) => line.startsWith(topic) && line.includes(text))).toEqual([]);
    }
  });

  it('says no sign alone, and nothing of a box that is not marked', () => {
    expect(lines.filter((line) => /^[+−\s]*$|Not marked/.test(line))).toEqual([]);
    expect(lines.filter((line) => line === 'negative').length).toBe(3);
  });

  it('says what looks like a list as a list', () => {
    const { words, whys } = sheetOf(answers).home;
    for (const { heading, items } of [words, whys]) {
      const at = lines.indexOf(`heading 2: ${heading}`);
      expect(lines[at + 1]).toBe(`list, ${items.length} items`);
    }
  });
});

describe('a mark', () => {
  it('is said where the person has made it, and before what it marks', async () => {
    const lines = await readAloud(await render({ immunotherapy: ['now'], needs: ['travel'] }));
    const said = lines.map((line) => line.trim());
    const marked = said.flatMap((line, at) => (line === 'Marked' ? [said[at + 1]] : []));
    expect(marked).toEqual(['rides', 'now']);
  });
});

describe('the name of a field', () => {
  it('ends in words, not in a sign', async () => {
    const fields = await fieldsOf(await render({ edition: 'fillable' }));
    const names = fields.map(({ alternativeText }) => alternativeText);
    expect(names).toContain('Subtype: ER: negative');
    expect(names).toContain('Subtype: PR: positive');
    expect(names.filter((name) => /(^|\s)[+−-]$/.test(name))).toEqual([]);
  });
});

describe('bookmarks', () => {
  const outlineOf = async (answers: Answers) => {
    const pdf = await openPdf(await render(answers));
    const outline = await pdf.getOutline();
    const pages = pdf.numPages;
    await pdf.destroy();
    return { outline: outline ?? [], pages };
  };

  it('lead to the headings of more than six pages, and fewer have none', async () => {
    const sheet = sheetOf({ textSize: 'large' });
    const { outline, pages } = await outlineOf({ textSize: 'large' });
    expect(pages).toBeGreaterThan(6);
    expect(outline.map(({ title }) => title)).toEqual([sheet.title, sheet.home.title]);
    const [visit, home] = outline.map(({ items }) =>
      items.map((item: { title: string }) => item.title),
    );
    expect(visit).toContain(sheet.headings.answersToGet);
    expect(home).toContain(sheet.home.words.heading);
    expect((await outlineOf({})).outline).toEqual([]);
  });

  it('name a heading in another script as it is', async () => {
    const name = 'ציפורה';
    const large = { ...sheetOf({ textSize: 'large' }), title: name };
    const pdf = await openPdf((await renderSheet(large, nodeFonts)).bytes);
    expect((await pdf.getOutline())?.[0]?.title).toBe(name);
    await pdf.destroy();
  });
});
