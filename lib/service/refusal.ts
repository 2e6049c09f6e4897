/** Why a request got no sheet, each with its HTTP status. The ids are part of the API. */
export const refusals = {
  off: 404,
  nowhere: 404,
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

/** What is wrong with a field: its path in the request, and what is allowed. Never the value. */
export type FieldProblem = { pointer: string; detail: string };

const refusedName = 'Refused';

/** A request that gets no sheet, and why. */
export class Refused extends Error {
  constructor(
    readonly id: RefusalId,
    readonly more: { errors?: FieldProblem[]; headers?: Record<string, string> } = {},
  ) {
    super(id);
    this.name = refusedName;
  }
}

/** By its name: each route is a bundle with a class of its own, and they share one service. */
export const isRefused = (error: unknown): error is Refused =>
  error instanceof Error && error.name === refusedName;
