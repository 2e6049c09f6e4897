import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NextRequest, NextResponse } from 'next/server';
import { pagePolicy } from './lib/build/content-security-policy';
import { theSite } from './lib/service/the-site';

let hashesByPath: Record<string, string[]> | undefined;

/** The hashes that the build wrote; a page that has none gets those of "this page is not here". */
function hashesOf(path: string): string[] {
  hashesByPath ??= JSON.parse(
    readFileSync(join(process.cwd(), '.next', 'script-hashes.json'), 'utf8'),
  ) as Record<string, string[]>;
  return hashesByPath[path] ?? hashesByPath['/_not-found'] ?? [];
}

/** Gives each page its Content-Security-Policy. The pages themselves are static files. */
export function proxy({ nextUrl }: NextRequest): NextResponse {
  const response = NextResponse.next();
  // `next dev` runs code from strings, which no strict policy allows.
  if (process.env.NODE_ENV === 'development') return response;
  response.headers.set(
    'Content-Security-Policy',
    pagePolicy(hashesOf(nextUrl.pathname), theSite().frames),
  );
  // A page names the files of its own build: an old copy would ask for files that are gone.
  response.headers.set('Cache-Control', 'no-cache');
  return response;
}

/**
 * Pages only, which have no dot in their path: the files under /_next/static have the worker's policy,
 * and the service has its own. Next keeps a copy of each body that passes here, and cuts it.
 */
export const config = { matcher: '/((?!_next/|api/)[^.]*)' };
