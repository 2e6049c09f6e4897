import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * Whether an Authorization header holds one of the keys (RFC 6750). Its timing reveals nothing
 * about them: it compares digests of equal length, and always all of them.
 */
export function hasKey(header: string | null, keys: readonly string[]): boolean {
  const given = digest(/^bearer +(.+)$/i.exec(header ?? '')?.[1] ?? '');
  return keys.filter((key) => timingSafeEqual(digest(key), given)).length > 0;
}
