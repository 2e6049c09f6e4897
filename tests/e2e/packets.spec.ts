import { unzipSync } from 'fflate';
import { compoundFileOf } from '../workbooks';
import {
  choose,
  chooseSample,
  fileOf,
  isDone,
  lineOf,
  listOf,
  makeAll,
  makeButton,
  openDesk,
  paste,
  printed,
  sum,
} from './desk-steps';
import { expect, test } from './fixtures';
import { pageTasks } from './page-tasks';
import { staysUsable } from './stays-usable';

// The navigator's desk, from a list to paper: every row is a packet, or is named.

test('staff see whom to call today, ready or not', async ({ page }) => {
  await openDesk(page);
  const rows = ['Ana\trash\t718-555-0101\t', 'Bea\tchest pain\t\tstage II', 'Cleo\tnone\t1\t'];
  await paste(page, ['Name\tSymptoms\tCell\tDx', ...rows].join('\n'));
  const calls = page.getByRole('region', { name: 'Call these people today' });
  const lines = calls.getByRole('listitem');
  await expect(lines).toHaveCount(2);
  await expect(lines.nth(0)).toContainText('Row 3, Bea: chest pain');
  await expect(lines.nth(0)).toContainText('call 911');
  await expect(lines.nth(1)).toContainText(/^Row 2, Ana: .* Cell: 718-555-0101$/);
  await expect(lineOf(page, 3)).toContainText('Not ready');
  await makeAll(page);
  const { pages } = await printed(page);
  expect(pages.join('')).not.toContain('0101');
  await page.getByRole('button', { name: 'Edit row 3' }).click();
  await page.getByLabel('Symptoms').fill('');
  await page.getByRole('button', { name: 'Save row 3' }).click();
  await expect(lines).toHaveCount(1);
});

test('the order of dates is said once, and changed with one click', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-29T09:00:00');
  await openDesk(page);
  await paste(page, 'Name\tAppt\nAna\t12/03/2026\nEva\t12/22/2026\nZoe\t12/7');
  await expect(page.getByText('“12/03/2026” was read as December 3, 2026.')).toBeVisible();
  await expect(lineOf(page, 4)).toContainText('Visit: December 7, 2026');
  await page.getByRole('button', { name: 'Read the day first' }).click();
  await expect(page.getByText('“12/03/2026” was read as March 12, 2026.')).toBeVisible();
  await expect(lineOf(page, 2)).toContainText('Visit: March 12, 2026');
  await expect(lineOf(page, 2)).toContainText('is in the past');
  await expect(lineOf(page, 3)).toContainText('Visit: December 22, 2026');
  await expect(page.getByRole('button', { name: 'Read the month first' })).toBeFocused();
});

test('what is no patient is left out, named, and taken back', async ({ page }) => {
  await openDesk(page);
  const rows = ['Monday list\t', 'Patient\tTold', 'Ana\tx', 'Total: 2\t', 'Page 1 of 1\t'];
  await paste(page, rows.join('\n'));
  await expect(page.getByText('1 row: 1 ready, 0 with notes, 0 not ready')).toBeVisible();
  await page.getByText('3 rows were left out').click();
  await expect(page.getByText('Row 4, “Total: 2”: a total or a count.')).toBeVisible();
  await page.getByRole('button', { name: 'Row 4 is a patient' }).click();
  await expect(page.getByText('Row 4 is in the list now. Ready.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Edit row 4' })).toBeFocused();
  await expect(lineOf(page, 4)).toContainText('Total: 2');
  await makeAll(page);
  await expect(sum(page)).toHaveText('4 rows: 2 packets made, 0 not made.');
  await expect(page.getByText('2 rows were left out.')).toBeVisible();
});

test('names stand in file names and bookmarks only when that is asked for', async ({ page }) => {
  await openDesk(page);
  await paste(page, listOf(2, 'Quintessa'));
  await makeAll(page);
  const plain = await printed(page);
  await page.getByLabel('Show names in file names and bookmarks').check();
  await expect(page.getByText('Make them again before you print')).toBeVisible();
  await makeAll(page);
  const named = await printed(page);
  // A bookmark is text in UTF-16, or plain.
  const wide = Buffer.from('Quintessa', 'utf16le').swap16();
  const holds = (bytes: Buffer) => bytes.includes(wide) || bytes.includes('(2. Quintessa');
  expect(holds(plain.bytes)).toBe(false);
  expect(holds(named.bytes)).toBe(true);
  await page.getByRole('button', { name: 'Make the ZIP' }).click();
  const zip = await fileOf(page, 'Download packets.zip');
  expect(Object.keys(unzipSync(zip.bytes))).toEqual(['001-Quintessa-1.pdf', '002-Quintessa-2.pdf']);
});

test('a row is mended in place, and the focus comes back', async ({ page }) => {
  await page.clock.setFixedTime('2026-12-01T09:00:00');
  await openDesk(page);
  await chooseSample(page);
  await page.getByRole('button', { name: 'Not ready (1)' }).click();
  await page.getByRole('button', { name: 'Edit row 13' }).click();
  await expect(page.getByLabel('Appt')).toBeFocused();
  await page.getByLabel('Appt').fill('2027-03-04');
  await page.getByRole('button', { name: 'Save row 13' }).click();
  await expect(page.getByText('12 rows: 7 ready, 5 with notes, 0 not ready')).toBeVisible();
  await page.getByRole('button', { name: 'All (12)' }).click();
  await page.getByRole('button', { name: 'Edit row 13' }).click();
  await expect(page.getByLabel('CPS')).toBeFocused();
  await page.getByLabel('CPS').fill('9');
  await page.getByLabel('Symptoms').fill('');
  await page.getByRole('button', { name: 'Save row 13' }).click();
  await expect(page.getByText('12 rows: 8 ready, 4 with notes, 0 not ready')).toBeVisible();
  await page.getByRole('button', { name: 'All (12)' }).click();
  await expect(lineOf(page, 13)).toContainText('CPS: 9');
  await makeAll(page);
  await expect(sum(page)).toHaveText('12 rows: 12 packets made, 0 not made.');
  // A later change is not on the paper.
  await expect(lineOf(page, 2)).toContainText('1 of 12');
  await page.getByRole('button', { name: 'Edit row 2', exact: true }).click();
  await page.getByLabel('CPS').fill('7');
  await page.getByRole('button', { name: 'Save row 2' }).click();
  await expect(page.getByText('Make them again before you print')).toBeVisible();
  await expect(lineOf(page, 2)).not.toContainText('1 of 12');
  await expect(lineOf(page, 3)).toContainText('2 of 12');
});

test('a row that is still open is not passed over', async ({ page }) => {
  await openDesk(page);
  await paste(page, listOf(2));
  await page.getByRole('button', { name: 'Edit row 3' }).click();
  await page.getByLabel('CPS').fill('3');
  await makeButton(page).click();
  const problem = page.getByRole('alert').filter({ hasText: 'Row 3 is still open' });
  await expect(problem).toBeFocused();
  await problem.getByRole('link').click();
  await expect(page.getByRole('form', { name: 'Row 3' }).getByLabel('Name')).toBeFocused();
  await page.getByRole('button', { name: 'Save row 3' }).click();
  await makeAll(page);
});

test.describe('what cannot be read is said, and leads on', () => {
  const problem = (page: import('@playwright/test').Page) =>
    page.getByRole('alert').filter({ hasText: 'There is a problem' });

  test('a workbook with a password leads to the paste box', async ({ page }) => {
    await openDesk(page);
    const locked = compoundFileOf('EncryptionInfo', 'EncryptedPackage');
    await choose(page, 'list.xlsx', Buffer.from(locked));
    await expect(problem(page)).toBeFocused();
    await problem(page)
      .getByRole('link', { name: /This file has a password/ })
      .click();
    await expect(page.getByLabel('Paste from your spreadsheet')).toBeFocused();
    // And stays there while somebody types.
    await page.keyboard.type('Name');
    await expect(page.getByLabel('Paste from your spreadsheet')).toHaveValue('Name');
  });

  test('a file over 5 MB is refused unread, and a small one then works', async ({ page }) => {
    await openDesk(page);
    await choose(page, 'list.csv', Buffer.alloc(5 * 1024 * 1024 + 1, 'a'));
    await expect(problem(page)).toContainText('over 5 MB');
    await chooseSample(page);
  });

  test('a file that is taken away while it is read', async ({ page }) => {
    await openDesk(page);
    await page.evaluate(() => {
      const { arrayBuffer } = Blob.prototype;
      Blob.prototype.arrayBuffer = () => {
        Blob.prototype.arrayBuffer = arrayBuffer;
        return Promise.reject(new DOMException('gone', 'NotReadableError'));
      };
    });
    await choose(page, 'list.csv', Buffer.from('Name\nAna'));
    await expect(problem(page)).toContainText('could not be read');
    await chooseSample(page);
  });

  test('two files, a folder or text that is dropped', async ({ page }) => {
    await openDesk(page);
    const drop = (kind: 'two' | 'text' | 'one') =>
      page.locator('#list-file').evaluate((input, what) => {
        const dataTransfer = new DataTransfer();
        if (what === 'text') dataTransfer.items.add('Name\tCPS', 'text/plain');
        else dataTransfer.items.add(new File(['Name,CPS\nAna,12'], 'a.csv'));
        if (what === 'two') dataTransfer.items.add(new File(['Name\nEva'], 'b.csv'));
        input.parentElement?.dispatchEvent(
          new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }),
        );
      }, kind);
    await drop('two');
    await expect(problem(page)).toContainText('several files');
    await drop('text');
    await expect(problem(page)).toContainText('That is text');
    await page.evaluate(() => {
      DataTransferItem.prototype.webkitGetAsEntry = () =>
        ({ isDirectory: true }) as FileSystemEntry;
    });
    await drop('one');
    await expect(problem(page)).toContainText('That is a folder');
    await page.evaluate(() => {
      DataTransferItem.prototype.webkitGetAsEntry = () => null;
    });
    await drop('one');
    await expect(lineOf(page, 2)).toContainText('Ana');
  });

  test('a list that is too slow to read is stopped', async ({ page }) => {
    await page.clock.install();
    await page.addInitScript(() => {
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (...sent: [{ source?: unknown }]) {
        if (sent[0].source !== 'Name\nHang') postMessage.apply(this, sent as never);
      };
    });
    await openDesk(page);
    await page.getByLabel('Paste from your spreadsheet').fill('Name\nHang');
    await page.getByRole('button', { name: 'Read the list' }).click();
    await expect(page.getByText('Reading the list.')).toBeVisible();
    await page.clock.fastForward(21_000);
    await expect(problem(page)).toContainText('took too long');
    await paste(page, 'Name\nAna');
  });
});

test('pasted cells are read with their tabs; columns that are not known are named', async ({
  page,
}) => {
  await openDesk(page);
  await paste(page, 'Name\tAge\tSubtype\n"Ana\nB."\t65\tTNBC\n');
  await expect(page.getByText('Read as pasted text, with tabs between the columns.')).toBeVisible();
  await expect(page.getByText('This column is not known and not used: Age.')).toBeVisible();
  await expect(page.getByText('No column says who was told')).toBeVisible();
  await expect(lineOf(page, 2)).toContainText('Does not print: Type: Triple-negative');
});

test('cancelled, nothing more is made, and what is done is there', async ({ page }) => {
  // Every answer of an engine is counted.
  await page.addInitScript(() => {
    const seen = { packets: 0 };
    Object.assign(window, { seen });
    const start = window.Worker;
    window.Worker = class extends start {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        this.addEventListener('message', ({ data }) => {
          if (data.done?.pages) seen.packets += 1;
        });
      }
    };
  });
  await openDesk(page);
  await paste(page, listOf(150));
  await makeButton(page).click();
  await expect(page.getByText(/^([5-9]|[1-9]\d) of 150/).first()).toBeVisible();
  const cancel = page.getByRole('button', { name: 'Cancel' });
  await cancel.click();
  await expect(cancel).toHaveCount(0);
  const count = () =>
    page.evaluate(() => (window as unknown as { seen: { packets: number } }).seen.packets);
  const before = await count();
  await isDone(page);
  expect(await count()).toBe(before);
  await expect(sum(page)).toHaveText(`150 rows: ${before} packets made, ${150 - before} not made.`);
  expect((await printed(page)).packets).toHaveLength(before);
  const { bytes } = await fileOf(page, 'Download not-made.csv');
  const text = bytes.toString('utf8');
  expect(text.match(/cancelled before this packet was done/g)).toHaveLength(150 - before);
});

test('an engine that hangs or breaks at a row leaves out that row alone', async ({ page }) => {
  await page.addInitScript(() => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (...sent: [never]) {
      const request = sent[0] as { packet?: { number: number } };
      const number = request.packet?.number;
      if (number === 5) this.dispatchEvent(new MessageEvent('message', { data: { failed: true } }));
      else if (number !== 3) postMessage.apply(this, sent);
    };
  });
  await openDesk(page);
  await paste(page, listOf(6));
  // Two clicks do one thing.
  await makeButton(page).dblclick();
  await isDone(page);
  await expect(sum(page)).toHaveText('6 rows: 4 packets made, 2 not made.');
  await expect(
    page.getByText(/^Row 4: .*The packet took too long and was stopped\./),
  ).toBeVisible();
  await expect(page.getByText(/^Row 6: .*The packet could not be made/)).toBeVisible();
  expect((await printed(page)).packets.map((code) => Number.parseInt(code, 10))).toEqual([
    1, 2, 4, 6,
  ]);
  await expect(lineOf(page, 4)).toContainText('not made');
});

test('a second list has nothing of the first, and nothing is left after clearing', async ({
  page,
}) => {
  // Addresses of files in memory that were not given back.
  await page.addInitScript(() => {
    const urls = new Set<string>();
    Object.assign(window, { urls });
    const { createObjectURL, revokeObjectURL } = URL;
    URL.createObjectURL = (file) => {
      const url = createObjectURL(file);
      urls.add(url);
      return url;
    };
    URL.revokeObjectURL = (url) => {
      urls.delete(url);
      revokeObjectURL(url);
    };
  });
  await openDesk(page);
  await paste(page, listOf(2, 'Elderflower'));
  await makeAll(page);
  await page.getByRole('button', { name: 'Use another list' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Use another list' }).click();
  await expect(page.getByRole('heading', { name: 'Get your list' })).toBeFocused();
  await paste(page, listOf(3, 'Second'));
  await expect(page.locator('main')).not.toContainText('Elderflower');
  await makeAll(page);
  const { pages, bytes } = await printed(page);
  expect(pages.join('')).toContain('Second3');
  expect(pages.join('')).not.toContain('Elderflower');
  expect(bytes.includes('Elderflower')).toBe(false);
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Clear everything' }).click();
  await expect(page.getByText('All is cleared.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('main')).not.toContainText(/Second|of 3/);
  // The memory of the files is given back.
  expect(await page.evaluate(() => (window as unknown as { urls: Set<string> }).urls.size)).toBe(0);
});

test.describe('the practice', () => {
  test('is typed once, saved, and opened for the next list', async ({ page }) => {
    await openDesk(page);
    await paste(page, listOf(1));
    await page.getByLabel('Name of the practice').fill('Harbor Nurses');
    await page.getByLabel('What to bring').fill('A pen\nThe red folder');
    await page.getByText('Keep this for the next list').click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save to a file' }).click();
    const saved = await (await download).path();
    await page.getByLabel('Name of the practice').fill('');
    await page.getByLabel('Open a saved file').setInputFiles({
      name: 'answers.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"name":"Ana","subtype":"triple-negative"}'),
    });
    await expect(page.getByText('The file must be one that')).toBeVisible();
    await page.getByLabel('Open a saved file').setInputFiles(saved);
    await expect(page.getByLabel('Name of the practice')).toHaveValue('Harbor Nurses');
    await makeAll(page);
    expect((await printed(page)).pages[0]).toContain('Theredfolder');
  });

  test('is checked before anything is made', async ({ page }) => {
    await openDesk(page);
    await paste(page, listOf(1));
    await page.getByLabel('Name of the practice').fill('x'.repeat(61));
    await makeButton(page).click();
    const problem = page.getByRole('alert').filter({ hasText: 'There is a problem' });
    await expect(problem).toBeFocused();
    await problem.getByRole('link').click();
    await expect(page.getByLabel('Name of the practice')).toBeFocused();
    await expect(page.getByRole('heading', { name: 'Print and hand out' })).toHaveCount(0);
  });
});

test('a note for the chart is copied, with its code beside it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDesk(page);
  await paste(page, 'Name,Told,Subtype\nAna,yes,TNBC\nEva,no,TNBC');
  await makeAll(page);
  await page.getByText('Show the notes').click();
  const notes = page.getByRole('listitem').filter({ hasText: /of 2 · / });
  await expect(notes.nth(1)).toContainText(/2 of 2 · [2-9A-Z]{4}: Eva/);
  await notes.nth(1).getByRole('button', { name: 'Copy the note' }).click();
  await expect(page.getByText(/The note of 2 of 2 · [2-9A-Z]{4} is copied/)).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Question sheet about immunotherapy');
  expect(copied).not.toMatch(/Eva|Triple-negative/);
});

test('the browser asks before a list is lost, and a walk to the start page keeps it', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'For clinics' }).click();
  await paste(page, listOf(2));
  await page.getByRole('link', { name: 'Start page' }).click();
  await page.getByRole('link', { name: 'For clinics' }).click();
  await expect(lineOf(page, 3)).toContainText('Person 2');
  const asked = page.waitForEvent('dialog');
  const left = page.reload();
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await left;
  await expect(page.getByLabel('Paste from your spreadsheet')).toBeVisible();
});

// How long a task takes is the machine's. What holds on each: a long list costs the page no more than
// a short one, and no task takes a step all at once. Measured elements are looked for by id: to look
// for a role again and again takes the page time.

test('a list of 2,000 rows never holds up the page', async ({ page }) => {
  const readAndMend = (rows: number) => async () => {
    await choose(page, 'list.csv', Buffer.from(listOf(rows)));
    await page.locator('#edit-40').click();
    await page.locator('#cell-40-0').fill('#N/A');
    await page.locator('#cell-40-0').press('Enter');
    await page.locator('#edit-40').waitFor();
  };
  await openDesk(page);
  const short = await pageTasks(page, readAndMend(50));
  await openDesk(page);
  const long = await pageTasks(page, readAndMend(2000));
  const figures = `${long.longest} of ${long.total} ms; with 50 rows ${short.total} ms`;
  test.info().annotations.push({ type: 'longest task', description: figures });
  expect(long.total).toBeLessThan(3 * short.total);
  await expect(page.getByText('Row 40 was read again. Not ready.')).toBeVisible();
  await expect(page.getByText(/^2,000 rows: .* 1 not ready$/)).toBeVisible();
  await page.getByRole('button', { name: 'Later rows' }).click();
  await expect(page.getByText('51 to 100 of 2,000')).toBeVisible();
});

// tests/long does the same with 100.
test('20 patients, and the page stays usable', ({ page }) => staysUsable(page, 20));
