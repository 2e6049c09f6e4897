import { expect, it } from 'vitest';
import { tryBodies } from '../load/bodies';
import { runFaults } from '../load/faults';
import { quietService } from '../load/quiet-service';
import { soak } from '../load/soak';

// Longer forms of ../service-load.test.ts; npm run load:... have no end of their own.

it('10,000 mutated bodies, the first 150: no fault of ours, nothing repeated', async () => {
  const found = await tryBodies(150, 20261124);
  expect(found).toMatchObject({ bodies: 150, wrong: 0, echoes: 0 });
  expect(Object.keys(found.statuses).length).toBeGreaterThan(2);
});

it('threads that are killed, hang, throw, exit or fill up harm no other sheet', async () => {
  const found = await runFaults(5, 30);
  expect(found).toMatchObject({ wrong: 0, nextFailed: 0 });
  expect(Object.values(found.faults)).toEqual([1, 1, 1, 1, 1]);
});

it('of ten times as many requests as it can take, all are answered: the refused first', async () => {
  const { post, end } = quietService({ workers: 1, queue: 1 });
  expect((await post('{}')).status).toBe(200);
  for (let wave = 0; wave < 5; wave += 1) {
    const answered: number[] = [];
    const ask = async () => answered.push((await post('{}')).status);
    await Promise.all(Array.from({ length: 20 }, ask));
    expect(answered).toEqual([...Array(18).fill(429), 200, 200]);
    expect((await post('{}')).status).toBe(200);
  }
  end();
});

it('a soak makes every sheet', async () => {
  expect(await soak(30, 5)).toMatchObject({ failed: 0 });
});
