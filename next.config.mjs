import { existsSync, readFileSync } from 'node:fs';

// Set before Next reads it: nothing about a build or a visit is reported to anyone.
process.env.NEXT_TELEMETRY_DISABLED ??= '1';

const always = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

// A worker has the policy of its own file, not the page's: without one it could send anything
// anywhere. The layout engine is WebAssembly, which it opens from a data address.
const workerPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' data:";

const headersOf = (values) => Object.entries(values).map(([key, value]) => ({ key, value }));

// npm run export: pages alone, since no plain web server runs `route.ts`, `proxy.ts` or `instrumentation.ts`.
// Else a folder that runs with Node alone, which lib/build/standalone.mjs completes.
const output =
  process.env.ASKWELL_EXPORT === 'on'
    ? { output: 'export', pageExtensions: ['tsx'], trailingSlash: true }
    : {
        output: 'standalone',
        // Else Next takes a folder above that has a lock file, and sharp, which shrinks pictures.
        outputFileTracingRoot: import.meta.dirname,
        outputFileTracingExcludes: { '*': ['node_modules/@img/**', 'node_modules/sharp/**'] },
      };

// The path under which a web server has the pages, such as /askwell; none at its root.
const basePath = process.env.ASKWELL_BASE_PATH ?? '';
if (!/^(\/[\w.~-]+)*$/.test(basePath)) {
  throw new Error('ASKWELL_BASE_PATH: use a path such as /askwell, without a slash at its end.');
}

// Named by lib/build/build-name.mjs: a page compares its own name with that of the site.
const named = 'public/build.json';
const { build } = existsSync(named) ? JSON.parse(readFileSync(named, 'utf8')) : { build: '' };

/** @type {import('next').NextConfig} */
export default {
  agentRules: false,
  poweredByHeader: false,
  // No page has pictures to shrink, and the server would keep what it shrank in files.
  images: { unoptimized: true, maximumDiskCacheSize: 0 },
  ...output,
  basePath,
  // fontkit would open WOFF2 with it: 60 KB, zipped, for a kind of file that we have none of.
  turbopack: { resolveAlias: { 'brotli/decompress.js': './lib/build/no-brotli.mjs' } },
  env: { ASKWELL_BASE_PATH: basePath, ASKWELL_BUILD: build },
  headers: async () => [
    { source: '/:path*', headers: headersOf(always) },
    {
      source: '/_next/static/:path*',
      headers: headersOf({ 'Content-Security-Policy': workerPolicy }),
    },
  ],
};
