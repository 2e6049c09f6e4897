// How long a list of 2,000 rows takes at the desk, in a real browser on the built site: from the file
// that was chosen until its rows are shown, and the longest task of the page's own thread meanwhile. It
// asserts nothing: the figures are those of the machine.
//   npm run build && npm run bench:desk [runs] [rows]
//
// cold   the first list on the page: the code that reads it runs for the first time
// warm   the same list again
// tick, sort, edit   what a click costs then, until the next frame
//
// A clock on the wall counts what other programs do; the tasks are in milliseconds of the processor.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { launchBrowser } from './browser.mjs';
import { longList } from './long-list.mjs';
import { median, range } from './numbers.mjs';
import { serveBuild } from './serve.mjs';

const runs = Number(process.argv[2] ?? 5);
const rows = Number(process.argv[3] ?? 2000);

/** In the page: when a file was chosen, and when the screen first showed rows after that. */
function watch() {
  const seen = { from: 0, to: 0 };
  Object.assign(window, { seen });
  const start = () => Object.assign(seen, { from: performance.now(), to: 0 });
  addEventListener('change', ({ target }) => target.type === 'file' && start(), true);
  addEventListener('click', start, true);
  const look = () => {
    if (!seen.from || seen.to || !document.querySelector('tbody tr')) return;
    seen.to = -1;
    requestAnimationFrame(() => setTimeout(() => (seen.to = performance.now())));
  };
  new MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
  });
}

/**
 * Milliseconds on the wall; and of the processor: of the page and its workers, and of the longest task
 * of the page's own thread.
 */
async function measure(page, work) {
  const browser = page.context().browser();
  await browser.startTracing(page, { categories: ['toplevel'] });
  await work();
  await page.waitForFunction(() => window.seen.to > 0, undefined, {
    timeout: 60_000,
    polling: 100,
  });
  const wall = await page.evaluate(() => window.seen.to - window.seen.from);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const threads = new Map(
    traceEvents
      .filter(({ name }) => name === 'thread_name')
      .map(({ pid, tid, args }) => [`${pid} ${tid}`, args.name]),
  );
  const tasksOf = (thread) =>
    traceEvents
      .filter(({ name }) => name === 'ThreadControllerImpl::RunTask')
      .filter(({ pid, tid }) => thread.test(threads.get(`${pid} ${tid}`) ?? ''))
      .map(({ tdur = 0 }) => tdur / 1000);
  const onPage = tasksOf(/^CrRendererMain$/);
  const all = [...onPage, ...tasksOf(/DedicatedWorker/)];
  const processor = all.reduce((sum, time) => sum + time, 0);
  return { wall, processor, longest: Math.max(0, ...onPage) };
}

const site = await serveBuild();
const browser = await launchBrowser();
const list = { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(longList(rows)) };

/** @type {Record<string, { wall: number, processor: number, longest: number }[]>} */
const found = {};
const keep = (name, figures) => {
  found[name] = [...(found[name] ?? []), figures];
};
try {
  for (let run = 0; run < runs; run += 1) {
    const page = await (await browser.newContext()).newPage();
    await page.addInitScript(watch);
    await page.goto(`${site.url}/packets`, { waitUntil: 'networkidle' });
    const choose = () => page.locator('#list-file').setInputFiles(list);
    keep('cold', await measure(page, choose));
    keep(
      'tick',
      await measure(page, () => page.locator('tbody input[type=checkbox]').nth(3).click()),
    );
    keep(
      'sort',
      await measure(page, () => page.getByRole('button', { name: 'Name', exact: true }).click()),
    );
    keep('edit', await measure(page, () => page.locator('tbody tr button').nth(2).click()));
    await page.getByRole('button', { name: 'Use another list' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Use another list' }).click();
    await page.locator('#list-file').waitFor({ state: 'attached' });
    keep('warm', await measure(page, choose));
    await page.context().close();
  }
} finally {
  await browser.close();
  site.stop();
}

const report = Object.entries(found).map(([name, figures]) => ({
  name,
  wall: figures.map(({ wall }) => wall),
  processor: figures.map(({ processor }) => processor),
  longest: figures.map(({ longest }) => longest),
}));
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/desk.json', `${JSON.stringify({ rows, report }, null, 2)}\n`);
const round = (number) => Math.round(number);
console.log(
  `${rows} rows, ${runs} runs, ${cpus().length} cores, load ${loadavg().map(round).join(' ')}`,
);
console.table(
  report.map(({ name, wall, processor, longest }) => ({
    step: name,
    'median ms': round(median(wall)),
    'from–to ms': range(wall).map(round).join('–'),
    'processor ms': round(median(processor)),
    'longest task ms': round(range(longest)[1]),
  })),
);
