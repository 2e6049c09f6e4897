// npm run sheet: the command line, from its bundle where that was made of the sources as they are now,
// else compiled in memory as it is read.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { areBundlesFresh, bundleFolder } from './bundle-stamp.mjs';

if (areBundlesFresh()) {
  await import(pathToFileURL(resolve(bundleFolder, 'cli.mjs')).href);
} else {
  await import('./compile-in-memory.mjs');
  await import('../cli/cli.ts');
}
