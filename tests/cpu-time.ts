/**
 * Measures the processor time of this process that `work` takes, in microseconds: the least of
 * several rounds. A clock on the wall would count what other programs do meanwhile.
 */
export function cpuTime(work: () => unknown, rounds = 5): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, user + system);
  }
  return least;
}
