import type { Meaning } from '../words/fact-words';
import { isMark } from './marks';
import type { SubjectToken, Token } from './tokens';

export const isSubject = (token: Token | undefined): token is SubjectToken =>
  token?.kind === 'subject';

/** Whether a token joins subjects that share a result: "ER, PR and HER2". */
export const isJoint = (token: Token | undefined) =>
  isMark(token, '/', ',', '&') || token?.text === 'and' || token?.text === 'or';

/** Whether a word or number gives a result; for plus and minus signs, see `isSign`. */
export const isResult = ({ kind, is }: Token) =>
  kind === 'status' || kind === 'amount' || kind === 'variant' || is === 'broken';

/** Whether a token may hide a number: "1,000", "#". */
export const isUnreadable = ({ is }: Token) => is === 'broken' || is === '#';

/** Words of a test that has no result yet, or none that is known. */
export const openStatuses: readonly Meaning<'status'>[] = [
  'pending',
  'unknown',
  'not-done',
  'insufficient',
  'planned',
  'done-unknown',
];
