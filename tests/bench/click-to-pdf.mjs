// How long it takes from the tap on "Make my sheet" until the PDF is offered, in a real browser on the
// built site. It asserts nothing: the figures are those of the machine.
//   npm run build && npm run bench:click [runs]
//
// cold    three taps on a first visit: nothing is in the browser's cache, and the tap starts the engine
// ahead   one answer, a pause until the engine has loaded for it, and the tap
// warm    the sheet was looked at first, which made the PDF: the tap shows it
// second  a sheet with another name on the same page, made as soon as the page to check is there
//
// At 6x the browser slows the page's thread six times, as on an old phone. It slows no worker: the
// engine, which runs in one, is as quick as ever, so a real old phone is slower than these figures.
import { mkdirSync, writeFileSync } from 'node:fs';
import { launchBrowser } from './browser.mjs';
import { median, range } from './numbers.mjs';
import { serveBuild } from './serve.mjs';

const runs = Number(process.argv[2] ?? 10);
const slowdowns = [1, 6];

/** In the page: when the button was tapped, and when the screen first showed a PDF after that. */
function watch() {
  const seen = { tapped: 0, offered: 0, pdfs: 0, replies: 0 };
  Object.assign(window, { seen });
  window.Worker = class extends Worker {
    constructor(...given) {
      super(...given);
      this.addEventListener('message', () => (seen.replies += 1));
    }
  };
  addEventListener(
    'click',
    ({ target, timeStamp }) => {
      if (!target.closest?.('button')?.textContent.startsWith('Make my sheet')) return;
      Object.assign(seen, { tapped: timeStamp, offered: 0 });
    },
    true,
  );
  const look = () => {
    if (!seen.tapped || seen.offered || !document.querySelector('a[download]')) return;
    seen.offered = -1; // found; the time is that of the frame that shows it
    requestAnimationFrame(() => setTimeout(() => (seen.offered = performance.now())));
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    seen.pdfs += 1;
    return create(blob);
  };
}

/** Milliseconds between the last tap and the PDF. */
async function fromTapToPdf(page) {
  await page.waitForFunction(() => window.seen.offered > 0, undefined, { timeout: 90_000 });
  return page.evaluate(() => window.seen.offered - window.seen.tapped);
}

const button = (page, name) => page.getByRole('button', { name, exact: true }).first();
const heading = (page) => page.getByRole('heading', { level: 1 });

/** Continue, until the page with this heading is there. */
async function continueTo(page, wanted) {
  for (;;) {
    const now = await heading(page).innerText();
    if (now === wanted) return;
    await button(page, 'Continue').click();
    await page.waitForFunction((old) => document.querySelector('h1')?.innerText !== old, now);
  }
}

/** A browser that has been nowhere yet, on the start page. */
async function firstVisit(browser, url, slowdown) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.addInitScript(watch);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(url);
  return page;
}

async function coldThenSecond(page) {
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  await button(page, 'Make my sheet with what I have').click();
  const cold = await fromTapToPdf(page);
  await button(page, 'Change my answers').click();
  await button(page, 'Change name, visit and phones').click();
  await page.getByLabel('Name').fill('Ana');
  await button(page, 'Continue').click();
  await button(page, 'Make my sheet').click();
  return { cold, second: await fromTapToPdf(page) };
}

async function ahead(page) {
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  await page.getByLabel('I am, for myself').check();
  await page.waitForFunction(() => window.seen.replies > 0, undefined, { timeout: 90_000 });
  await button(page, 'Make my sheet with what I have').click();
  return { ahead: await fromTapToPdf(page) };
}

async function warm(page) {
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  await continueTo(page, 'Check your answers');
  await page.waitForFunction(() => window.seen.pdfs > 0, undefined, { timeout: 90_000 });
  await button(page, 'Make my sheet').click();
  return { warm: await fromTapToPdf(page) };
}

const site = await serveBuild();
const browser = await launchBrowser();

const report = [];
try {
  for (const slowdown of slowdowns) {
    const times = { cold: [], ahead: [], warm: [], second: [] };
    for (let run = 0; run < runs; run += 1) {
      for (const way of [coldThenSecond, ahead, warm]) {
        const page = await firstVisit(browser, site.url, slowdown);
        for (const [key, time] of Object.entries(await way(page))) times[key].push(time);
        await page.context().close();
      }
    }
    for (const [sheet, milliseconds] of Object.entries(times)) {
      report.push({ sheet, slowdown, median: median(milliseconds), milliseconds });
    }
  }
} finally {
  await browser.close();
  site.stop();
}

mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/click-to-pdf.json', `${JSON.stringify(report, null, 2)}\n`);
const round = (number) => Math.round(number);
console.table(
  report.map(({ sheet, slowdown, median: middle, milliseconds }) => ({
    sheet,
    'page slowed': `${slowdown}x`,
    runs: milliseconds.length,
    'median ms': round(middle),
    'from–to ms': range(milliseconds).map(round).join('–'),
  })),
);
console.log(
  'The slowdown is of the page’s thread. The engine runs in a worker, which it does not slow.',
);
