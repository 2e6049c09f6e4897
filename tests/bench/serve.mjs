import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';

/** A port that nobody listens on. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Serves the production build on this machine alone, until it is stopped.
 * @returns {Promise<{ url: string, stop: () => void }>} `url` without a slash at its end
 * @throws {Error} a sentence that says what to do, where there is no build
 */
export async function serveBuild() {
  if (!existsSync('.next/BUILD_ID')) throw new Error('There is no build yet: npm run build');
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, ['.next/standalone/start.mjs'], {
    stdio: 'ignore',
    env: { ...process.env, ASKWELL_PORT: port },
  });
  const stop = () => server.kill();
  process.once('exit', stop);
  for (let tries = 0; tries < 120; tries += 1) {
    const isUp = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return { url, stop };
    if (server.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  stop();
  throw new Error('The site did not start. See what this says: npm start');
}
