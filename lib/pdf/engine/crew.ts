import type { Cause } from './cause';
import type { Engine } from './engine-handle';

/** A worker of the pool, with the job that it does now. */
export type Member<Job> = {
  engine: Engine;
  /** Weight of the jobs that it has done. */
  done: number;
  job?: Job;
  timer?: ReturnType<typeof setTimeout>;
  /** Whose place it takes once it has loaded. */
  successorOf?: Member<Job>;
  /** Its successor has joined: it ends with the job that it has. */
  isLeaving?: boolean;
};

type CrewOptions = {
  start: () => Engine;
  /** Most workers at work at once, successors that are loading not counted. */
  size: number;
  /** A request that loads the engine: with it, a worker works on until its successor has loaded. */
  warmUp?: unknown;
  /** Milliseconds that a successor may take to load. */
  loadingTime: () => number;
};

type CrewEvents<Job> = {
  done: (member: Member<Job>, result: unknown) => void;
  failed: (member: Member<Job>, cause?: Cause) => void;
  /** A successor has joined and is idle. */
  joined: () => void;
};

/** The workers of a pool: who is there, who is loading, and who takes whose place. */
export class Crew<Job> {
  readonly #members = new Set<Member<Job>>();
  readonly #successors = new Set<Member<Job>>();

  constructor(
    readonly options: CrewOptions,
    readonly on: CrewEvents<Job>,
  ) {}

  get working(): Member<Job>[] {
    return [...this.#members].filter(({ job }) => job !== undefined);
  }

  /**
   * Finds an idle worker, or starts one where there is room.
   * @returns undefined where all are at work
   * @throws if a worker cannot be started
   */
  findIdle(): Member<Job> | undefined {
    const idle = [...this.#members].find(({ job }) => job === undefined);
    if (idle || this.#members.size >= this.options.size) return idle;
    const member = this.#start();
    this.#members.add(member);
    return member;
  }

  /** Replaces a worker: at once, or where successors can be warmed up once one has loaded. */
  replace(member: Member<Job>): void {
    const { warmUp, loadingTime } = this.options;
    if (warmUp === undefined || member.isLeaving) {
      this.dismiss(member);
      return;
    }
    if ([...this.#successors].some(({ successorOf }) => successorOf === member)) return;
    let successor: Member<Job>;
    try {
      successor = this.#start();
    } catch {
      return; // no worker can be started now: this one works on, and the next job tries again
    }
    successor.successorOf = member;
    this.#successors.add(successor);
    successor.timer = setTimeout(() => this.#succeed(successor, member, false), loadingTime());
    successor.engine.post(warmUp);
  }

  /** Ends a worker at once, whatever it does. */
  dismiss(member: Member<Job>): void {
    clearTimeout(member.timer);
    this.#members.delete(member);
    this.#successors.delete(member);
    member.successorOf = undefined;
    member.job = undefined;
    member.engine.end();
  }

  dismissAll(): void {
    for (const member of [...this.#members, ...this.#successors]) this.dismiss(member);
  }

  #start(): Member<Job> {
    const member: Member<Job> = { engine: this.options.start(), done: 0 };
    member.engine.answer((reply) => {
      const isDone = reply !== undefined && 'done' in reply;
      if (member.successorOf) this.#succeed(member, member.successorOf, isDone);
      else if (isDone) this.on.done(member, reply.done);
      else this.on.failed(member, reply && 'failed' in reply ? reply.cause : undefined);
    });
    return member;
  }

  #succeed(successor: Member<Job>, member: Member<Job>, isReady: boolean): void {
    // The worker may have failed meanwhile, and another one have been started.
    const hasPlace = this.#members.has(member) || this.#members.size < this.options.size;
    // A successor that could not load leaves the place to the worker, which tries again.
    if (!isReady || !hasPlace) {
      this.dismiss(successor);
      return;
    }
    clearTimeout(successor.timer);
    this.#successors.delete(successor);
    successor.successorOf = undefined;
    this.#members.add(successor);
    if (member.job === undefined) this.dismiss(member);
    else member.isLeaving = true;
    this.on.joined();
  }
}
