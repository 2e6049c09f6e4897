// How much script each page of the built site loads before it can be used, gzip, against what Next
// and React need: what the page "not found" loads, which holds no code of ours but two sentences' worth.
//   npm run build && node tests/bench/first-load.mjs
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const budget = 30 * 1024;
const pages = { 'not found': '_not-found', start: 'index', prepare: 'prepare' };

const html = (page) => readFileSync(`.next/server/app/${page}.html`, 'utf8');
const scriptsOf = (page) => new Set(html(page).match(/static\/chunks\/[\w.~-]+\.js/g) ?? []);
const polyfills = new Set(
  [...html('prepare').matchAll(/<script[^>]*\bnoModule[^>]*>/gi)].flatMap(
    ([tag]) => tag.match(/static\/chunks\/[\w.~-]+\.js/g) ?? [],
  ),
);
const sizeOf = (script) => gzipSync(readFileSync(`.next/${script}`), { level: 9 }).length;
const total = (scripts) =>
  [...scripts].filter((one) => !polyfills.has(one)).reduce((sum, one) => sum + sizeOf(one), 0);
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

// The framework: what every page loads, the wording that the frame around each page says left out.
const shared = [...scriptsOf(pages['not found'])].filter((script) =>
  ['start', 'prepare'].every((name) => scriptsOf(pages[name]).has(script)),
);
const usesWording = (script) => readFileSync(`.next/${script}`, 'utf8').includes('screen.brand');
const framework = total(shared.filter((script) => !usesWording(script)));

console.log(`Next and React: ${kilobytes(framework)}`);
for (const [name, page] of Object.entries(pages)) {
  const size = total(scriptsOf(page));
  console.log(`${name}: ${kilobytes(size)}, ${kilobytes(size - framework)} of it ours`);
}
const ours = total(scriptsOf(pages.prepare)) - framework;
if (ours > budget) {
  console.error(`/prepare is ${kilobytes(ours - budget)} over its ${kilobytes(budget)}.`);
  process.exit(1);
}
