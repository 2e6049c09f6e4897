import { isMark } from './marks';
import { isJoint, isSubject } from './token-kinds';
import type { Token } from './tokens';

/**
 * Corrects words by their context: "IHC 3+" alone means HER2, "went to the ER" is not a receptor,
 * "completed" is of a treatment where there is one.
 */
export function namedByContext(tokens: readonly Token[]): Token[] {
  const withSubject = tokens.some(
    (token) => isSubject(token) && token.is !== 'ihc' && token.is !== 'ish',
  );
  const withTreatment = tokens.some(
    ({ kind, is }) => kind === 'drug' || kind === 'line' || is === 'treatment',
  );
  const isResponse = tokens.some(({ text }) =>
    /^(?:response|recist|restaging|shrinkage)$/.test(text),
  );
  return tokens.map((token, at): Token => {
    if (token.text === 'completed' && withTreatment)
      return { ...token, kind: 'when', is: 'stopped' };
    if (token.is === 'organ' && isOtherTumor(tokens, at))
      return { ...token, kind: 'scope', is: 'other-tumor' };
    if (token.kind !== 'subject') return token;
    if (token.is === 'pr' && (isResponse || isPartialResponse(tokens, at)))
      return { ...token, kind: 'word', is: 'free' };
    if (token.is === 'ihc')
      return withSubject ? { ...token, kind: 'filler', is: 'method' } : { ...token, is: 'her2' };
    return token.text === 'er' && isRoom(tokens, at)
      ? { ...token, kind: 'word', is: 'free' }
      : token;
  });
}

/** Whether "PR" is a partial response: "CT shows PR, ER positive", "PR to pembro". */
function isPartialResponse(tokens: readonly Token[], at: number): boolean {
  const [earlier, before] = [tokens[at - 2], tokens[at - 1]];
  const [next, later] = [tokens[at + 1], tokens[at + 2]];
  const isListed = isSubject(before) || (isJoint(before) && isSubject(earlier));
  const isPair = isMark(next, '/') && isSubject(later);
  if (tokens[at]?.text !== 'pr' || isListed || isPair || tells(next)) return false;
  return tokens.slice(0, at).some(isTreatedOrSeen) || isTreatedOrSeen(later);
}

/** Whether a token gives a result, or a mark before one. */
const tells = (token: Token | undefined) =>
  isMark(token, '+', '-', ':', '=') || token?.kind === 'status' || token?.kind === 'amount';

/** Whether a token is a treatment, or a picture of the tumor. */
const isTreatedOrSeen = (token: Token | undefined) =>
  token?.kind === 'drug' ||
  token?.kind === 'line' ||
  (token?.is === 'other' && /^(?:ct|mri|pet|scans?)$/.test(token.text));

/** Whether "ER" is the emergency room: "went to the ER", "ER visit". */
function isRoom(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  const earlier = tokens[at - 2]?.text ?? '';
  const next = tokens[at + 1];
  if (/^(?:visits?|doctors?|room|trip|physician|nurse|staff|admission)$/.test(next?.text ?? ''))
    return true;
  const places = ['to', 'at', 'via', 'in', 'from', 'on'];
  const isPlace = places.includes(before) || (before === 'the' && places.includes(earlier));
  return isPlace && !tells(next);
}

/** Whether an organ is the one that a result comes from: "Lung CPS 50", but not "lung biopsy". */
function isOtherTumor(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  const opens = at === 0 && (next === undefined || isMark(next, ':') || isSubject(next));
  return opens || (next === undefined && (before?.kind === 'status' || before?.kind === 'amount'));
}
