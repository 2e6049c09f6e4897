import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { engineOf } from '../lib/pdf/engine/client';
import type { EngineReply } from '../lib/pdf/engine/engine-handle';
import { Pool, type PoolOptions } from '../lib/pdf/engine/pool';

const reply: EngineReply = { done: 'a sheet' };
const deadline = 1000;

type Work = (worker: FakeWorker) => void;

/** A worker that does what the test says when it gets a request. */
class FakeWorker {
  onmessage?: (event: { data: EngineReply }) => void;
  onerror?: (event: { preventDefault: () => void }) => void;
  onmessageerror?: () => void;
  terminate = vi.fn();
  constructor(readonly work: Work) {}
  postMessage() {
    this.work(this);
  }
}

const works: Work = (worker) => worker.onmessage?.({ data: reply });
const hangs: Work = () => {};
const worksOnce = (): Work => {
  let work = works;
  return (worker) => {
    work(worker);
    work = hangs;
  };
};
const faults: Record<string, Work> = {
  'reports a failure': (worker) => worker.onmessage?.({ data: { failed: true } }),
  crashes: (worker) => worker.onerror?.({ preventDefault: () => {} }),
  'answers what cannot be read': (worker) => worker.onmessageerror?.(),
};

let started: FakeWorker[];

/** Starts workers that do, one after the other, what `plan` says. */
const startWith = (plan: Work[]) => () => {
  const worker = new FakeWorker(plan[started.length] ?? works);
  started.push(worker);
  return engineOf(worker as unknown as Worker);
};

const poolWith = (plan: Work[], options: Partial<PoolOptions> = {}): Pool =>
  new Pool(startWith(plan), { size: 2, deadline: () => deadline, ...options });

const reasonOf = (result: Promise<unknown>) => result.catch((error) => error.reason);

beforeEach(() => {
  started = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a worker that hangs or fails', () => {
  it('is ended at the deadline, which is said, and the next try works', async () => {
    const pool = poolWith([hangs, works]);
    const reason = reasonOf(pool.run('a'));
    await vi.advanceTimersByTimeAsync(deadline - 1);
    expect(started[0]?.terminate).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await reason).toBe('too-slow');
    expect(started[0]?.terminate).toHaveBeenCalledOnce();
    expect(await pool.run('a')).toBe('a sheet');
    expect(started).toHaveLength(2);
  });

  it('has more time where a job needs more, and for its first', async () => {
    const pool = poolWith([worksOnce(), works], { deadline: (isFirst) => (isFirst ? 5000 : 1000) });
    await pool.run('a');
    const reason = reasonOf(pool.run('a', 500));
    await vi.advanceTimersByTimeAsync(1499);
    expect(started[0]?.terminate).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await reason).toBe('too-slow');
  });

  it.each(Object.entries(faults))('is replaced when it %s', async (_fault, work) => {
    const pool = poolWith([work, works]);
    expect(await reasonOf(pool.run('a'))).toBe('failed');
    expect(started[0]?.terminate).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
    expect(await pool.run('a')).toBe('a sheet');
  });

  it('does not stop the jobs that wait behind it', async () => {
    const pool = poolWith([hangs, works], { size: 1 });
    const slow = reasonOf(pool.run('a'));
    const next = pool.run('b');
    await vi.advanceTimersByTimeAsync(deadline);
    expect(await slow).toBe('too-slow');
    expect(await next).toBe('a sheet');
  });

  it('is said where none can be started', async () => {
    const start = () => {
      throw new Error('no workers here');
    };
    const pool = new Pool(start, { size: 1, deadline: () => deadline });
    expect(await reasonOf(pool.run('a'))).toBe('failed');
  });
});

describe('a worker that works', () => {
  it('is kept, and no clock runs on', async () => {
    const pool = poolWith([works]);
    await pool.run('a');
    await pool.run('b');
    expect(started).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gets no second job while it is at work', async () => {
    const pool = poolWith([worksOnce(), works]);
    await pool.run('a');
    const slow = reasonOf(pool.run('b'));
    expect(await pool.run('c')).toBe('a sheet');
    expect(started).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(deadline);
    expect(await slow).toBe('too-slow');
  });

  it('is replaced after so many jobs', async () => {
    const pool = poolWith([], { size: 1, jobsEach: 3 });
    for (let job = 0; job < 7; job += 1) await pool.run(job);
    expect(started).toHaveLength(3);
    expect(started.map(({ terminate }) => terminate.mock.calls.length)).toEqual([1, 1, 0]);
  });
});

it('holds as many workers as it may, and the rest of the jobs wait', () => {
  const pool = poolWith([hangs, hangs, hangs], { size: 2 });
  const jobs = ['a', 'b', 'c'].map((job) => reasonOf(pool.run(job)));
  expect(started).toHaveLength(2);
  pool.end();
  return expect(Promise.all(jobs)).resolves.toEqual(['ended', 'ended', 'ended']);
});

it('ends its workers, idle or busy, and nothing is done after that', async () => {
  const pool = poolWith([worksOnce(), works, works]);
  await pool.run('a');
  const running = reasonOf(pool.run('b'));
  pool.end();
  expect(started[0]?.terminate).toHaveBeenCalledOnce();
  expect(await running).toBe('ended');
  started[0]?.onmessage?.({ data: reply });
  expect(vi.getTimerCount()).toBe(0);
  expect(await pool.run('c')).toBe('a sheet');
});

describe('where a successor can be warmed up, a worker that has done its jobs', () => {
  const options = { size: 1, jobsEach: 2, warmUp: 'load' };
  const answers = (worker: FakeWorker | undefined, data: EngineReply = reply) =>
    worker?.onmessage?.({ data });
  const ended = () => started.map(({ terminate }) => terminate.mock.calls.length > 0);

  it('works on until it is there', async () => {
    const pool = poolWith([works, hangs], options);
    for (let job = 0; job < 4; job += 1) await pool.run(job);
    expect(ended()).toEqual([false, false]);
    answers(started[1]);
    expect(ended()).toEqual([true, false]);
    const next = pool.run('a');
    answers(started[1]);
    expect(await next).toBe('a sheet');
    expect(started).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends with the job that it has', async () => {
    const worksTwice = vi.fn(hangs).mockImplementationOnce(works).mockImplementationOnce(works);
    const pool = poolWith([worksTwice, hangs], options);
    for (let job = 0; job < 2; job += 1) await pool.run(job);
    const last = pool.run('last');
    answers(started[1]);
    expect(ended()).toEqual([false, false]);
    answers(started[0]);
    expect(await last).toBe('a sheet');
    expect(ended()).toEqual([true, false]);
  });

  it.each([
    ['fails', () => answers(started[1], { failed: true })],
    ['hangs', () => vi.advanceTimersByTime(deadline)],
  ])('works on where it %s, and the next is tried', async (_fault, fail) => {
    const pool = poolWith([works, hangs, hangs], options);
    for (let job = 0; job < 2; job += 1) await pool.run(job);
    fail();
    expect(ended()).toEqual([false, true]);
    expect(await pool.run('a')).toBe('a sheet');
    answers(started[2]);
    expect(ended()).toEqual([true, true, false]);
  });

  it('works on where none can be started', async () => {
    const start = vi.fn(startWith([]));
    const pool = new Pool(start, { ...options, deadline: () => deadline });
    await pool.run('a');
    start.mockImplementation(() => {
      throw new Error('no memory');
    });
    for (let job = 0; job < 3; job += 1) expect(await pool.run(job)).toBe('a sheet');
    expect(start).toHaveBeenCalledTimes(4);
    expect(ended()).toEqual([false]);
    pool.end();
  });

  it('ends with the pool, and its successor too', async () => {
    const pool = poolWith([works, hangs], options);
    for (let job = 0; job < 2; job += 1) await pool.run(job);
    pool.end();
    expect(ended()).toEqual([true, true]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('may fail meanwhile: then whoever was started first has the place', async () => {
    const longer = (isFirst: boolean) => deadline * (isFirst ? 5 : 1);
    const few = { ...options, jobsEach: 1, deadline: longer };
    const pool = poolWith([worksOnce(), hangs, hangs], few);
    await pool.run('a');
    const slow = reasonOf(pool.run('b'));
    await vi.advanceTimersByTimeAsync(deadline);
    expect(await slow).toBe('too-slow');
    const next = pool.run('c');
    answers(started[1]);
    expect(ended()).toEqual([true, true, false]);
    answers(started[2]);
    expect(await next).toBe('a sheet');
    pool.end();
  });
});

describe('a job that goes first', () => {
  it('is done before all that wait, but for those that go first, too', async () => {
    const pool = poolWith([hangs, works], { size: 1 });
    const done: string[] = [];
    const run = (name: string, goesFirst = false) =>
      pool.run(name, 0, { goesFirst }).then(
        () => done.push(name),
        () => done.push(`${name} failed`),
      );
    const all = [run('a'), run('b'), run('c'), run('d', true), run('e', true)];
    expect(pool.load).toEqual({ running: 1, waiting: 4 });
    await vi.advanceTimersByTimeAsync(deadline);
    await Promise.all(all);
    expect(done).toEqual(['a failed', 'd', 'e', 'b', 'c']);
  });
});

describe('a job that nobody wants any more', () => {
  const leaving = new Error('gone');

  it('leaves the queue, and the others stay', async () => {
    const pool = poolWith([hangs, works], { size: 1 });
    const running = reasonOf(pool.run('a'));
    const caller = new AbortController();
    const left = reasonOf(pool.run('b', 0, { signal: caller.signal }));
    const next = pool.run('c');
    caller.abort(leaving);
    expect(await left).toBe('left');
    expect(pool.load).toEqual({ running: 1, waiting: 1 });
    await vi.advanceTimersByTimeAsync(deadline);
    expect(await running).toBe('too-slow');
    expect(await next).toBe('a sheet');
  });

  it('frees its worker at once', async () => {
    const pool = poolWith([hangs, works], { size: 1 });
    const caller = new AbortController();
    const left = reasonOf(pool.run('a', 0, { signal: caller.signal }));
    caller.abort(leaving);
    expect(await left).toBe('left');
    expect(started[0]?.terminate).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
    expect(await pool.run('b')).toBe('a sheet');
  });

  it('may end by itself where the pool is patient, and then the worker is kept', async () => {
    const pool = poolWith([hangs], { size: 1, patience: 200 });
    const caller = new AbortController();
    const left = reasonOf(pool.run('a', 0, { signal: caller.signal }));
    caller.abort(leaving);
    expect(await left).toBe('left');
    const next = pool.run('b');
    started[0]?.onmessage?.({ data: reply });
    started[0]?.onmessage?.({ data: reply });
    expect(await next).toBe('a sheet');
    expect(started).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(started[0]?.terminate).not.toHaveBeenCalled();
  });

  it('is ended where it outlasts the patience', async () => {
    const pool = poolWith([hangs, works], { size: 1, patience: 200 });
    const caller = new AbortController();
    const left = reasonOf(pool.run('a', 0, { signal: caller.signal }));
    caller.abort(leaving);
    const next = pool.run('b');
    await vi.advanceTimersByTimeAsync(200);
    expect(started[0]?.terminate).toHaveBeenCalledOnce();
    expect([await left, await next]).toEqual(['left', 'a sheet']);
  });

  it('is not begun where it was left before', async () => {
    const signal = AbortSignal.abort(leaving);
    expect(await reasonOf(poolWith([]).run('a', 0, { signal }))).toBe('left');
    expect(started).toHaveLength(0);
  });
});

it('counts a job for several where it is told to', async () => {
  const pool = poolWith([], { size: 1, jobsEach: 10 });
  for (let job = 0; job < 4; job += 1) await pool.run(job, 0, { weight: 5 });
  expect(started).toHaveLength(2);
});
