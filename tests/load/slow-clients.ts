import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type BuiltServer, percentiles, postTo, startBuiltServer } from './built-server';
import { report } from './quiet-service';

// npm run load:slow [-- <seconds>]: 20 clients that send their headers or their body a byte at a time, or
// that do not read their answer, while others ask for sheets. One line of JSON; exit code 1 if a sheet is
// not made, or a slow body is not refused with 408, which comes after 15 seconds.

const body = JSON.stringify({ name: 'Ann Example', subtype: 'triple-negative' });
const head = (length: number) =>
  `POST /api/sheet HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n`;

/** What each of the clients sends, and how many bytes of it at once. */
const kinds = {
  headers: { text: head(5000), atOnce: 1 },
  body: { text: `${head(5000)}\r\n${' '.repeat(5000)}`, atOnce: 10 },
  // More than the buffers between both hold.
  reading: {
    text: 'GET /examples/page.png HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(200),
    atOnce: 20_000,
  },
} as const;
type Kind = keyof typeof kinds;

/** How long sheets took without and beside the slow clients, and what became of those. */
export type SlowReport = {
  seconds: number;
  idleMs: { p50: number; p95: number };
  besideMs: { p50: number; p95: number };
  failed: number;
  /** Slow bodies that were refused with 408, of how many. */
  bodies: { refused: number; of: number };
};

export async function runSlowClients(
  server: BuiltServer,
  seconds: number,
  clients = 20,
): Promise<SlowReport> {
  let failed = 0;
  async function askFor(milliseconds: number) {
    const times: number[] = [];
    const end = performance.now() + milliseconds;
    while (performance.now() < end) {
      const begun = performance.now();
      const response = await postTo(server, 'sheet', JSON.parse(body));
      await response.arrayBuffer();
      if (response.status !== 200) failed += 1;
      times.push(performance.now() - begun);
    }
    return percentiles(times);
  }
  const idleMs = await askFor((seconds * 1000) / 4);
  const names = Object.keys(kinds) as Kind[];
  const slow = Array.from({ length: clients }, (_, at) => names[at % names.length] ?? 'body');
  const sockets = slow.map((kind) => startSlow(server.port, kind));
  const besideMs = await askFor(seconds * 1000);
  const bodies = sockets.filter(({ kind }) => kind === 'body');
  while (!bodies.every(({ answer, socket }) => answer() || socket.destroyed)) await pause(100);
  const refused = bodies.filter(({ answer }) => answer().startsWith('HTTP/1.1 408')).length;
  for (const { socket } of sockets) socket.destroy();
  return { ...{ seconds, idleMs, besideMs, failed }, bodies: { refused, of: bodies.length } };
}

function startSlow(port: number, kind: Kind) {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('error', () => {});
  if (kind === 'reading') socket.pause();
  else
    socket.on('data', (chunk) => {
      answer += chunk;
    });
  void sendSlowly(socket, kinds[kind]);
  return { kind, socket, answer: () => answer };
}

async function sendSlowly(socket: Socket, { text, atOnce }: (typeof kinds)[Kind]): Promise<void> {
  await once(socket, 'connect');
  for (let at = 0; at < text.length && socket.writable; at += atOnce) {
    socket.write(text.slice(at, at + atOnce));
    await pause(1000);
  }
}

if (process.argv[1] === import.meta.filename) {
  const server = await startBuiltServer({ ASKWELL_QUEUE: '20', ASKWELL_SECONDS: '60' });
  const found = await runSlowClients(server, Number(process.argv[2] ?? 60));
  report({ ...found, stop: await server.stop() });
  process.exit(found.failed > 0 || found.bodies.refused < found.bodies.of ? 1 : 0);
}
