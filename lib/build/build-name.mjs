// Runs before a build: names it in public/build.json by what it is made of. A page asks for that file
// where a part of it does not come, and so knows that the site was updated since it was opened.
import { writeFileSync } from 'node:fs';
import { fingerprint } from './fingerprint.mjs';

const sources = ['app', 'components', 'lib', 'package-lock.json', 'next.config.mjs'];
writeFileSync(
  'public/build.json',
  `${JSON.stringify({ build: fingerprint(sources).slice(0, 16) })}\n`,
);
