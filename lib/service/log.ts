import type { Cause } from '../pdf/engine/cause';

/** A log line about a request: nothing about the sender, and nothing that was sent. */
export type Logged = {
  route: string;
  status: number;
  milliseconds: number;
  /** Sheets asked for; 0 if the request was not understood. */
  sheets: number;
  code: string;
  /** Why the engine failed, where it did. */
  cause?: Cause;
};

/** Prints one line of JSON to standard output; the time is in whole seconds. */
export function log(line: Logged, now = new Date()): void {
  const time = `${now.toISOString().slice(0, 19)}Z`;
  console.log(JSON.stringify({ time, ...line, milliseconds: Math.round(line.milliseconds) }));
}
