import type { Cause } from './cause';
import { Crew, type Member } from './crew';
import type { Engine } from './engine-handle';

/** A job was not done: stopped at its deadline, failed, or ended with the pool. */
export class JobFailure extends Error {
  constructor(
    readonly reason: 'too-slow' | 'failed' | 'ended',
    override readonly cause: Cause = 'other',
  ) {
    super(reason);
  }
}

/** A job was not taken: the caller has gone. */
export class JobRefused extends Error {
  constructor(readonly reason: 'left') {
    super(reason);
  }
}

export type PoolOptions = {
  /** How many workers at most. */
  size: number;
  /** How long a job may take, in milliseconds; a worker's first job loads the engine. */
  deadline: (isFirst: boolean) => number;
  /** After so many jobs a worker is replaced, so that memory stays flat. */
  jobsEach?: number;
  /** A request that loads the engine: with it, a worker works on until its successor has loaded. */
  warmUp?: unknown;
  /** How long a running job that nobody wants may go on, in milliseconds: a new worker costs more. */
  patience?: number;
};

export type JobOptions = {
  /** For how many jobs it counts (`jobsEach`). */
  weight?: number;
  /** Goes before all that wait and do not. */
  goesFirst?: boolean;
  /** Aborts when the caller has gone: the job leaves the queue, or its worker is freed. */
  signal?: AbortSignal;
};

type Job = {
  request: unknown;
  extraTime: number;
  weight: number;
  goesFirst: boolean;
  resolve: (done: unknown) => void;
  reject: (failure: JobFailure | JobRefused) => void;
};

/**
 * Workers that do jobs, so that a page stays usable and a hang can be ended. Jobs wait their turn.
 * A worker that failed or hung is never used again; the next job starts a fresh one.
 */
export class Pool {
  readonly #crew: Crew<Job>;
  #waiting: Job[] = [];

  constructor(
    start: () => Engine,
    readonly options: PoolOptions,
  ) {
    const { size, warmUp, deadline } = options;
    this.#crew = new Crew(
      { start, size, warmUp, loadingTime: () => deadline(true) },
      {
        done: (member, result) => this.#done(member, result),
        failed: (member, cause) => this.#fail(member, 'failed', cause),
        joined: () => this.#next(),
      },
    );
  }

  /**
   * Does a job; the promise rejects with a JobFailure, or with a JobRefused where the job was not
   * taken or is not wanted any more.
   * @param extraTime milliseconds that this job may take beyond the deadline
   */
  run<Done>(
    request: unknown,
    extraTime = 0,
    { weight = 1, goesFirst = false, signal }: JobOptions = {},
  ): Promise<Done> {
    if (signal?.aborted) return Promise.reject(new JobRefused('left'));
    const { promise, resolve, reject } = withResolvers<Done>();
    const job: Job = {
      ...{ request, extraTime, weight, goesFirst, reject },
      resolve: resolve as Job['resolve'],
    };
    const leave = () => this.#leave(job);
    signal?.addEventListener('abort', leave);
    const others = this.#waiting.findIndex((one) => goesFirst && !one.goesFirst);
    this.#waiting.splice(others < 0 ? this.#waiting.length : others, 0, job);
    this.#next();
    return promise.finally(() => signal?.removeEventListener('abort', leave));
  }

  /** How many jobs run and how many wait. */
  get load(): { running: number; waiting: number } {
    return { running: this.#crew.working.length, waiting: this.#waiting.length };
  }

  /** Stops all workers at once. Jobs that were not done reject; no job ends after this. */
  end(): void {
    const open = [...this.#waiting, ...this.#crew.working.flatMap(({ job }) => job ?? [])];
    this.#waiting = [];
    this.#crew.dismissAll();
    for (const { reject } of open) reject(new JobFailure('ended'));
    this.#next();
  }

  #leave(job: Job): void {
    job.reject(new JobRefused('left'));
    const member = this.#crew.working.find((one) => one.job === job);
    this.#waiting = this.#waiting.filter((one) => one !== job);
    if (member) {
      clearTimeout(member.timer);
      const end = () => this.#fail(member, 'ended');
      const { patience = 0 } = this.options;
      if (patience === 0) end();
      else member.timer = setTimeout(end, patience);
    }
    this.#next();
  }

  #next(): void {
    const [job] = this.#waiting;
    if (!job) return;
    let member: Member<Job> | undefined;
    try {
      member = this.#crew.findIdle();
      if (!member) return;
      this.#waiting.shift();
      this.#give(job, member);
    } catch {
      this.#waiting = this.#waiting.filter((one) => one !== job);
      job.reject(new JobFailure('failed'));
    }
    this.#next();
  }

  #give(job: Job, member: Member<Job>): void {
    member.job = job;
    const deadline = this.options.deadline(member.done === 0) + job.extraTime;
    member.timer = setTimeout(() => this.#fail(member, 'too-slow'), deadline);
    member.engine.post(job.request);
  }

  #done(member: Member<Job>, result: unknown): void {
    const { job } = member;
    const { jobsEach = Number.POSITIVE_INFINITY } = this.options;
    clearTimeout(member.timer);
    member.job = undefined;
    member.done += job?.weight ?? 1;
    if (member.done >= jobsEach) this.#crew.replace(member);
    job?.resolve(result);
    this.#next();
  }

  #fail(member: Member<Job>, reason: JobFailure['reason'], cause?: Cause): void {
    const { job } = member;
    this.#crew.dismiss(member);
    job?.reject(new JobFailure(reason, cause));
    this.#next();
  }
}

/** Makes a promise with what settles it: Node 20 lacks Promise.withResolvers. */
function withResolvers<Done>() {
  let resolve: (done: Done) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<Done>((whenDone, whenNot) => {
    resolve = whenDone;
    reject = whenNot;
  });
  return { promise, resolve, reject };
}
