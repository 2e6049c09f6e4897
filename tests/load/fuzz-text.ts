import fc from 'fast-check';
import { faultsOf, hostileText } from '../hostile-text';

// npm run fuzz:text [-- <texts> [<seed>]]: the property of hostile-text.test.ts with very many texts.
// One line of JSON; exit code 1 if any text came out otherwise than it went in.

const [wanted = 100_000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);
const batch = 500;
const start = performance.now();
const faults: string[] = [];
let texts = 0;
let slowest = 0;
for (let round = 0; texts < wanted; round += 1) {
  const typed = fc.sample(hostileText, { numRuns: batch, seed: seed + round });
  const before = performance.now();
  faults.push(...(await faultsOf(typed)));
  slowest = Math.max(slowest, performance.now() - before);
  texts += typed.length;
}
const seconds = Math.round((performance.now() - start) / 1000);
const heap = Math.round(process.memoryUsage().rss / 2 ** 20);
console.log(
  JSON.stringify({
    texts,
    seed,
    faults: faults.length,
    seconds,
    slowestBatch: Math.round(slowest),
    heap,
  }),
);
for (const fault of faults.slice(0, 20)) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
