import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { EngineRequest } from '../pdf/engine/engine';
import { type Engine, JobFailure, type JobOptions, JobRefused, Pool } from '../pdf/engine/pool';
import { startThread } from '../pdf/engine/thread.node.ts';
import { buildSheet } from '../sheet/build-sheet';
import { Refused } from './refusal';
import { readSettings, type Settings } from './settings';

/** A new thread loads the engine and its typefaces with its first job. In milliseconds. */
const toLoad = 10_000;
/** What each sheet adds to the time that a request may take, in milliseconds. */
const forASheet = 500;
/** After so many sheets a thread is replaced. */
const sheetsEach = 100;
/** A sheet that nobody wants any more may end by itself: a new thread costs more. */
const patience = 1000;

/** The service as it runs in this process. */
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
      warmUp: nobodysSheet(),
      mostWaiting: settings.queue,
      patience,
    });
  }

  /** Makes a sheet that nobody gets: what is broken shows before anybody asks. */
  async warm(): Promise<void> {
    const { workers } = this.settings;
    const threads = Array.from({ length: workers }, () => this.pool.run(nobodysSheet()));
    await Promise.all(threads);
    if (this.state === 'starting') this.state = 'ready';
  }

  /**
   * Has a job done in a thread.
   * @param sheets how many it makes: each adds to the time it may take, waiting included
   * @throws Refused
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

/** Loads the engine and its typefaces. */
const nobodysSheet = (): EngineRequest => ({
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
 * The program of a thread: what lib/build/bundle.mjs made of it, except under `next dev`. By its path
 * at run time: a bundler must not take the thread into a route, nor trace it from here.
 */
export const threadFile = join(
  /* turbopackIgnore: true */ process.cwd(),
  process.env.NODE_ENV === 'development' ? 'lib/pdf/engine' : '.next/askwell',
  'worker.node.mjs',
);

const startEngine = (memoryMb: number) => startThread(threadFile, memoryMb);

// Each route is a bundle of its own, and so would have a pool of its own.
const here = Symbol.for('askwell.service');
const shared = globalThis as { [here]?: Service };

/**
 * The service of this process.
 * @throws WrongSettings
 */
export function theService(): Service {
  shared[here] ??= new Service(readSettings(process.env, availableParallelism()));
  return shared[here];
}
