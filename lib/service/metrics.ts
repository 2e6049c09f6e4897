import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Logged } from './log';

/** State of the service at the moment somebody asks. */
export type Load = { running: number; waiting: number; places: number; threads: number };

/**
 * Figures of the service in the form of Prometheus: requests, durations, sheets, the queue, and the
 * threads. Nothing of a person: labels are names of ours.
 * @param load returns the state as it is now
 */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Counter({
    name: 'askwell_requests_total',
    help: 'Requests by route, status and code of the log.',
    labelNames: ['route', 'status', 'code'],
    registers: [this.#registry],
  });
  readonly #seconds = new Histogram({
    name: 'askwell_request_seconds',
    help: 'How long requests took, by route.',
    labelNames: ['route'],
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [this.#registry],
  });
  readonly #sheets = new Counter({
    name: 'askwell_sheets_total',
    help: 'Sheets that were made.',
    registers: [this.#registry],
  });

  constructor(load: () => Load) {
    const gauge = (name: keyof Load, help: string) =>
      new Gauge({
        ...{ name: `askwell_${name}`, help, registers: [this.#registry] },
        collect() {
          this.set(load()[name]);
        },
      });
    gauge('running', 'Jobs that threads are at.');
    gauge('waiting', 'Jobs that wait for a thread.');
    gauge('places', 'Requests that have a place.');
    gauge(
      'threads',
      'Threads that were started since the server was: those that were replaced, too.',
    );
  }

  /** Counts a request that was answered. */
  count({ route, status, milliseconds, sheets, code }: Logged): void {
    this.#requests.inc({ route, status, code });
    this.#seconds.observe({ route }, milliseconds / 1000);
    if (code === 'done') this.#sheets.inc(sheets);
  }

  /** Returns all figures as text, and its media type. */
  async text(): Promise<{ body: string; type: string }> {
    return { body: await this.#registry.metrics(), type: this.#registry.contentType };
  }
}
