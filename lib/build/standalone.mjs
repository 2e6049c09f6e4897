// The last step of `npm run build`: puts what Next leaves out beside the server that it traced. The
// folder then runs with Node alone, and nothing in it is ever written: npm start and the container
// both start it.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { bundleFolder } from './bundle-stamp.mjs';

/** Holds the server with its packages, and all that it serves and reads. */
export const standaloneFolder = '.next/standalone';

/** What Next leaves out. */
export const besides = [
  '.next/static',
  bundleFolder,
  '.next/script-hashes.json',
  'public',
  'LICENSE',
];

if (process.argv[1] === import.meta.filename) {
  for (const path of besides) cpSync(path, join(standaloneFolder, path), { recursive: true });
  cpSync('lib/build/start.mjs', join(standaloneFolder, 'start.mjs'));
}
