import { type ChildProcess, spawn } from 'node:child_process';
import { freePort } from '../bench/serve.mjs';
import { expect } from './fixtures';

/** A server of ours that runs, and what it has said. `url` has no slash at its end. */
export type Server = { url: string; process: ChildProcess; output: () => string };

/** Starts a server by a command, and waits until it answers or has ended. */
export async function startServer(
  command: string,
  args: readonly string[],
  { cwd, ...more }: Record<string, string> = {},
): Promise<Server> {
  const port = await freePort();
  const env = { ...process.env, ASKWELL_PORT: String(port), ...more };
  const server = spawn(command, args, { env, cwd });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const url = `http://127.0.0.1:${port}${more.ASKWELL_BASE_PATH ?? ''}`;
  const health = async () =>
    server.exitCode ?? (await fetch(`${url}/api/health`).catch(() => null))?.status;
  await expect.poll(health).toBeDefined();
  return { url, process: server, output: () => output };
}
