/** A worker, in a browser or on Node, that answers one request at a time. */
export type Engine = {
  post: (request: unknown) => void;
  /** Called with each answer; with nothing when the worker has failed. */
  answer: (handle: (reply: EngineReply | undefined) => void) => void;
  end: () => void;
};

/** No message of a library leaves a worker: it may quote what a person typed. */
export type EngineReply = { done: unknown } | { failed: true };

/** A job was not done: stopped at its deadline, failed, or ended with the pool. */
export class JobFailure extends Error {
  constructor(readonly reason: 'too-slow' | 'failed' | 'ended') {
    super(reason);
  }
}

/** A job was not taken: nobody is free and enough wait, the pool is being emptied, or nobody wants it. */
export class JobRefused extends Error {
  constructor(readonly reason: 'full' | 'stopping' | 'left') {
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
  /** How many jobs may wait; one more is refused at once. Without it, any number. */
  mostWaiting?: number;
  /** How long a running job that nobody wants may go on, in milliseconds: a new worker costs more. */
  patience?: number;
};

export type JobOptions = {
  /** For how many jobs it counts (`jobsEach`). */
  weight?: number;
  /** Aborts when whoever asked has gone: the job leaves the queue, or its worker is freed. */
  signal?: AbortSignal;
};

type Job = {
  request: unknown;
  extraTime: number;
  weight: number;
  resolve: (done: unknown) => void;
  reject: (failure: JobFailure | JobRefused) => void;
};

/** A worker that is being used, and how many jobs it did. */
type Member = {
  engine: Engine;
  jobs: number;
  job?: Job;
  timer?: ReturnType<typeof setTimeout>;
  /** Whose place it takes when it has loaded. */
  successorOf?: Member;
  /** Its successor is there: it ends with the job that it has. */
  isLeaving?: boolean;
};

/**
 * Workers that do jobs, so that a page stays usable and a hang can be ended. Jobs wait their turn.
 * A worker that failed or hung is never used again; the next job starts a fresh one.
 */
export class Pool {
  readonly #members = new Set<Member>();
  readonly #successors = new Set<Member>();
  #waiting: Job[] = [];
  #whenEmpty: (() => void)[] = [];
  #isStopping = false;

  constructor(
    readonly start: () => Engine,
    readonly options: PoolOptions,
  ) {}

  /**
   * @param extraTime what this job may take beyond the deadline, in milliseconds
   * Rejects with a JobFailure; with a JobRefused where it was not taken or is not wanted any more.
   */
  run<Done>(
    request: unknown,
    extraTime = 0,
    { weight = 1, signal }: JobOptions = {},
  ): Promise<Done> {
    const refusal = this.#refusal(signal);
    if (refusal) return Promise.reject(refusal);
    const { promise, resolve, reject } = withResolvers<Done>();
    const job: Job = { request, extraTime, weight, resolve: resolve as Job['resolve'], reject };
    const leave = () => this.#leave(job);
    signal?.addEventListener('abort', leave);
    this.#waiting.push(job);
    this.#next();
    return promise.finally(() => signal?.removeEventListener('abort', leave));
  }

  /** How many jobs run and how many wait. */
  get load(): { running: number; waiting: number } {
    const running = [...this.#members].filter(({ job }) => job).length;
    return { running, waiting: this.#waiting.length };
  }

  /** Takes nothing new from now on; resolves when all that was taken is done. */
  drain(): Promise<void> {
    this.#isStopping = true;
    return new Promise((resolve) => {
      this.#whenEmpty.push(resolve);
      this.#next();
    });
  }

  /** Stops all workers at once. Jobs that were not done reject; no job ends after this. */
  end(): void {
    const open = [...this.#waiting];
    this.#waiting = [];
    for (const member of [...this.#members]) {
      if (member.job) open.push(member.job);
      this.#dismiss(member);
    }
    for (const member of [...this.#successors]) this.#dismiss(member);
    for (const { reject } of open) reject(new JobFailure('ended'));
    this.#next();
  }

  #refusal(signal: AbortSignal | undefined): JobRefused | undefined {
    if (this.#isStopping) return new JobRefused('stopping');
    if (signal?.aborted) return new JobRefused('left');
    const { running, waiting } = this.load;
    const { size, mostWaiting = Number.POSITIVE_INFINITY } = this.options;
    if (running >= size && waiting >= mostWaiting) return new JobRefused('full');
    return undefined;
  }

  #leave(job: Job): void {
    job.reject(new JobRefused('left'));
    const member = [...this.#members].find((one) => one.job === job);
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
    if (!job) {
      if (this.load.running === 0) for (const tell of this.#whenEmpty.splice(0)) tell();
      return;
    }
    const idle = [...this.#members].find(({ job }) => !job);
    if (!idle && this.#members.size >= this.options.size) return;
    this.#waiting.shift();
    try {
      this.#give(job, idle ?? this.#hire());
    } catch {
      job.reject(new JobFailure('failed'));
    }
    this.#next();
  }

  #hire(): Member {
    const member = this.#begin();
    this.#members.add(member);
    return member;
  }

  #begin(): Member {
    const member: Member = { engine: this.start(), jobs: 0 };
    member.engine.answer((reply) => {
      const isDone = reply && 'done' in reply;
      if (member.successorOf) this.#succeed(member, member.successorOf, Boolean(isDone));
      else if (isDone) this.#done(member, reply.done);
      else this.#fail(member, 'failed');
    });
    return member;
  }

  /** A worker that has done its jobs goes; where the pool can warm another one up, not before that. */
  #retire(member: Member): void {
    const { warmUp, deadline } = this.options;
    if (warmUp === undefined || member.isLeaving || this.#isStopping) {
      this.#dismiss(member);
      return;
    }
    if ([...this.#successors].some(({ successorOf }) => successorOf === member)) return;
    let successor: Member;
    try {
      successor = this.#begin();
    } catch {
      return; // no worker can be started now: the one that is there works on, and tries again
    }
    successor.successorOf = member;
    this.#successors.add(successor);
    successor.timer = setTimeout(() => this.#succeed(successor, member, false), deadline(true));
    successor.engine.post(warmUp);
  }

  #succeed(successor: Member, member: Member, isReady: boolean): void {
    // The worker may have failed meanwhile, and another one have been started.
    const hasPlace = this.#members.has(member) || this.#members.size < this.options.size;
    // One that could not load leaves the place to the worker that is there, which tries again.
    if (!isReady || !hasPlace) {
      this.#dismiss(successor);
      return;
    }
    clearTimeout(successor.timer);
    this.#successors.delete(successor);
    successor.successorOf = undefined;
    this.#members.add(successor);
    if (member.job) member.isLeaving = true;
    else this.#dismiss(member);
    this.#next();
  }

  #give(job: Job, member: Member): void {
    member.job = job;
    const deadline = this.options.deadline(member.jobs === 0) + job.extraTime;
    member.timer = setTimeout(() => this.#fail(member, 'too-slow'), deadline);
    member.engine.post(job.request);
  }

  #done(member: Member, done: unknown): void {
    const { job } = member;
    clearTimeout(member.timer);
    member.job = undefined;
    member.jobs += job?.weight ?? 1;
    if (member.jobs >= (this.options.jobsEach ?? Number.POSITIVE_INFINITY)) this.#retire(member);
    job?.resolve(done);
    this.#next();
  }

  #fail(member: Member, reason: JobFailure['reason']): void {
    const { job } = member;
    this.#dismiss(member);
    job?.reject(new JobFailure(reason));
    this.#next();
  }

  #dismiss(member: Member): void {
    clearTimeout(member.timer);
    this.#members.delete(member);
    this.#successors.delete(member);
    member.successorOf = undefined;
    member.job = undefined;
    member.engine.end();
  }
}

/** A promise and what settles it: Node 20 lacks Promise.withResolvers. */
function withResolvers<Done>() {
  let resolve: (done: Done) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<Done>((whenDone, whenNot) => {
    resolve = whenDone;
    reject = whenNot;
  });
  return { promise, resolve, reject };
}
