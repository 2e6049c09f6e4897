// npm run load [-- <seconds>]: the built server under 1, 4 and 10 times as many requests as it can make
// sheets, and afterwards. One line of JSON; exit code 1 if an answer is none of 200, 429 and 503, if a
// sheet at 10 times takes more than twice as long as at 1 (95th percentile), or if it does not recover.
// Autocannon comes by npx, since it brings 60 packages that nothing else needs.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { freePort } from '../bench/serve.mjs';

/** npx says where it is by the path of its command, which is the module. */
const command = process.env.PATH.split(delimiter)
  .map((folder) => join(folder, 'autocannon'))
  .find(existsSync);
if (!command) throw new Error('Start it by npm run load, which brings autocannon.');
const autocannon = createRequire(import.meta.url)(realpathSync(command));

const seconds = Number(process.argv[2] ?? 60);
const body = JSON.stringify({ name: 'Ann Example', subtype: 'triple-negative', pdl1: 'waiting' });
const port = await freePort();
const url = `http://127.0.0.1:${port}`;
const server = spawn(process.execPath, ['.next/standalone/start.mjs'], {
  stdio: 'ignore',
  env: { ...process.env, ASKWELL_API: 'on', ASKWELL_PORT: String(port), ASKWELL_WORKERS: '1' },
});
process.once('exit', () => server.kill());
while (!(await isReady())) await pause(200);

const capacity = await measure();
const runs = [];
for (const times of [1, 4, 10]) runs.push({ times, ...(await run(capacity * times)) });
const recovery = await recover();
const [normal, , overload] = runs;
const ok =
  runs.every(({ others }) => others === 0) && overload.p95 <= 2 * normal.p95 && recovery !== null;
console.log(JSON.stringify({ seconds, capacity, runs, recovery, ok }));
server.kill('SIGTERM');
await once(server, 'exit');
process.exit(ok ? 0 : 1);

/** Sheets a second, one after the other: the server has one thread to make them. */
async function measure() {
  const { answers, duration } = await hit({ connections: 1, duration: Math.min(seconds, 10) });
  return Math.max(1, answers.length / duration);
}

/** So many requests a second come in, evenly spaced, whatever is answered. */
async function run(rate) {
  const clients = Math.round(rate);
  // Autocannon sends what a second may hold at once: so there is one for each place in the second.
  const found = await Promise.all(
    Array.from({ length: clients }, async (_, index) => {
      await pause((index * 1000) / clients);
      return hit({ connections: 1, overallRate: 1, duration: seconds });
    }),
  );
  const times = (wanted) => found.flatMap((one) => one.answers).filter(wanted);
  const accepted = times(({ status }) => status === 200);
  const refused = times(({ status }) => [429, 503].includes(status));
  return {
    rate: clients,
    sheetsASecond: Number((accepted.length / seconds).toFixed(1)),
    p50: percentile(accepted, 0.5),
    p95: percentile(accepted, 0.95),
    refused: refused.length,
    refusedP95: percentile(refused, 0.95),
    others:
      times(() => true).length -
      accepted.length -
      refused.length +
      found.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** Puts load on the server, and notes the status and the time of each answer. */
async function hit(options) {
  const answers = [];
  const start = performance.now();
  const done = autocannon({
    ...options,
    url: `${url}/api/sheet`,
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
  });
  done.on('response', (_client, status, _bytes, time) => answers.push({ status, time }));
  const { errors, timeouts } = await done;
  return { answers, failed: errors + timeouts, duration: (performance.now() - start) / 1000 };
}

/** How long until a lone request takes no longer than at first, in milliseconds; null after 10 s. */
async function recover() {
  const start = performance.now();
  while (performance.now() - start < 10_000) {
    const { status } = await fetch(`${url}/api/sheet`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    });
    if (status === 200) return Math.round(performance.now() - start);
  }
  return null;
}

function percentile(answers, part) {
  const sorted = answers.map(({ time }) => time).sort((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length * part)] ?? 0);
}

async function isReady() {
  return fetch(`${url}/api/health`).then(
    ({ ok }) => ok,
    () => false,
  );
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
