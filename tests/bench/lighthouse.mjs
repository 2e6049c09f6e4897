// Lighthouse's verdict on the built site: each page once as on a desktop and five times as on a phone
// (a slow processor and network, which Lighthouse simulates). Ends with code 1 where accessibility is
// under 100, or performance on the desktop under 95. The phone is reported: it has no threshold,
// because its figure depends on the machine.
//   npm run build && npm run lighthouse
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { findBrowser } from '../../lib/build/find-browser.mjs';
import { median, range } from './numbers.mjs';
import { serveBuild } from './serve.mjs';

// Not a dependency: 100 packages for one script. This is the newest that runs on Node 20.
const lighthouse = 'lighthouse@12.8.2';
const pages = ['/', '/prepare'];
const runsOf = { desktop: 1, mobile: 5 };
const folder = 'test-results/lighthouse';

/** One run of Lighthouse; `device` is a key of `runsOf`. A run that broke off is tried again. */
function measure(url, device, chrome, path, attempts = 3) {
  const flags = ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const { status, stderr } = spawnSync(
    'npx',
    [
      ...['--yes', '--package', lighthouse, '--', 'lighthouse', url, '--quiet'],
      ...['--only-categories=accessibility,performance', '--no-enable-error-reporting'],
      ...(device === 'desktop' ? ['--preset=desktop'] : []),
      ...['--output=json', `--output-path=${path}`, `--chrome-flags=${flags.join(' ')}`],
    ],
    {
      encoding: 'utf8',
      env: { ...process.env, CHROME_PATH: chrome },
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) {
    console.error(`Lighthouse ended with code ${status}: ${stderr.trim()}`);
    if (attempts > 1) return measure(url, device, chrome, path, attempts - 1);
    throw new Error('Lighthouse does not run here; see above.');
  }
  const { categories, audits, environment } = JSON.parse(readFileSync(path, 'utf8'));
  const score = (category) => Math.round(categories[category].score * 100);
  const value = (audit) => audits[audit].numericValue;
  return {
    accessibility: score('accessibility'),
    performance: score('performance'),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    // How quick this machine is: Lighthouse counts about 1500 and more for a good laptop.
    machine: environment.benchmarkIndex,
  };
}

const chrome = await findBrowser();
if (!chrome) throw new Error('No browser was found. Name one in CHROMIUM_PATH.');
const site = await serveBuild();
mkdirSync(folder, { recursive: true });

const report = [];
try {
  for (const page of pages) {
    for (const [device, count] of Object.entries(runsOf)) {
      const runs = Array.from({ length: count }, (_, run) => {
        const name = `${page.slice(1) || 'start'}-${device}-${run + 1}`;
        return measure(site.url + page, device, chrome, `${folder}/${name}.json`);
      });
      const middle = Object.fromEntries(
        Object.keys(runs[0]).map((key) => [key, median(runs.map((run) => run[key]))]),
      );
      // A barrier that shows in one run of five is there.
      middle.accessibility = range(runs.map((run) => run.accessibility))[0];
      report.push({ page, device, ...middle, runs });
    }
  }
} finally {
  site.stop();
}

writeFileSync('test-results/lighthouse.json', `${JSON.stringify(report, null, 2)}\n`);
console.table(
  report.map(({ page, device, runs, ...middle }) => ({
    page,
    device,
    runs: runs.length,
    accessibility: middle.accessibility,
    performance: middle.performance,
    'from–to': range(runs.map((run) => run.performance)).join('–'),
    'LCP s': (middle.lcp / 1000).toFixed(2),
    'TBT ms': Math.round(middle.tbt),
    CLS: middle.cls.toFixed(3),
    machine: Math.round(middle.machine),
  })),
);

for (const { page, device, accessibility, performance } of report) {
  const tooLow = [
    accessibility < 100 && `accessibility ${accessibility}, not 100`,
    device === 'desktop' && performance < 95 && `performance ${performance}, under 95`,
  ].filter(Boolean);
  for (const said of tooLow) console.error(`${page} on ${device}: ${said}`);
  if (tooLow.length > 0) process.exitCode = 1;
}
