import { readFileSync } from 'node:fs';
import { mutationOf } from './stryker.mjs';

// npm run test:mutation:record: whose paper it is, and how what it says becomes offers. All of it takes
// most of an hour on one core; with ASKWELL_MUTATION_EVERY=10 only what stands on one of ten lines is
// changed, in all files alike.

const files = [
  'gate',
  'identity',
  'ranking',
  'combine',
  'combine-type',
  'combine-markers',
  'her2-by-sample',
].map((name) => `lib/intake/record/${name}.ts`);

const every = Number(process.env.ASKWELL_MUTATION_EVERY ?? 1);

/** Ranges of one line each, the first in the middle of the step: a file begins with its imports. */
const linesOf = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((_, at) =>
      at % every === Math.floor(every / 2) ? `${file}:${at + 1}-${at + 1}` : [],
    );

export default mutationOf('record', every === 1 ? files : files.flatMap(linesOf), 85);
