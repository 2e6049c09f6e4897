import { mutationOf } from './stryker.mjs';

// npm run test:mutation:reader: what reads clinical words, without the words themselves.
export default mutationOf('reader', ['lib/intake/facts/*.ts'], 85);
