/** What a line of the log says of a request: nothing of whoever sent it, nothing of what was in it. */
export type Logged = {
  route: string;
  status: number;
  milliseconds: number;
  /** How many sheets were asked for; 0 where that was not understood. */
  sheets: number;
  code: string;
};

/** One line of JSON on standard output; the time is rounded to the second. */
export function log(line: Logged, now = new Date()): void {
  const time = `${now.toISOString().slice(0, 19)}Z`;
  console.log(JSON.stringify({ time, ...line, milliseconds: Math.round(line.milliseconds) }));
}
