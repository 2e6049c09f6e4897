import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Service } from '../lib/service/service';
import { readSettings } from '../lib/service/settings';
import { stopOnSignal } from '../lib/service/stop';

// A signal to stop, in this process, with a server that sends more than a connection holds.

const large = Buffer.alloc(2 ** 26, ' ');
let server: Server;
let exit: ReturnType<typeof vi.spyOn>;

beforeEach(async () => {
  const settings = readSettings({ ASKWELL_STOP_SECONDS: '600' }, 2);
  stopOnSignal(new Service(settings, () => expect.fail('no thread')));
  exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
  server = createServer((_request, response) => response.end(large)).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.removeAllListeners(signal);
  server.closeAllConnections();
  vi.restoreAllMocks();
});

/** Asks so many times in a row on one connection, and reads nothing. */
async function askAndPause(times: number): Promise<Socket> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1').pause();
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(times));
  await once(server, 'request');
  return socket;
}

it('waits until a caller has read the whole answer', async () => {
  const socket = await askAndPause(1);
  process.emit('SIGTERM');
  // Longer than what is refused gets to leave.
  await pause(500);
  expect(exit).not.toHaveBeenCalled();
  socket.resume();
  await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(0), { timeout: 60_000 });
  socket.destroy();
});

it('does not wait for callers who left, with whatever they asked for', async () => {
  const socket = await askAndPause(3);
  process.emit('SIGTERM');
  expect(exit).not.toHaveBeenCalled();
  socket.destroy();
  await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(0), { timeout: 60_000 });
});

it('exits at once at a second signal', async () => {
  const socket = await askAndPause(1);
  process.emit('SIGTERM');
  process.emit('SIGTERM');
  expect(exit).toHaveBeenCalledWith(1);
  socket.destroy();
  await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(0), { timeout: 60_000 });
});
