import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Engine } from '../../lib/pdf/engine/engine-handle';
import { readPdf } from '../read-pdf';
import { quietService, report } from './quiet-service';

// npm run load:faults [-- <faults>]: threads are killed, hang, throw, exit and run out of memory while
// others work. One line of JSON; exit code 1 if a document is wrong or mixed, or the next request fails.

const kinds = ['kill', 'hang', 'throw', 'exit', 'memory'] as const;
type Kind = (typeof kinds)[number];

/** How often each came, what was answered, and what was wrong. */
export type FaultReport = {
  faults: Record<Kind, number>;
  statuses: Record<number, number>;
  wrong: number;
  nextFailed: number;
  seconds: number;
};

/** @param times how many faults, each kind in turn */
export async function runFaults(times: number, seconds = 10): Promise<FaultReport> {
  let planned: Kind | undefined;
  const start = (): Engine => {
    const worker = new Worker(join(import.meta.dirname, 'faulty-worker.mjs'), {
      resourceLimits: { maxOldGenerationSizeMb: 128 },
      stdout: true,
      stderr: true,
    });
    return {
      post: (request) => {
        const fault = planned;
        planned = undefined;
        if (fault === 'kill') setTimeout(() => worker.terminate(), Math.random() * 400);
        const late = Math.random() < 0.5;
        worker.postMessage({ request, late, fault: fault === 'kill' ? undefined : fault });
      },
      answer: (handle) => {
        worker.on('message', handle);
        for (const event of ['error', 'messageerror', 'exit'])
          worker.on(event, () => handle(undefined));
      },
      end: () => void worker.terminate(),
    };
  };
  const { post, end } = quietService({ workers: 2, queue: 2, seconds }, start);
  const begin = performance.now();
  const found: FaultReport = {
    faults: { kill: 0, hang: 0, throw: 0, exit: 0, memory: 0 },
    ...{ statuses: {}, wrong: 0, nextFailed: 0, seconds: 0 },
  };
  /** Asks for a sheet of one person; it must hold that name, and nobody else's. */
  const ask = async (name: string, others: readonly string[]) => {
    const response = await post(JSON.stringify({ name }));
    const { status } = response;
    found.statuses[status] = (found.statuses[status] ?? 0) + 1;
    if (status !== 200) {
      if (![429, 503, 504].includes(status)) found.wrong += 1;
      return status;
    }
    const { pages } = await readPdf(new Uint8Array(await response.arrayBuffer()));
    const text = pages.join('');
    if (!text.includes(name) || others.some((other) => text.includes(other))) found.wrong += 1;
    return status;
  };
  await Promise.all([ask('Warm1', []), ask('Warm2', [])]);
  for (let round = 0; round < times; round += 1) {
    const kind = kinds[round % kinds.length] ?? 'kill';
    const names = [`Ann${round}x`, `Bea${round}x`, `Cid${round}x`];
    planned = kind;
    found.faults[kind] += 1;
    await Promise.all(
      names.map((name) =>
        ask(
          name,
          names.filter((other) => other !== name),
        ),
      ),
    );
    if ((await ask(`Next${round}x`, names)) !== 200) found.nextFailed += 1;
  }
  end();
  return { ...found, seconds: Math.round((performance.now() - begin) / 1000) };
}

if (process.argv[1] === import.meta.filename) {
  const found = await runFaults(Number(process.argv[2] ?? 100));
  report(found);
  process.exit(found.wrong + found.nextFailed > 0 ? 1 : 0);
}
