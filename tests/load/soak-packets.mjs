// Makes packets for many patients in a real browser, from the production build, and says how long
// it took and how much memory it held: `npm run build`, then `npm run soak:packets -- 500`.
import { spawn } from 'node:child_process';
import { launchBrowser } from '../bench/browser.mjs';
import { memoryOf } from '../bench/memory.mjs';

const patients = Number(process.argv[2] ?? 500);
const port = Number(process.env.ASKWELL_TEST_PORT ?? 4174);
const everyMs = 5000;

const server = spawn(process.execPath, ['.next/standalone/start.mjs'], {
  stdio: 'ignore',
  env: { ...process.env, ASKWELL_PORT: String(port) },
});
const browser = await launchBrowser();
const rows = [];
try {
  await soak();
} finally {
  console.table(rows);
  await browser.close();
  server.kill();
}

async function soak() {
  const page = await browser.newPage();
  await open(page);
  const memory = await memoryOf(page);
  const note = async (what) => rows.push({ what, seconds: seconds(), ...(await memory()) });
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 100) / 10;

  await note('empty');
  await page.fill('#paste', listOf(patients));
  await page.click('form button[type=submit]');
  await page.waitForSelector('#rows');
  await note('list read');
  await page.evaluate(() => {
    const tasks = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((seen) =>
      tasks.push(...seen.getEntries().map((e) => e.duration)),
    ).observe({ type: 'longtask' });
  });
  await page.click('section[aria-labelledby=make] button');
  for (;;) {
    const isDone = await page
      .waitForSelector('#done', { timeout: everyMs })
      .then(() => true)
      .catch(() => false);
    if (isDone) break;
    await note(await page.evaluate(() => document.querySelector('progress')?.value ?? 0));
  }
  await note('made');
  await page.click('#zip');
  await page.waitForSelector('a[download$=".zip"]', { timeout: 120_000 });
  await note('ZIP made');
  const longest = await page.evaluate(() => Math.max(0, ...window.tasks));
  await page.click('footer > button');
  await page.locator('dialog[open] button').last().click();
  await page.waitForSelector('#paste');
  await note('cleared');
  console.log(`${patients} patients; the longest task of the page took ${longest} ms.`);
}

/** Opens the desk as soon as the server answers. */
async function open(page) {
  for (let tries = 0; tries < 50; tries += 1) {
    try {
      await page.goto(`http://127.0.0.1:${port}/packets`, { waitUntil: 'networkidle' });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  throw new Error('The server did not start.');
}

function listOf(count) {
  const people = Array.from(
    { length: count },
    (_, at) => `Person ${at + 1},${at % 3 ? 'yes' : 'no'},TNBC,${at % 40},${at % 3}`,
  );
  return ['Name,Results told,Subtype,CPS,Prior lines', ...people].join('\n');
}
