import { beforeAll, describe, expect, it } from 'vitest';
import type { Book, ReviewItem } from '../lib/build/review/book/book';
import { bookFile } from '../lib/build/review/book/book-file';
import { makeBook } from '../lib/build/review/book/make-book';
import { madeOn } from '../lib/build/review/book/outcome';
import { people } from '../lib/build/review/book/people';
import { answersToGet } from '../lib/content/answers-to-get';
import { checks } from '../lib/content/checks';
import { followUps } from '../lib/content/follow-ups';
import { words } from '../lib/content/glossary';
import { questions } from '../lib/content/questions';
import { emergencySigns, sameDaySigns } from '../lib/content/symptoms';
import { trialPrompts } from '../lib/content/trials';
import { buildSheet } from '../lib/sheet/build-sheet';
import { printedStrings } from '../lib/sheet/sheet-text';
import card from '../lib/wording/en/card.json';
import conditions from '../lib/wording/en/conditions.json';
import glossary from '../lib/wording/en/glossary.json';
import making from '../lib/wording/en/making.json';
import review from '../lib/wording/en/review.json';
import sheet from '../lib/wording/en/sheet.json';

let book: Book;
let html: string;
let text: string;
let items: ReviewItem[];

beforeAll(async () => {
  book = makeBook();
  items = book.chapters.flatMap((chapter) => chapter.items);
  html = await bookFile(book);
  text = unescaped(html);
});

/** React escapes only these. */
const unescaped = (markup: string) =>
  markup
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

const attributes = (name: string) =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value]) => value ?? '');

const itemOf = (id: string): ReviewItem => {
  const item = items.find((one) => one.id === id);
  if (!item) throw new Error(`No item ${id}`);
  return item;
};

describe('the review book', () => {
  it('has every wording that prints once, under its key, as it is written', () => {
    const paper: Record<string, string> = { ...sheet, ...card, ...glossary };
    const screen = Object.entries(making).filter(([key]) =>
      /^(form\.\w+\.)?V\.(?!keep|change)/.test(key),
    );
    const wanted = { ...paper, ...Object.fromEntries(screen) };
    const shown = attributes('data-key').filter((key) => !key.startsWith('review.'));
    expect([...shown].sort()).toEqual(Object.keys(wanted).sort());
    expect(Object.keys(wanted).length).toBeGreaterThan(500);
    for (const [key, wording] of Object.entries(wanted)) {
      expect(text).toContain(`data-key="${key}">${wording}</span>`);
    }
  });

  it('has every item of the content once', () => {
    const ids = items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const content = [
      ...[...questions, ...answersToGet, ...followUps, ...trialPrompts, ...checks].map(
        ({ id }) => id,
      ),
      ...[...emergencySigns, ...sameDaySigns].map(({ id }) => `sign.${id}`),
      ...words.map((word) => word.text),
      ...questions.flatMap(({ wordings, notes }) => [
        ...wordings.map(({ ask }) => ask),
        ...notes.map((note) => note.text),
      ]),
      ...answersToGet.flatMap(({ notes }) => notes.map((note) => note.text)),
    ];
    expect(content.filter((id) => !ids.includes(id))).toEqual([]);
    expect(attributes('data-item')).toEqual(ids);
  });

  it('leaves no words without a place of their own', () => {
    expect(items.map(({ id }) => id)).not.toContain('labels.other');
  });

  it('says every condition and every conflict in plain words', () => {
    const clauses = Object.values(conditions.when);
    expect(clauses.length).toBeGreaterThan(90);
    expect(clauses.filter((clause) => !text.includes(clause))).toEqual([]);
  });

  it('says when a wording prints, in the order in which wordings are tried', () => {
    const [first] = itemOf('Q2.ask.tnbc_high_first').whens;
    expect(first).toContain(
      'triple-negative breast cancer, and CPS 10 or more, and no treatment since the spread yet',
    );
    const placeOf = (id: string) =>
      Number(/^Tried as (\d+) of 14/.exec(itemOf(id).whens[0] ?? '')?.[1]);
    expect(placeOf('Q1.ask.check')).toBe(1);
    expect(placeOf('Q1.ask.low')).toBeLessThan(placeOf('Q1.ask.low_nonum'));
  });

  it('shows a reason that several questions share with each of them', () => {
    const shared = itemOf('Q2.ask.still_io');
    expect([...shared.lines, ...shared.again].map(({ key }) => key)).toContain('Q2.why.io_now');
  });

  it('ties each of several reasons to the way on which it prints', () => {
    const { whens, lines } = itemOf('Q4.ask.symptoms_other');
    const whys = lines.filter(({ role }) => role === 'why').map(({ key }) => key);
    expect(whys).toHaveLength(3);
    for (const why of whys) expect(whens.filter((when) => when.includes(why))).toHaveLength(1);
  });

  it('names sources with the day on which they were read', () => {
    expect(itemOf('Q2').source).toMatch(/2026 Guide.*: read on November 23, 2026\. US drug labels/);
    expect(itemOf('sign.911.1').source).toMatch(/^Added by Askwell\. Emergency physicians/);
  });

  it('has an example for all but the few that it names, and each prints for that person', () => {
    const none = items.filter(({ example }) => example === null).map(({ id }) => id);
    expect(none).toEqual(['N.health']);
    expect(text).toContain(review['review.example.none']);
    const said = new Map(
      people.map(({ id, answers }) => [
        review[`review.person.${id}.name`],
        printedStrings(buildSheet(answers, { madeOn })).join('\n'),
      ]),
    );
    const quoted = items.flatMap(({ id, example }) => {
      const strings = example && said.get(example.person);
      return example?.text && strings && !id.startsWith('VAL')
        ? [{ text: example.text, strings }]
        : [];
    });
    expect(quoted.length).toBeGreaterThan(10);
    for (const { text: example, strings } of quoted) expect(strings).toContain(example);
  });

  it('shows page 1 of twelve people, and the card', () => {
    expect(people).toHaveLength(12);
    for (const { answers } of people) {
      const { title, first } = buildSheet(answers, { madeOn });
      for (const said of [title, answers.name ?? '', ...first.map((topic) => topic.text)]) {
        expect(text).toContain(said);
      }
    }
  });

  it('asks the reader of the kit ten things', () => {
    const tasks = Object.entries(review).filter(([key]) => key.startsWith('review.kit.task.'));
    expect(tasks).toHaveLength(10);
    for (const [, task] of tasks) expect(text).toContain(task);
  });

  it('says on its cover who reviewed the words as they are now, built or not', () => {
    expect(text).toContain('No doctor or nurse has reviewed it yet.');
    const signature = { name: 'Jane Roe', profession: 'RN', day: '2026-11-23', hash: '0' };
    const { review: line } = makeBook([{ part: 'card-and-signs', ...signature }]);
    expect(line).toContain('reviewed by Jane Roe, RN, on November 23, 2026; changed since');
  });

  it('is the same each time', async () => {
    expect(await bookFile(makeBook())).toBe(html);
  });

  it('needs nothing else, and may load and send nothing', () => {
    expect(html).not.toMatch(/\b(src|action)=|url\(|@import|https?:/);
    expect(attributes('href').filter((href) => !href.startsWith('#'))).toEqual([]);
    expect(html).toContain("default-src 'none'");
    expect(html.match(/<\/script>/g)).toHaveLength(1);
  });
});
