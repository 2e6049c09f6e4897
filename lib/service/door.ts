import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** The route of the service that answers 400 to whatever comes: what Next shows of its address. */
export const badRoute = '/api/bad-address';

/** Its address, under the path of the site. */
export const badAddress = `${process.env.ASKWELL_BASE_PATH ?? ''}${badRoute}`;

/** The header by which a route says the length of a file: Next takes Content-Length away. */
export const lengthHeader = 'Askwell-Length';

type Started = { request: IncomingMessage; response: ServerResponse };

/**
 * Sees to what Next leaves open, before it gets a request and before a response goes out: addresses
 * that nobody can read, those of another host, and headers. Next owns the server; this channel of
 * Node reports each request that any server gets.
 */
export function watchDoor(): void {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as Started;
    request.url = readableAddress(request.url ?? '/', request.headers.host);
    // Next answers 500 to a method that `Request` forbids; any other wrong method gets 405.
    if (/^(TRACE|TRACK|CONNECT)$/.test(request.method ?? '')) request.method = 'PATCH';
    mendHeaders(response);
  });
}

/**
 * Returns the path of an address; `badAddress` for one that is not encoded well, or is of another
 * host (RFC 9112, 3.2.2).
 * @param host as the request names it
 */
export function readableAddress(address: string, host: string | undefined): string {
  const [, named, path = address] = /^https?:\/\/([^/?#]*)(.*)$/i.exec(address) ?? [];
  if (named !== undefined && named.toLowerCase() !== host?.toLowerCase()) return badAddress;
  const own = path.startsWith('/') ? path : `/${path}`;
  try {
    decodeURIComponent(own.replace(/\?.*$/s, ''));
    return own;
  } catch {
    return badAddress;
  }
}

/** Says the length of a file once more, where a route said it. */
function mendHeaders(response: ServerResponse): void {
  const { writeHead } = response;
  response.writeHead = (...given: unknown[]) => {
    const length = response.getHeader(lengthHeader);
    response.removeHeader(lengthHeader);
    if (length !== undefined) response.setHeader('Content-Length', length);
    return Reflect.apply(writeHead, response, given);
  };
}
