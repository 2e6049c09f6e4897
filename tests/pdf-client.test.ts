import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deadline, type PdfMaker, type PdfReply, pdfMaker } from '../lib/pdf/client';
import { buildSheet } from '../lib/sheet';

const sheet = buildSheet({}, { madeOn: '2026-11-23' });
const done: PdfReply = { bytes: new Uint8Array([1]), missing: [] };

type Work = (worker: FakeWorker) => void;

/** A worker that does what the test says when it gets a sheet. */
class FakeWorker {
  onmessage?: (event: { data: PdfReply }) => void;
  onerror?: (event: { preventDefault: () => void }) => void;
  onmessageerror?: () => void;
  terminate = vi.fn();
  constructor(readonly work: Work) {}
  postMessage() {
    this.work(this);
  }
}

const works: Work = (worker) => worker.onmessage?.({ data: done });
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

/** A maker whose workers do, one after the other, what `plan` says. */
const makerWith = (...plan: Work[]): PdfMaker =>
  pdfMaker(() => {
    const worker = new FakeWorker(plan[started.length] ?? works);
    started.push(worker);
    return worker as unknown as Worker;
  });

const reasonOf = (result: Promise<unknown>) => result.catch((error) => error.reason);

beforeEach(() => {
  started = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('pdfMaker', () => {
  it('ends its workers, idle or busy, and starts anew after that', async () => {
    const makePdf = makerWith(worksOnce(), works);
    await makePdf(sheet);
    makePdf.end();
    expect(started[0]?.terminate).toHaveBeenCalled();
    expect(await makePdf(sheet)).toEqual(done);
    const busy = makerWith(works, works, hangs);
    const never = vi.fn();
    busy(sheet).then(never, never);
    busy.end();
    await vi.runAllTimersAsync();
    expect(started.at(-1)?.terminate).toHaveBeenCalled();
    expect(never).not.toHaveBeenCalled();
  });

  it('ends a hang at the deadline, says so, and the next try works', async () => {
    const makePdf = makerWith(hangs, works);
    const reason = reasonOf(makePdf(sheet));
    await vi.advanceTimersByTimeAsync(deadline - 1);
    expect(started[0]?.terminate).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await reason).toBe('too-slow');
    expect(started[0]?.terminate).toHaveBeenCalledOnce();
    expect(await makePdf(sheet)).toEqual(done);
    expect(started).toHaveLength(2);
  });

  it.each(Object.entries(faults))('starts afresh after a worker that %s', async (_fault, work) => {
    const makePdf = makerWith(work, works);
    expect(await reasonOf(makePdf(sheet))).toBe('failed');
    expect(started[0]?.terminate).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
    expect(await makePdf(sheet)).toEqual(done);
  });

  it('says so where no worker can be started', async () => {
    const makePdf = pdfMaker(() => {
      throw new Error('no workers here');
    });
    expect(await reasonOf(makePdf(sheet))).toBe('failed');
  });

  it('keeps a worker that works, and no clock running', async () => {
    const makePdf = makerWith(works);
    await makePdf(sheet);
    await makePdf(sheet);
    expect(started).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives two sheets at once a worker each', async () => {
    const makePdf = makerWith(hangs, works);
    const slow = reasonOf(makePdf(sheet));
    expect(await makePdf(sheet)).toEqual(done);
    await vi.advanceTimersByTimeAsync(deadline);
    expect(await slow).toBe('too-slow');
    expect(started[1]?.terminate).not.toHaveBeenCalled();
  });

  it('gives no second sheet to a worker that is at work', async () => {
    const makePdf = makerWith(worksOnce(), works);
    await makePdf(sheet);
    const slow = reasonOf(makePdf(sheet));
    expect(await makePdf(sheet)).toEqual(done);
    expect(started).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(deadline);
    expect(await slow).toBe('too-slow');
  });
});
