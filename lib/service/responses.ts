import { sayToStaff } from '../wording/staff-wording';
import { lengthHeader } from './door';
import { type Refused, refusals } from './refusal';

const say = sayToStaff('en');

/** Headers of every response: nothing may cache it, run it, or show it in a page. */
const always = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** When to retry, in seconds: a sheet takes less. */
const again = { 'Retry-After': '1' };

/** Returns a JSON response. */
export const jsonResponse = (
  content: unknown,
  { status = 200, type = 'application/json', headers = {} }: Options = {},
): Response =>
  new Response(JSON.stringify(content), {
    status,
    headers: { ...always, 'Content-Type': type, ...headers },
  });

type Options = { status?: number; type?: string; headers?: Record<string, string> };

/** Returns text as it is. */
export const textResponse = (body: string, type: string): Response =>
  new Response(body, { headers: { ...always, 'Content-Type': type } });

/** Returns a file to save. Its name must not tell whose it is. */
export const fileResponse = (
  bytes: Uint8Array<ArrayBuffer> | string,
  { type, name, headers = {} }: { type: string; name: string; headers?: Record<string, string> },
): Response =>
  new Response(bytes, {
    headers: {
      ...always,
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      // Text may go out compressed, and shorter.
      ...(typeof bytes === 'string' ? {} : { [lengthHeader]: String(bytes.length) }),
      ...headers,
    },
  });

/** Returns a problem document (RFC 9457) without a word of what was sent. */
export function problemResponse({ id, more }: Refused): Response {
  const status = refusals[id];
  const problem = {
    type: `${process.env.ASKWELL_BASE_PATH ?? ''}/service#${id}`,
    title: say(`api.problem.${id}`),
    status,
    detail: say(`api.problem.${id}.detail`),
    ...(more.errors ? { errors: more.errors } : {}),
  };
  const headers = { ...(status === 429 || status === 503 ? again : {}), ...more.headers };
  return jsonResponse(problem, { status, type: 'application/problem+json', headers });
}

/** Returns 204 without a body, the response to OPTIONS. */
export const emptyResponse = (headers: Record<string, string>): Response =>
  new Response(null, { status: 204, headers: { ...always, ...headers } });
