import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * Whether an Authorization header holds one of the keys (RFC 6750). How long that takes says nothing
 * about the keys: digests of the same length are compared, all of them, each to its end.
 */
export function hasKey(header: string | null, keys: readonly string[]): boolean {
  const given = digest(/^bearer +(.+)$/i.exec(header ?? '')?.[1] ?? '');
  return keys.filter((key) => timingSafeEqual(digest(key), given)).length > 0;
}
