import fc from 'fast-check';
import type { Engine } from '../../lib/pdf/engine/engine-handle';
import { packetRoute } from '../../lib/service/packet-route';
import { sheetRoute } from '../../lib/service/sheet-route';
import { patients } from '../patients';
import { quietService, report } from './quiet-service';

// npm run load:bodies [-- <bodies> [<seed>]]: good bodies with bytes changed, cut, doubled and put in.
// One line of JSON; exit code 1 if an answer has another status than these, or repeats what was sent.

const allowed = (status: number) =>
  (status >= 200 && status < 300) || (status >= 400 && status < 500) || status === 503;
const marker = 'MARKER7Q';

const good = Object.values(patients).flatMap((answers) => {
  const marked = { ...answers, name: marker };
  return [JSON.stringify(marked), JSON.stringify({ people: [marked, answers] })];
});

const pieces = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ':',
  '\\',
  '\\u0000',
  '\ufeff',
  'null',
  '-0',
  '1e999',
  '\n',
  '\0',
  '__proto__',
  '"er":"low",',
  '👩‍👩‍👧',
  '\u202e',
];

/** A change to the bytes of a body. */
const change = fc.oneof(
  fc.record({
    kind: fc.constant('put' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    what: fc.constantFrom(...pieces).map((text) => Buffer.from(text)),
  }),
  fc.record({
    kind: fc.constant('set' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    what: fc.uint8Array({ minLength: 1, maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant('cut' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    what: fc.constant(new Uint8Array()),
  }),
  fc.record({
    kind: fc.constant('double' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    what: fc.constant(new Uint8Array()),
  }),
);

const mutated = fc
  .tuple(fc.constantFrom(...good), fc.array(change, { maxLength: 4 }))
  .map(([body, changes]) =>
    changes.reduce<Buffer>((bytes, { kind, at, what }) => {
      const from = Math.floor(at * bytes.length);
      if (kind === 'cut') return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + 3)]);
      if (kind === 'double') return Buffer.concat([bytes, bytes.subarray(from)]);
      const after = kind === 'set' ? from + what.length : from;
      return Buffer.concat([bytes.subarray(0, from), what, bytes.subarray(after)]);
    }, Buffer.from(body)),
  );

/** Outcome of the bodies: how many of each status, and the worst. */
export type BodiesReport = {
  bodies: number;
  seed: number;
  statuses: Record<number, number>;
  wrong: number;
  echoes: number;
  slowest: number;
};

/**
 * Most sheets are asked for as JSON, which takes no thread; packets, and some sheets, as PDF.
 * @param start another engine than a thread that makes what is asked for
 */
export async function tryBodies(
  count: number,
  seed: number,
  start?: () => Engine,
): Promise<BodiesReport> {
  const { post, end } = quietService({ workers: 1, queue: 1, seconds: 30 }, start);
  const found: BodiesReport = { bodies: 0, seed, statuses: {}, wrong: 0, echoes: 0, slowest: 0 };
  for (const [index, body] of fc.sample(mutated, { numRuns: count, seed }).entries()) {
    const route = index % 3 === 0 ? packetRoute : sheetRoute;
    const wish = route === packetRoute || index % 20 === 0 ? '*/*' : 'application/json';
    const start = performance.now();
    const response = await post(new Uint8Array(body), { Accept: wish }, route);
    found.slowest = Math.max(found.slowest, Math.round(performance.now() - start));
    found.bodies += 1;
    found.statuses[response.status] = (found.statuses[response.status] ?? 0) + 1;
    if (!allowed(response.status)) found.wrong += 1;
    if (response.status >= 400 && (await response.text()).includes(marker)) found.echoes += 1;
  }
  end();
  return found;
}

if (process.argv[1] === import.meta.filename) {
  const [bodies = 10_000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);
  const found = await tryBodies(bodies, seed);
  report(found);
  process.exit(found.wrong + found.echoes > 0 ? 1 : 0);
}
