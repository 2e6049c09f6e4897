import { describe, expect, it } from 'vitest';
import { tryBodies } from './load/bodies';
import { runFaults } from './load/faults';
import { slopeOf, soak } from './load/soak';

// Short forms of tests/load, with real threads.

it('10,000 mutated bodies, the first 150: no fault of ours, nothing repeated', async () => {
  const found = await tryBodies(150, 20261124);
  expect(found).toMatchObject({ bodies: 150, wrong: 0, echoes: 0 });
  expect(Object.keys(found.statuses).length).toBeGreaterThan(2);
});

it('threads that are killed, hang, throw, exit or fill up harm no other sheet', async () => {
  const found = await runFaults(5);
  expect(found).toMatchObject({ wrong: 0, nextFailed: 0 });
  expect(Object.values(found.faults)).toEqual([1, 1, 1, 1, 1]);
});

describe('a soak', () => {
  it('makes every sheet', async () => {
    expect(await soak(30, 5)).toMatchObject({ failed: 0 });
  });

  it('knows a slope', () => {
    const points = [0, 500, 1000].map((sheets) => ({ sheets, mb: 50 + sheets / 250 }));
    expect(slopeOf(points)).toBeCloseTo(4);
  });
});
