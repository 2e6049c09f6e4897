import { readFile, writeFile } from 'node:fs/promises';
import { bookFile } from '../../lib/build/review/book/book-file';
import { commentsAsFile, readComments } from '../../lib/build/review/book/comments-file';
import { makeBook } from '../../lib/build/review/book/make-book';
import { listComments } from '../../lib/build/review/list-comments';
import { issuesOf } from './accessibility';
import { expect, test } from './fixtures';

// The review book from a disk, without a network: read, commented on, saved, opened again, listed.

const book = makeBook();
const file = bookFile(book);
const count = book.chapters.flatMap(({ items }) => items).length;

const requests: string[] = [];

test.beforeEach(async ({ context, page }, info) => {
  await context.setOffline(true);
  const path = info.outputPath('book.html');
  await writeFile(path, await file);
  requests.length = 0;
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`file://${path}`);
});

test.afterEach(() => {
  expect(requests.filter((url) => !/^blob:|^file:.*\/book\.html$/.test(url))).toEqual([]);
});

test('comments are saved, listed, and opened again', async ({ page }, info) => {
  const status = page.getByRole('status');
  const choiceOn = (id: string) =>
    page.getByRole('group', { name: `Your choice on ${id}`, exact: true });
  await expect(page.getByText(`0 of ${count} items read`)).toBeVisible();
  await page.getByRole('button', { name: 'Save my comments' }).click();
  await expect(status).toHaveText(/nothing to save yet/);

  await page.getByLabel('Your name and profession').fill('Jane Roe, RN');
  await choiceOn('sign.day.5').getByLabel('Stop').check();
  await choiceOn('sign.day.5').getByLabel('Comment').fill('Our number is 101.\nAsk <us> & see.');
  await choiceOn('Q2.ask.hr_pos').getByLabel('Change').check();
  await choiceOn('C.rule').getByLabel('Fine').check();
  await choiceOn('page.maria').getByLabel('Comment').fill('I would like to be handed this.');
  await expect(page.getByText(`4 of ${count} items read`)).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save my comments' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('askwell-comments.json');
  await expect(status).toHaveText('4 comments saved to a file.');
  const path = info.outputPath('comments.json');
  await saved.saveAs(path);

  const read = readComments(await readFile(path, 'utf8'));
  if (!read.ok) throw new Error(read.problem);
  const list = listComments(read.said, read.unread, book).join('\n');
  expect(list).toContain('Comments by Jane Roe, RN');
  expect(list).toContain('1 stop, 1 change, 1 fine, 1 without a choice');
  expect(list).toContain(`on this edition of the book, ${book.edition}`);
  expect(list).toContain('Comment:\n    Our number is 101.\n    Ask <us> & see.');
  expect(list).toContain('C.day.5: Fever of 100.4°F (38°C) or more');

  await page.reload();
  await choiceOn('C.rule').getByLabel('Stop').check();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open my comments' }).click();
  await (await chooser).setFiles(path);
  await expect(status).toHaveText(
    '3 comments opened. 1 item has something here already, which stays.',
  );
  await expect(choiceOn('C.rule').getByLabel('Stop')).toBeChecked();
  await expect(choiceOn('sign.day.5').getByLabel('Stop')).toBeChecked();
  await expect(choiceOn('sign.day.5').getByLabel('Comment')).toHaveValue(
    'Our number is 101.\nAsk <us> & see.',
  );
  await expect(page.getByLabel('Your name and profession')).toHaveValue('Jane Roe, RN');
});

test('a comment on older words stays one, and one on no item is not lost', async ({
  page,
}, info) => {
  const path = info.outputPath('older.json');
  const words = 'Old words.';
  const older = [
    { id: 'C.late', hash: '0', words, choice: 'stop' as const, comment: 'Which?' },
    { id: 'C.gone', hash: '0', words, choice: 'stop' as const, comment: 'Why?' },
  ];
  await writeFile(path, commentsAsFile({ edition: 'abcd1234', by: '', comments: older }));
  const open = async (name: string) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open my comments' }).click();
    await (await chooser).setFiles(name);
  };
  await open(path);
  const status = page.getByRole('status');
  await expect(status).toContainText('1 item has changed since. Look at it again: C.late');
  await expect(status).toContainText('1 comment is on items that this book does not have');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save my comments' }).click();
  const read = readComments(await readFile(await (await download).path(), 'utf8'));
  expect(read.ok && read.said.comments).toEqual(older);

  await writeFile(path, '{"version":2}');
  await open(path);
  await expect(status).toHaveText(/older\.json: this is not a file of comments/);
});

test('closing it with comments that are not saved is asked about', async ({ page }) => {
  const isAsked = () =>
    page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
  expect(await isAsked()).toBe(false);
  await page
    .getByRole('group', { name: 'Your choice on Q3', exact: true })
    .getByLabel('Fine')
    .check();
  expect(await isAsked()).toBe(true);
});

test('goes to the next item that is not read', async ({ page }) => {
  const [first] = book.chapters.flatMap(({ items }) => items);
  await page.getByRole('button', { name: 'Next not read' }).click();
  await expect(
    page
      .getByRole('group', { name: `Your choice on ${first?.id}`, exact: true })
      .getByLabel('Fine'),
  ).toBeFocused();
});

for (const width of [360, 1280]) {
  test(`keeps to a window ${width} wide, and to the rules for all eyes and ears`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const widest = await page.evaluate(() =>
      Math.max(
        ...Array.from(
          document.querySelectorAll('body *'),
          (one) => one.getBoundingClientRect().right,
        ),
      ),
    );
    expect(widest).toBeLessThan(width + 1);
    expect(await issuesOf(page)).toEqual([]);
  });
}

test('prints the kit alone', async ({ page }) => {
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset.printed = document.body.dataset.prints ?? '';
    };
  });
  await page.getByRole('button', { name: 'Print only this kit' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'kit');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => {
    document.body.dataset.prints = 'kit';
  });
  await expect(page.getByRole('heading', { name: 'Ten tasks' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'How to sign' })).toBeHidden();
  await expect(page.getByRole('heading', { name: '10. What the sheet never says' })).toBeHidden();
});
