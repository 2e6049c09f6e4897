import type { Cause } from '../pdf/engine/cause';

/** Reasons for refusing a request, each with its HTTP status. The ids are part of the API. */
export const refusals = {
  off: 404,
  nowhere: 404,
  address: 400,
  method: 405,
  key: 401,
  accept: 406,
  'media-type': 415,
  'too-large': 413,
  'too-late': 408,
  'cut-short': 400,
  'not-json': 400,
  date: 400,
  answers: 422,
  busy: 429,
  stopping: 503,
  failed: 503,
  'too-slow': 504,
} as const;

export type RefusalId = keyof typeof refusals;

/**
 * A problem with a field: its JSON pointer in the request, and what is allowed. Never the value.
 */
export type FieldProblem = { pointer: string; detail: string };

const refusedName = 'Refused';

/** Refuses a request for one of these reasons. */
export class Refused extends Error {
  constructor(
    readonly id: RefusalId,
    readonly more: {
      errors?: FieldProblem[];
      headers?: Record<string, string>;
      /** For the log alone. */
      cause?: Cause;
    } = {},
  ) {
    super(id);
    this.name = refusedName;
  }
}

/**
 * Compares names: each route is a bundle with its own copy of the class, and they share one
 * service.
 */
export const isRefused = (error: unknown): error is Refused =>
  error instanceof Error && error.name === refusedName;
