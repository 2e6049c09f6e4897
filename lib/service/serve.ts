import { type Cause, causeOf } from '../pdf/engine/cause';
import { badRoute } from './door';
import { hasKey } from './keys';
import { log } from './log';
import { isRefused, Refused } from './refusal';
import { emptyResponse, problemResponse } from './responses';
import { type Service, theService } from './service';

/** A request at work. `sheets` is for the log. */
export type Call = { request: Request; service: Service; sheets: number };

/** A route: its name in the log, its one method, and what it does. */
export type Route = {
  name: string;
  method: 'GET' | 'POST' | 'any';
  work: (call: Call) => Promise<Response>;
};

/**
 * Answers a request and logs it. All errors have one form: no library message, no stack trace and
 * nothing that was sent gets into the response or the log.
 */
export async function serve(
  request: Request,
  route: Route,
  service = theService(),
): Promise<Response> {
  const start = performance.now();
  const call: Call = { request, service, sheets: 0 };
  let code = 'done';
  let cause: Cause | undefined;
  let response: Response;
  try {
    response = await answer(call, route);
  } catch (error) {
    const refused = isRefused(error) ? error : new Refused('failed', { cause: causeOf(error) });
    code = isRefused(error) ? error.id : 'unexpected';
    cause = refused.more.cause;
    response = problemResponse(refused);
    if (service.state === 'stopping') response.headers.set('Connection', 'close');
  }
  for (const [name, value] of Object.entries(forOrigin(request, service))) {
    response.headers.set(name, value);
  }
  if (request.signal.aborted) code = 'left';
  const milliseconds = performance.now() - start;
  const { status } = response;
  const line = {
    route: route.name,
    status,
    milliseconds,
    sheets: call.sheets,
    code,
    ...(cause && { cause }),
  };
  log(line);
  service.metrics?.count(line);
  return response;
}

async function answer(call: Call, { method, work }: Route): Promise<Response> {
  const { request, service } = call;
  const { isOn, keys } = service.settings;
  if (!isOn) throw new Refused('off');
  if (method === 'any') return work(call);
  const allow = { Allow: method === 'GET' ? 'GET, OPTIONS' : 'POST, OPTIONS' };
  if (request.method === 'OPTIONS') return emptyResponse(allow);
  if (request.method !== method) throw new Refused('method', { headers: allow });
  if (method === 'POST' && keys.length > 0 && !hasKey(request.headers.get('Authorization'), keys)) {
    throw new Refused('key', { headers: { 'WWW-Authenticate': 'Bearer' } });
  }
  if (method === 'POST' && service.state === 'stopping') throw new Refused('stopping');
  return work(call);
}

/** Returns CORS headers for the sites in the settings; there is no wildcard. */
function forOrigin({ headers }: Request, { settings }: Service): Record<string, string> {
  if (!settings.isOn || settings.origins.length === 0) return {};
  const origin = headers.get('Origin') ?? '';
  if (!settings.origins.includes(origin)) return { Vary: 'Origin' };
  return {
    Vary: 'Origin',
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Methods': 'GET, POST',
    'Access-Control-Allow-Headers': 'Authorization, Content-Type',
    'Access-Control-Expose-Headers': 'Askwell-Missing-Characters, Retry-After',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
}

/** Refuses any unknown address under /api, and any that cannot be read. */
export const nowhere: Route = {
  name: 'nowhere',
  method: 'any',
  work: async ({ request }) => {
    const isBad = new URL(request.url).pathname.endsWith(badRoute);
    throw new Refused(isBad ? 'address' : 'nowhere');
  },
};
