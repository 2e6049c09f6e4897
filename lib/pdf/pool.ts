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
export class PdfFailure extends Error {
  constructor(readonly reason: 'too-slow' | 'failed' | 'ended') {
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
};

type Job = {
  request: unknown;
  extraTime: number;
  resolve: (done: unknown) => void;
  reject: (failure: PdfFailure) => void;
};

/** A worker that is being used, and how many jobs it did. */
type Member = { engine: Engine; jobs: number; job?: Job; timer?: ReturnType<typeof setTimeout> };

/**
 * Workers that do jobs, so that a page stays usable and a hang can be ended. Jobs wait their turn.
 * A worker that failed or hung is never used again; the next job starts a fresh one.
 */
export class Pool {
  readonly #members = new Set<Member>();
  #waiting: Job[] = [];

  constructor(
    readonly start: () => Engine,
    readonly options: PoolOptions,
  ) {}

  /**
   * @param extraTime what this job may take beyond the deadline, in milliseconds
   * Rejects with a PdfFailure.
   */
  run<Done>(request: unknown, extraTime = 0): Promise<Done> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request, extraTime, resolve: resolve as Job['resolve'], reject });
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
    for (const { reject } of open) reject(new PdfFailure('ended'));
  }

  #next(): void {
    const [job] = this.#waiting;
    if (!job) return;
    const idle = [...this.#members].find((member) => !member.job);
    if (!idle && this.#members.size >= this.options.size) return;
    this.#waiting.shift();
    try {
      this.#give(job, idle ?? this.#hire());
    } catch {
      job.reject(new PdfFailure('failed'));
    }
    this.#next();
  }

  #hire(): Member {
    const member: Member = { engine: this.start(), jobs: 0 };
    this.#members.add(member);
    member.engine.answer((reply) => {
      if (reply && 'done' in reply) this.#done(member, reply.done);
      else this.#fail(member, 'failed');
    });
    return member;
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
    member.jobs += 1;
    if (member.jobs >= (this.options.jobsEach ?? Number.POSITIVE_INFINITY)) this.#dismiss(member);
    job?.resolve(done);
    this.#next();
  }

  #fail(member: Member, reason: PdfFailure['reason']): void {
    const { job } = member;
    this.#dismiss(member);
    job?.reject(new PdfFailure(reason));
    this.#next();
  }

  #dismiss(member: Member): void {
    clearTimeout(member.timer);
    this.#members.delete(member);
    member.job = undefined;
    member.engine.end();
  }
}
