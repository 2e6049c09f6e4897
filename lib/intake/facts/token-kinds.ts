import { isMark } from './sentences';
import type { Token } from './tokens';

/** Something that results are told of. */
export const isSubject = (token: Token | undefined) => token?.kind === 'subject';

/** What stands between things that share a result: "ER, PR and HER2". */
export const isJoint = (token: Token | undefined) =>
  isMark(token, '/', ',', '&') || token?.text === 'and' || token?.text === 'or';

/** A word or number that tells a result; signs are told apart by `isSign`. */
export const isResult = ({ kind, is }: Token) =>
  kind === 'status' || kind === 'amount' || kind === 'variant' || (kind === 'word' && is === '#');
