/** Readings of the list that is being read, by kind and by the words that were read. */
let known: Map<string, unknown> | null = null;

/** Reads a list: the same words in the same column are not read again. Nothing is kept after it. */
export function readingOnce<T>(read: () => T): T {
  known = new Map();
  try {
    return read();
  } finally {
    known = null;
  }
}

/**
 * Reads words, or returns what the same words of the same list were read as.
 * @param kind of the reading, which always has the same type
 * @param key all that the reading depends on, but the list
 */
export function onceInList<T>(kind: string, key: string, read: () => T): T {
  if (!known) return read();
  const place = `${kind}\n${key}`;
  if (known.has(place)) return known.get(place) as T;
  const reading = read();
  known.set(place, reading);
  return reading;
}
