import { subscribe } from 'node:diagnostics_channel';
import type { Server, ServerResponse } from 'node:http';
import type { Service } from './service';

/** Time for the last refusals to be sent, in milliseconds. */
const toLeave = 250;

type Started = { server: Server; response: ServerResponse };

/**
 * Stops the service on SIGTERM or SIGINT: health turns to 503, new requests are refused, requests that
 * came before get time to end and their answers to arrive, and all threads end. A second signal exits
 * at once.
 */
export function stopOnSignal(service: Service): void {
  const open = new Set<ServerResponse>();
  const servers = new Set<Server>();
  // Next owns the server; this channel of Node reports each request that any server gets.
  subscribe('http.server.request.start', (message) => {
    const { server, response } = message as Started;
    servers.add(server);
    if (service.state === 'stopping') return;
    open.add(response);
    response.once('close', () => open.delete(response));
  });
  // Of a caller who left, only the answer that was on its way closes, and none that waited behind it.
  const isWaited = () => [...open].some(({ req }) => !req.socket.destroyed);
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
