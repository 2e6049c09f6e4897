import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { standaloneFolder } from '../../lib/build/standalone.mjs';
import { readPageTexts } from '../../lib/pdf/engine/read-back';
import { freePort } from '../bench/serve.mjs';

/** The built server in a process of its own, with one thread and the service on. */
export type BuiltServer = {
  url: string;
  port: number;
  /** All that it printed. */
  output: () => string;
  /** Sends the signal to stop; resolves to the exit code and the seconds until then. */
  stop: () => Promise<{ code: number | null; seconds: number }>;
};

/**
 * Starts it, and waits until it is ready.
 * @param log where standard output goes, if not into `output`
 */
export async function startBuiltServer(
  settings: Readonly<Record<string, string>> = {},
  log: number | 'pipe' = 'pipe',
): Promise<BuiltServer> {
  const port = await freePort();
  const server = spawn(process.execPath, [`${standaloneFolder}/start.mjs`], {
    stdio: ['ignore', log, 'pipe'],
    env: {
      ...process.env,
      ...{ ASKWELL_API: 'on', ASKWELL_PORT: String(port), ASKWELL_WORKERS: '1', ...settings },
    },
  });
  process.once('exit', () => server.kill('SIGKILL'));
  let output = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (chunk) => {
      output += chunk;
    });
  }
  const url = `http://127.0.0.1:${port}`;
  const isReady = () =>
    fetch(`${url}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isReady())) {
    if (server.exitCode !== null) throw new Error(`The server did not start: ${output}`);
    await pause(200);
  }
  return {
    ...{ url, port, output: () => output },
    stop: async () => {
      const begun = performance.now();
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      const [code] = await ended;
      return { code, seconds: Math.round((performance.now() - begun) / 100) / 10 };
    },
  };
}

/** Sends JSON to a route of the service. */
export const postTo = ({ url }: BuiltServer, route: 'sheet' | 'packet', body: unknown) =>
  fetch(`${url}/api/${route}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
  });

/** Whether a PDF names these, each of whom has a name of their own, and nobody of the others. */
export function isOf(
  bytes: Uint8Array,
  names: readonly string[],
  others: readonly string[] = [],
): boolean {
  const text = readPageTexts(bytes).join('');
  return names.every((name) => text.includes(name)) && !others.some((name) => text.includes(name));
}

/** The 50th and 95th percentile of times, in whole milliseconds. */
export function percentiles(times: readonly number[]): { p50: number; p95: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { p50: at(0.5), p95: at(0.95) };
}
