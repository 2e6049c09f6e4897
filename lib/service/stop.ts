import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Service } from './service';

/** Time for the last refusals to be sent, in milliseconds. */
const toLeave = 250;

type Started = { server: Server; request: IncomingMessage; response: ServerResponse };

/**
 * Stops the service on SIGTERM or SIGINT: health turns to 503, new requests are refused, requests that
 * came before get time to end and their answers to arrive, and all threads end. A second signal exits
 * at once.
 */
export function stopOnSignal(service: Service): void {
  // By connection: where one is cut, no answer that waits behind another on it says so.
  const open = new Map<Socket, Set<ServerResponse>>();
  const servers = new Set<Server>();
  // Next owns the server; this channel of Node reports each request that any server gets.
  subscribe('http.server.request.start', (message) => {
    const { server, request, response } = message as Started;
    servers.add(server);
    if (service.state === 'stopping') return;
    const { socket } = request;
    const answers = open.get(socket) ?? new Set();
    if (!open.has(socket)) socket.once('close', () => open.delete(socket));
    open.set(socket, answers.add(response));
    response.once('close', () => answers.delete(response));
  });
  const isWaited = () => [...open.values()].some(({ size }) => size > 0);
  const allAreSent = async (milliseconds: number) => {
    const end = performance.now() + milliseconds;
    while (isWaited() && performance.now() < end) await after(10);
  };
  const stop = async () => {
    if (service.state === 'stopping') process.exit(1);
    service.state = 'stopping';
    await allAreSent(service.settings.stopSeconds * 1000);
    // What still runs now is refused.
    service.pool.end();
    await allAreSent(toLeave);
    for (const server of servers) server.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
}

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
