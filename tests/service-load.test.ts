import { expect, it } from 'vitest';
import type { EngineRequest } from '../lib/pdf/engine/engine';
import type { Engine } from '../lib/pdf/engine/engine-handle';
import { tryBodies } from './load/bodies';
import { runFaults } from './load/faults';
import { quietService } from './load/quiet-service';
import { slopeOf } from './load/soak';

// Short forms of tests/long/service-load.test.ts.

/** Says at once that all is made: what is sent is tried here, not what is made of it. */
const startNothing = (): Engine => {
  let answer: Parameters<Engine['answer']>[0] = () => {};
  const bytes = new Uint8Array();
  return {
    answer: (handle) => {
      answer = handle;
    },
    post: (request) =>
      answer({
        done:
          (request as EngineRequest).kind === 'join'
            ? bytes
            : { bytes, missing: [], code: '', label: '', pages: new Blob(), pageCount: 1 },
      }),
    end: () => {},
  };
};

it('1,000 mutated bodies: no fault of ours, nothing repeated', async () => {
  const found = await tryBodies(1000, 20261124, startNothing);
  expect(found).toMatchObject({ bodies: 1000, wrong: 0, echoes: 0 });
  expect(Object.keys(found.statuses).length).toBeGreaterThan(2);
});

it('a thread that is killed harms no other sheet', async () => {
  const found = await runFaults(1, 60);
  expect(found).toMatchObject({ wrong: 0, nextFailed: 0 });
  expect(found.faults.kill).toBe(1);
});

it('of ten times as many requests as it can take, all are answered', async () => {
  const { post, end } = quietService({ workers: 1, queue: 1, seconds: 60 });
  expect((await post('{}')).status).toBe(200);
  const answered: number[] = [];
  const ask = async () => answered.push((await post('{}')).status);
  await Promise.all(Array.from({ length: 20 }, ask));
  expect(answered).toEqual([...Array(18).fill(429), 200, 200]);
  end();
});

it('a soak knows a slope', () => {
  const points = [0, 500, 1000].map((sheets) => ({ sheets, mb: 50 + sheets / 250 }));
  expect(slopeOf(points)).toBeCloseTo(4);
});
