// How long a report takes at the page of the production build, from the file to its offers, and how
// much memory it leaves: `npm run build`, then `npm run bench:record -- [rounds]`. Beside it, turn by
// turn in one run since machines are noisy, pdf.js alone takes the text out of the same file.
import { readFileSync } from 'node:fs';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { launchBrowser } from './browser.mjs';
import { memoryOf } from './memory.mjs';
import { median, range } from './numbers.mjs';
import { serveBuild } from './serve.mjs';

const rounds = Number(process.argv[2] ?? 7);

/** The lines of a typical report: one page and a half. */
const typical = [
  'Patient: MARTIN, ELLA      MRN: 5512093      DOB: 03/14/1966',
  'Specimen: Liver, core biopsy     Collected: 02/13/2026',
  'FINAL DIAGNOSIS',
  'Liver, core biopsy: Metastatic breast carcinoma.',
  'BIOMARKERS',
  'ER: Negative (0%)',
  'PR: Negative (0%)',
  'HER2: Negative (IHC 1+)',
  'PD-L1 22C3: CPS 14',
  'GROSS DESCRIPTION',
  ...Array.from(
    { length: 60 },
    (_, at) => `Core ${at + 1} is tan and measures 1.${at % 9} cm in length.`,
  ),
];
const line = (page, at) => typical[(page * 7 + at) % typical.length];

async function pdfOf(pages) {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Courier);
  for (let number = 0; number < pages; number += 1) {
    const page = pdf.addPage();
    for (let at = 0; at < 50; at += 1)
      page.drawText(number === 0 ? (typical[at] ?? '') : line(number, at + 10), {
        ...{ x: 40, y: 760 - at * 14, size: 9, font },
      });
  }
  return Buffer.from(await pdf.save());
}

const site = await serveBuild();
const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  const memory = await memoryOf(page);
  await page.goto(`${site.url}/prepare`);
  await page.getByRole('button', { name: 'Fill in from a report I have' }).click();
  await page.waitForSelector('#report-file');
  const files = { 2: await pdfOf(2), 60: await pdfOf(60), 400: await pdfOf(400) };
  const alone = await pdfJsAlone();
  const rows = [];
  const measured = {
    'a report, pasted': () => read(page, typical.join('\n')),
    'a report of 2 pages, PDF': () => read(page, files[2]),
    'its text by pdf.js alone': () => alone(files[2]),
    '60 pages, PDF': () => read(page, files[60]),
    'their text by pdf.js alone': () => alone(files[60]),
  };
  const times = Object.fromEntries(Object.keys(measured).map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1)
    for (const [name, way] of Object.entries(measured)) {
      const ms = await way();
      // The first round warms up.
      if (round >= 0) times[name].push(ms);
    }
  console.table(
    Object.entries(times).map(([what, ms]) => ({
      what,
      medianMs: Math.round(median(ms)),
      rangeMs: range(ms).map(Math.round).join(' to '),
    })),
  );
  const note = async (what) => rows.push({ what, ...(await memory()) });
  await note('before 400 pages');
  for (let time = 1; time <= 3; time += 1) {
    await read(page, files[400]);
    await note(`400 pages, time ${time}`);
  }
  await page.goBack();
  await page.waitForTimeout(2000);
  await note('after leaving the page of the report');
  console.table(rows);
} finally {
  await browser.close();
  site.stop();
}

/** Milliseconds from giving a report to its offers, on the page; then the door is there again. */
async function read(page, report) {
  const isText = typeof report === 'string';
  if (isText) await page.fill('#report-text', report);
  const started = performance.now();
  if (isText) await page.getByRole('button', { name: 'Read this report' }).click();
  else
    await page.setInputFiles('#report-file', {
      ...{ name: 'report.pdf', mimeType: 'application/pdf', buffer: report },
    });
  await page.getByRole('group', { name: 'CPS: 14', exact: true }).waitFor();
  const ms = performance.now() - started;
  await page.getByRole('button', { name: 'Read another report' }).click();
  await page.waitForSelector('#report-file');
  return ms;
}

/** The same file given to a page that only takes its text out, by the same build of pdf.js. */
async function pdfJsAlone() {
  const page = await browser.newPage();
  const build = 'node_modules/pdfjs-dist/legacy/build';
  await page.route('http://pdf.test/**', (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    return name === ''
      ? route.fulfill({ contentType: 'text/html', body: '<input type="file">' })
      : route.fulfill({
          contentType: 'text/javascript',
          body: readFileSync(`${build}/${name}`, 'utf8'),
        });
  });
  await page.goto('http://pdf.test/');
  await page.evaluate(async () => {
    const pdfjs = await import('http://pdf.test/pdf.mjs');
    pdfjs.GlobalWorkerOptions.workerSrc = 'http://pdf.test/pdf.worker.mjs';
    const input = document.querySelector('input');
    input.addEventListener('change', async () => {
      const task = pdfjs.getDocument({ data: new Uint8Array(await input.files[0].arrayBuffer()) });
      const pdf = await task.promise;
      for (let number = 1; number <= pdf.numPages; number += 1)
        await (await pdf.getPage(number)).getTextContent();
      await task.destroy();
      document.title = 'done';
    });
  });
  return async (buffer) => {
    await page.evaluate(() => {
      document.title = '';
    });
    const started = performance.now();
    await page.setInputFiles('input', { name: 'x.pdf', mimeType: 'application/pdf', buffer });
    await page.waitForFunction(() => document.title === 'done');
    return performance.now() - started;
  };
}
