import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answersAsFile } from '../lib/answers/saved-file';
import { bookMark } from '../lib/build/review/book/book-file';
import {
  type Comment,
  type Comments,
  commentsAsFile,
  readComments,
} from '../lib/build/review/book/comments-file';
import { makeBook } from '../lib/build/review/book/make-book';
import { listComments } from '../lib/build/review/list-comments';
import { runReview } from '../lib/build/review/run-review';
import { Refusal } from '../lib/cli/files';
import { patients } from './patients';

const book = makeBook();
const items = book.chapters.flatMap((chapter) => chapter.items);
const by = 'Jane Roe, RN';

/** A comment as the page saves it. */
const on = (id: string, choice: Comment['choice'], comment = ''): Comment => {
  const item = items.find((one) => one.id === id);
  const words = item?.lines.map((line) => line.text).join('\n') ?? '';
  return { id, hash: item?.hash ?? '', words, choice, comment };
};
const file = (comments: Comment[], edition = book.edition): Comments => ({ edition, by, comments });
const listed = (comments: Comment[], edition?: string) =>
  listComments(file(comments, edition), 0, book).join('\n');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'review-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What the command says, and its exit code. */
async function review(...typed: string[]): Promise<{ code: 0 | 2; said: string }> {
  try {
    return { code: 0, said: (await runReview(typed)).join('\n') };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { code: 2, said: error.lines.join('\n') };
  }
}

describe('a file of comments that cannot be read', () => {
  const good = commentsAsFile(file([on('Q2', 'stop', 'No.')]));
  const bad: [string, string | Uint8Array, string][] = [
    ['empty.json', '', 'this file is empty'],
    ['blank.json', ' \n\t ', 'this file is empty'],
    ['cut-off.json', good.slice(0, -20), 'is cut off, or was changed by hand'],
    ['comma.json', good.replace('"version": 1,', '"version": 1,,'), 'is cut off'],
    ['book.html', `${bookMark}\n<html></html>`, 'is cut off'],
    ['bytes.json', new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), 'is cut off'],
    ['deep.json', '['.repeat(500_000), 'is cut off'],
    ['null.json', 'null', 'not a file of comments'],
    ['list.json', '[]', 'not a file of comments'],
    ['number.json', '7', 'not a file of comments'],
    ['answers.json', answersAsFile(patients.firstTreatmentCps22), 'not a file of comments'],
    ['nothing.json', '{}', 'not a file of comments'],
    ['no-list.json', good.replace(/"comments": \[.*\]/s, '"comments": {}'), 'not a file of'],
    ['newer.json', good.replace('"version": 1', '"version": 2'), 'another version of Askwell'],
    ['text.json', good.replace('"version": 1', '"version": "1"'), 'another version of Askwell'],
    ['no-version.json', good.replace('"version": 1,', ''), 'another version of Askwell'],
    ['large.json', good.replace('No.', 'x'.repeat(5_000_001)), 'over 5 MB'],
  ];

  it.each(bad)('%s: one sentence, and nothing is written', async (name, content, sentence) => {
    const path = join(folder, name);
    await writeFile(path, content);
    const before = await readdir(folder);
    const { code, said } = await review('--comments', path);
    expect(code).toBe(2);
    expect(said).toContain(`${path}: `);
    expect(said).toContain(sentence);
    expect(said.split('\n')).toHaveLength(1);
    expect(await readdir(folder)).toEqual(before);
    expect((await readFile(path)).equals(Buffer.from(content))).toBe(true);
  });

  it.each([
    ['is missing', 'missing.json', 'there is no such file'],
    ['is a folder', '.', 'this file cannot be read'],
  ])('%s', async (_what, name, sentence) => {
    const { code, said } = await review('--comments', join(folder, name));
    expect([code, said.includes(sentence)]).toEqual([2, true]);
  });
});

describe('entries that are no comments', () => {
  const entries: [string, unknown][] = [
    ['null', null],
    ['a text', 'Q2: no'],
    ['without an id', { choice: 'stop', comment: 'No.' }],
    ['with a number as its id', { id: 2, choice: 'stop' }],
    ['with a choice that does not exist', { id: 'Q2', choice: 'ok', comment: 'Yes.' }],
    ['that say nothing', { id: 'Q2', choice: null, comment: '  ' }],
  ];
  it.each(entries)('%s: are counted, and the others are read', (_what, entry) => {
    const raw = JSON.parse(commentsAsFile(file([on('Q2', 'stop', 'No.')])));
    raw.comments.push(entry);
    const read = readComments(JSON.stringify(raw));
    if (!read.ok) throw new Error(read.problem);
    expect([read.said.comments.map(({ id }) => id), read.unread]).toEqual([['Q2'], 1]);
    expect(listComments(read.said, read.unread, book)).toContain(
      '1 entry of the file cannot be read.',
    );
  });

  it('may start with a byte order mark', () => {
    expect(readComments(`\ufeff${commentsAsFile(file([]))}`).ok).toBe(true);
  });

  it('bring no control characters to the terminal', () => {
    const read = readComments(commentsAsFile(file([on('Q2', 'stop', 'No\u001b[2J\u0007.')])));
    expect(read.ok && read.said.comments[0]?.comment).toBe('No[2J.');
  });

  it('keep what was said in more than one line', () => {
    const said = file([on('Q2', 'change', 'First.\nSecond.')]);
    expect(readComments(commentsAsFile(said))).toEqual({ ok: true, said, unread: 0 });
  });
});

describe('the list of comments', () => {
  it('has what must not wait first, by file, with the words that were read', () => {
    const list = listed([
      on('C.rule', 'fine'),
      on('TR1', 'change', 'Say which.'),
      on('Q2.ask.hr_pos', null, 'And HER2-low?'),
      on('F.hold', 'stop', 'Not before the team says so.'),
      on('Q3', 'fine', 'Good.'),
      on('C.late', 'stop'),
    ]);
    const order = [
      ...[by, '2 stop, 1 change, 2 fine, 1 without a choice', 'this edition'],
      ...['STOP', 'follow-ups.ts  F.hold', 'Words:', 'Not before', 'card.json  C.late'],
      ...['CHANGE', 'trials.ts  TR1', 'FINE', 'questions.ts  Q3', 'No comment: C.rule'],
      ...['WITHOUT A CHOICE', 'questions.ts  Q2.ask.hr_pos', 'And HER2-low?'],
    ];
    const places = order.map((part) => list.indexOf(part));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('says which words changed since, and shows both', () => {
    const old = { ...on('C.late', 'change', 'Which?'), hash: '0', words: 'Old words.' };
    const list = listed([old, on('C.rule', 'stop', 'No.')], 'abcd1234');
    expect(list).toContain('They are on edition abcd1234; this is ');
    expect(list).toContain('Changed since: 1 item.');
    expect(list).toContain('Words then:\n    Old words.');
    expect(list).toContain(
      'Words now:\n    lib/wording/en/card.json  C.late: Side effects can start',
    );
    expect(list).toContain('C.rule: If I am not sure, I call.');
  });

  it('says that another edition has changed nothing of what was read', () => {
    expect(listed([on('C.rule', 'stop')], 'abcd1234')).toContain('Changed since: no item.');
    expect(listed([on('C.rule', 'stop')], '')).toContain('on edition ?');
  });

  it.each(['Q9', '__proto__', 'constructor', ''])('names an item that is gone: “%s”', (id) => {
    const gone: Comment = { id, hash: '1', words: 'Words of old.', choice: 'stop', comment: 'No.' };
    const list = listed([gone]);
    expect(list).toContain('ON ITEMS THAT THIS BOOK DOES NOT HAVE');
    expect(list).toContain('Words then:\n    Words of old.');
  });

  it('has both comments of two readers on one item', () => {
    const list = listed([on('Q2', 'stop', 'One.'), on('Q2', 'change', 'Two.')]);
    expect(list).toMatch(/One\..*Two\./s);
  });

  it('says that a file has none', () => {
    expect(listed([])).toContain('There are no comments in this file.');
  });

  it('is what the command prints', async () => {
    const path = join(folder, 'good.json');
    const said = file([on('Q2', 'stop', 'No.')]);
    await writeFile(path, commentsAsFile(said));
    expect(await review('--comments', path)).toEqual({
      code: 0,
      said: listComments(said, 0, book).join('\n'),
    });
  });
});

describe('the command', () => {
  it('writes the book, again where a book is, and over nothing else', async () => {
    const path = join(folder, 'review.html');
    expect((await review('--out', path)).said).toContain(`edition ${book.edition}`);
    expect((await review('--out', path)).code).toBe(0);
    const other = join(folder, 'notes.html');
    await writeFile(other, '<!doctype html>mine');
    const { code, said } = await review('--out', other);
    expect([code, said]).toEqual([2, expect.stringContaining('it stays')]);
    expect(await readFile(other, 'utf8')).toBe('<!doctype html>mine');
    expect((await review('--out', folder)).code).toBe(2);
    expect((await review('--out', join(folder, 'no', 'such.html'))).code).toBe(2);
  });

  it.each([
    [['--changes', '--comments', 'a.json']],
    [['--comments']],
    [['--name', 'Jane Roe']],
    [['--out', 'a.html', '--changes']],
    [['--sign', 'card-and-signs', '--out', 'a.html']],
    [['--shoe']],
    [['a.json']],
  ])('says how it is called: %j', async (typed) => {
    const { code, said } = await review(...typed);
    expect([code, said.split('\n').length]).toEqual([2, 4]);
    expect(said).toContain('Usage: npm run review');
  });

  it('says that nothing is signed yet', async () => {
    const { code, said } = await review('--changes');
    expect(code).toBe(0);
    expect(said).toContain('“card-and-signs” is not signed.');
  });

  it('signs no words that the reader of an older book has not seen', async () => {
    const signing = ['--sign', 'card-and-signs', '--name', 'Jane Roe', '--profession', 'RN'];
    const { code, said } = await review(...signing, '--edition', 'abcd1234');
    expect([code, said]).toEqual([2, expect.stringContaining('Nothing was signed.')]);
  });

  it('says all that is wrong with a signature', async () => {
    const { code, said } = await review('--sign', 'cover', '--name', ' ', '--day', '2027-02-30');
    expect([code, said.split('\n').length]).toEqual([2, 4]);
  });
});
