import { subscribe } from 'node:diagnostics_channel';
import type { Server, ServerResponse } from 'node:http';
import type { Service } from './service';

/** Time for a finished response to be sent, in milliseconds. */
const toLeave = 250;

type Started = { server: Server; response: ServerResponse };

/**
 * Stops the service on SIGTERM or SIGINT: health turns to 503, new requests are refused, running
 * jobs get time to end, and all threads end. A second signal exits at once.
 */
export function stopOnSignal(service: Service): void {
  const open = new Set<ServerResponse>();
  const servers = new Set<Server>();
  // Next owns the server; this channel of Node reports each request that any server gets.
  subscribe('http.server.request.start', (message) => {
    const { server, response } = message as Started;
    servers.add(server);
    open.add(response);
    response.once('close', () => open.delete(response));
  });
  const stop = async () => {
    if (service.state === 'stopping') process.exit(1);
    service.state = 'stopping';
    const { stopSeconds } = service.settings;
    await Promise.race([service.idle(), after(stopSeconds * 1000)]);
    service.pool.end();
    for (let waited = 0; open.size > 0 && waited < toLeave; waited += 10) await after(10);
    for (const server of servers) server.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
}

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
