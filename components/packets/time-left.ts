/**
 * About how long work of equal pieces still takes.
 * @param elapsed milliseconds since the start
 * @returns whole minutes, from 0 ("less than one"); null while there is too little to go by
 */
export function minutesLeft(done: number, total: number, elapsed: number): number | null {
  if (done < 3 || elapsed < 3000) return null;
  const left = (elapsed / done) * (total - done);
  return left < 50_000 ? 0 : Math.round(left / 60_000) || 1;
}
