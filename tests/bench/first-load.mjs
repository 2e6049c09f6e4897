// How much script a page of the built site loads before it can be used, gzip, against what Next and
// React need: what the page "not found" loads, which has no script of ours but the frame.
//   npm run build && npm run bench:first-load
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Of the pages for phones. A clinic's desk has none. */
const budgets = { index: 30 * 1024, prepare: 30 * 1024 };

const script = /static\/chunks\/[\w.~-]+\.js/g;

/** All script that a page names. */
const scriptOf = (page) =>
  [...new Set(readFileSync(`.next/server/app/${page}.html`, 'utf8').match(script))]
    .map((one) => readFileSync(`.next/${one}`, 'utf8'))
    .join('\n');

/** Bytes of all scripts that a page names, but those that only browsers without modules load. */
function firstLoad(page) {
  const html = readFileSync(`.next/server/app/${page}.html`, 'utf8');
  const old = [...html.matchAll(/<script[^>]*\bnoModule[^>]*>/gi)].flatMap(([tag]) =>
    tag.match(script),
  );
  const scripts = new Set(html.match(script).filter((one) => !old.includes(one)));
  return [...scripts].reduce(
    (sum, one) => sum + gzipSync(readFileSync(`.next/${one}`), { level: 9 }).length,
    0,
  );
}

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

const framework = firstLoad('_not-found');
if (/checkpoint inhibitor/.test(scriptOf('_not-found'))) {
  throw new Error('Every page loads the wordings: then the figures below are too good');
}
const report = Object.entries({ '/': 'index', '/prepare': 'prepare', '/packets': 'packets' }).map(
  ([address, page]) => ({ address, bytes: firstLoad(page) - framework, budget: budgets[page] }),
);
for (const { address, bytes, budget } of report) {
  if (!budget || bytes <= budget) continue;
  console.error(`${address} is ${kilobytes(bytes - budget)} over its ${kilobytes(budget)}.`);
  process.exitCode = 1;
}
console.log(`First load beyond the ${kilobytes(framework)} of Next and React, gzip`);
console.table(
  report.map(({ address, bytes, budget }) => ({
    address,
    script: kilobytes(bytes),
    budget: budget ? kilobytes(budget) : 'none',
  })),
);
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/first-load.json', JSON.stringify({ framework, report }, null, 2));
