import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { EngineRequest } from '../pdf/engine/engine';
import type { Engine } from '../pdf/engine/engine-handle';
import { JobFailure, type JobOptions, JobRefused, Pool } from '../pdf/engine/pool';
import { startThread } from '../pdf/engine/thread.node.ts';
import { buildSheet } from '../sheet/build-sheet';
import { Refused } from './refusal';
import { readSettings, type Settings } from './settings';

/**
 * Extra time for a new thread, whose first job loads the engine and its typefaces, in milliseconds.
 */
const toLoad = 10_000;
/** Extra time for each sheet of a request, in milliseconds. */
const forASheet = 500;
/** Sheets after which a thread is replaced. */
const sheetsEach = 100;
/** Time for a canceled job to end by itself, in milliseconds: a new thread costs more. */
const patience = 1000;

/** The service in this process: its settings, its state and its pool of threads. */
export class Service {
  readonly pool: Pool;
  state: 'starting' | 'ready' | 'stopping' = 'starting';

  constructor(
    readonly settings: Settings,
    start: (memoryMb: number) => Engine = startEngine,
  ) {
    this.pool = new Pool(() => start(settings.memoryMb), {
      size: settings.workers,
      deadline: (isFirst) => settings.seconds * 1000 + (isFirst ? toLoad : 0),
      jobsEach: sheetsEach,
      warmUp: blankSheet(),
      mostWaiting: settings.queue,
      patience,
    });
  }

  /** Renders a blank sheet in each thread, so that failures show before the first request. */
  async warm(): Promise<void> {
    const { workers } = this.settings;
    const threads = Array.from({ length: workers }, () => this.pool.run(blankSheet()));
    await Promise.all(threads);
    if (this.state === 'starting') this.state = 'ready';
  }

  /**
   * Runs a job in a thread.
   * @param sheets in the job: each adds to the time limit, which includes waiting
   * @throws Refused if the service is busy, stopping or too slow, or the job fails
   */
  async render<Done>(
    request: EngineRequest,
    { sheets, signal }: { sheets: number } & Required<Pick<JobOptions, 'signal'>>,
  ): Promise<Done> {
    const extraTime = sheets * forASheet;
    const over = AbortSignal.timeout(this.settings.seconds * 1000 + extraTime);
    const options = { weight: sheets, signal: AbortSignal.any([signal, over]) };
    try {
      return await this.pool.run<Done>(request, extraTime, options);
    } catch (error) {
      if (over.aborted) throw new Refused('too-slow');
      throw refusalFor(error);
    }
  }
}

/** Warms up a thread: loads the engine and its typefaces. */
const blankSheet = (): EngineRequest => ({
  kind: 'sheet',
  sheet: buildSheet({}, { madeOn: '2026-01-01' }),
});

function refusalFor(error: unknown): Refused {
  if (error instanceof JobRefused)
    return new Refused(error.reason === 'full' ? 'busy' : 'stopping');
  if (!(error instanceof JobFailure)) return new Refused('failed');
  if (error.reason === 'too-slow') return new Refused('too-slow');
  return new Refused(error.reason === 'ended' ? 'stopping' : 'failed');
}

/**
 * Program of a thread: the bundle that lib/build/bundle.mjs made, except under `next dev`. Joined at
 * run time, so that no bundler takes the thread into a route or traces it.
 */
export const threadFile = join(
  /* turbopackIgnore: true */ process.cwd(),
  process.env.NODE_ENV === 'development' ? 'lib/pdf/engine' : '.next/askwell',
  'worker.node.mjs',
);

const startEngine = (memoryMb: number) => startThread(threadFile, memoryMb);

// Each route is its own bundle and would have its own pool, so the service is a global.
const here = Symbol.for('askwell.service');
const shared = globalThis as { [here]?: Service };

/**
 * Returns the service of this process.
 * @throws WrongSettings
 */
export function theService(): Service {
  shared[here] ??= new Service(readSettings(process.env, availableParallelism()));
  return shared[here];
}
