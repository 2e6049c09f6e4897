import type { Cause } from './cause';

/** Handle to a worker, in a browser or on Node, that answers one request at a time. */
export type Engine = {
  post: (request: unknown) => void;
  /** Calls `handle` with each answer, and with nothing once the worker has failed. */
  answer: (handle: (reply: EngineReply | undefined) => void) => void;
  end: () => void;
};

/** No message of a library leaves a worker: it may quote what a person typed. */
export type EngineReply = { done: unknown } | { failed: true; cause?: Cause };
