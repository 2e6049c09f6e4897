import type { KnownMark, Token } from './tokens';

/** Whether a token is one of these marks. */
export const isMark = (token: Token | undefined, ...marks: KnownMark[]): boolean =>
  token?.kind === 'mark' && token.is !== 'free' && marks.includes(token.is);
