import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';

/** Where `npm run build` puts the render thread and the command line. */
export const bundleFolder = '.next/askwell';

const stamp = join(bundleFolder, '.made-of');
const sources = ['lib', 'package-lock.json'];

/** Notes what the bundles were made of. */
export const stampBundles = () => writeFileSync(stamp, fingerprint(sources));

/** Whether the bundles are there, and were made of the sources as they are now. */
export const areBundlesFresh = () =>
  existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(sources);
