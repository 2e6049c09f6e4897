import { setMaxListeners } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { causeOf } from '../pdf/engine/cause';
import type { EngineRequest } from '../pdf/engine/engine';
import type { Engine } from '../pdf/engine/engine-handle';
import { JobFailure, type JobOptions, JobRefused, Pool } from '../pdf/engine/pool';
import { startThread } from '../pdf/engine/thread.node.ts';
import { buildSheet } from '../sheet/build-sheet';
import { Metrics } from './metrics';
import { Refused } from './refusal';
import { forASheet, readSettings, type Settings } from './settings';

/**
 * Extra time for a new thread, whose first job loads the engine and its typefaces, in milliseconds.
 */
const toLoad = 10_000;
/** Sheets after which a thread is replaced. */
const sheetsEach = 100;
/** Time for a canceled job to end by itself, in milliseconds: a new thread costs more. */
const patience = 1000;

/** Seconds after which a caller who was refused should have tried again. */
const mostSeconds = 60;

/** Runs a job of a request in a thread; `goesFirst` before the sheets of packets. */
export type RunJob = <Done>(
  request: EngineRequest,
  options: Pick<JobOptions, 'weight' | 'goesFirst'>,
) => Promise<Done>;

/** The service in this process: its settings, its state and its pool of threads. */
export class Service {
  readonly pool: Pool;
  /** Null where they are off. */
  readonly metrics: Metrics | null;
  state: 'starting' | 'ready' | 'stopping' = 'starting';
  /** Requests at work, each with how many sheets of it are not made yet. */
  readonly #places = new Set<{ open: number }>();
  /** Milliseconds from one sheet to the next, lately, while there was work. */
  #each = 200;
  #lastDone = 0;
  #threads = 0;

  constructor(
    readonly settings: Settings,
    start: (memoryMb: number) => Engine = startEngine,
  ) {
    const startCounted = () => {
      this.#threads += 1;
      return start(settings.memoryMb);
    };
    this.metrics = settings.hasMetrics
      ? new Metrics(() => ({
          ...this.pool.load,
          ...{ places: this.#places.size, threads: this.#threads },
        }))
      : null;
    this.pool = new Pool(startCounted, {
      size: settings.workers,
      deadline: (isFirst) => settings.seconds * 1000 + (isFirst ? toLoad : 0),
      jobsEach: sheetsEach,
      warmUp: blankSheet(),
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
   * Reserves a place, and does the work of a request. Refuses at once where all places are taken.
   * @param sheets in the request: each adds to its time limit, which includes waiting
   * @throws Refused if the service is busy, stopping or too slow, or a job fails
   */
  async take<Done>(
    { sheets, signal }: { sheets: number; signal: AbortSignal },
    work: (run: RunJob) => Promise<Done>,
  ): Promise<Done> {
    const { workers, queue, seconds } = this.settings;
    if (this.state === 'stopping') throw new Refused('stopping');
    if (this.#places.size >= workers + queue) {
      throw new Refused('busy', { headers: { 'Retry-After': String(this.#secondsLeft()) } });
    }
    const over = AbortSignal.timeout(seconds * 1000 + sheets * forASheet);
    const place = { open: sheets };
    this.#places.add(place);
    const ended = new AbortController();
    const any = AbortSignal.any([signal, over, ended.signal]);
    // Each sheet of a packet listens while it waits; Node takes more than ten for a leak.
    setMaxListeners(sheets + 1, any);
    try {
      return await work(async (request, options) => {
        const { weight = 1 } = options;
        const begun = performance.now();
        const done = await this.pool.run<never>(request, weight * forASheet, {
          ...options,
          signal: any,
        });
        place.open -= 1;
        const now = performance.now();
        this.#each += (now - Math.max(begun, this.#lastDone) - this.#each) / 10;
        this.#lastDone = now;
        return done;
      });
    } catch (error) {
      if (over.aborted) throw new Refused('too-slow');
      throw refusalFor(error);
    } finally {
      this.#places.delete(place);
      // Where one sheet of a packet failed, the others are made for nobody.
      ended.abort();
    }
  }

  /** When there is room again, from the sheets that are open and how long one took lately. */
  #secondsLeft(): number {
    const open = [...this.#places].reduce((sum, place) => sum + Math.max(1, place.open), 0);
    return Math.min(mostSeconds, Math.max(1, Math.ceil((open * this.#each) / 1000)));
  }
}

/** Warms up a thread: loads the engine and its typefaces. */
const blankSheet = (): EngineRequest => ({
  kind: 'sheet',
  sheet: buildSheet({}, { madeOn: '2026-01-01' }),
});

function refusalFor(error: unknown): Refused {
  if (error instanceof JobRefused) return new Refused('stopping');
  if (!(error instanceof JobFailure)) return new Refused('failed', { cause: causeOf(error) });
  if (error.reason === 'too-slow') return new Refused('too-slow');
  if (error.reason === 'ended') return new Refused('stopping');
  return new Refused('failed', { cause: error.cause });
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
