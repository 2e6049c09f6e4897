import { mutationOf } from './stryker.mjs';

// npm run test:mutation:record: whose paper it is, and how what it says becomes offers.
export default mutationOf(
  'record',
  [
    'gate',
    'identity',
    'ranking',
    'combine',
    'combine-type',
    'combine-markers',
    'her2-by-sample',
  ].map((name) => `lib/intake/record/${name}.ts`),
  85,
);
