// How much script a page of the built site loads before it can be used, gzip, against what Next and
// React need: what the page "not found" loads, which has no script of ours but the frame.
//   npm run build && node tests/bench/first-load.mjs
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const budget = 30 * 1024;

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
console.log(`Next and React: ${kilobytes(framework)}`);
for (const [name, page] of Object.entries({ '/': 'index', '/prepare': 'prepare' })) {
  const more = firstLoad(page) - framework;
  console.log(`${name}: ${kilobytes(more)} more`);
  if (more > budget) {
    console.error(`${name} is ${kilobytes(more - budget)} over its ${kilobytes(budget)}.`);
    process.exitCode = 1;
  }
}
