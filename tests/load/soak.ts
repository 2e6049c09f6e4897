import { patients } from '../patients';
import { quietService, report } from './quiet-service';

// npm run load:soak [-- <sheets>]: sheet after sheet, and what the heap of the process does meanwhile
// (threads come and go: theirs goes with them). One line of JSON; exit code 1 if it grows by more than
// 1 MB per 1,000 sheets, or a sheet was not made.

const everyone = Object.values(patients).map((answers) => JSON.stringify(answers));
const mega = 2 ** 20;

/** MB per 1,000 sheets, by least squares. */
export function slopeOf(points: readonly { sheets: number; mb: number }[]): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map(({ sheets }) => sheets)), mean(points.map(({ mb }) => mb))];
  const up = points.reduce((sum, { sheets, mb }) => sum + (sheets - x) * (mb - y), 0);
  const across = points.reduce((sum, { sheets }) => sum + (sheets - x) ** 2, 0);
  return (up / across) * 1000;
}

/** @param every after how many sheets memory is looked at */
export async function soak(
  sheets: number,
  every: number,
  { post, end } = quietService({ workers: 1, queue: 1, seconds: 60 }),
) {
  const heap: { sheets: number; mb: number }[] = [];
  const all: { sheets: number; mb: number }[] = [];
  let failed = 0;
  const start = performance.now();
  for (let done = 0; done <= sheets; done += 1) {
    if (done % every === 0) {
      globalThis.gc?.();
      const { heapUsed, rss } = process.memoryUsage();
      heap.push({ sheets: done, mb: heapUsed / mega });
      all.push({ sheets: done, mb: rss / mega });
    }
    const response = await post(everyone[done % everyone.length] ?? '{}');
    if (response.status !== 200) failed += 1;
    await response.arrayBuffer();
  }
  end();
  // The first sheets fill caches.
  const settled = (points: typeof heap) => points.slice(Math.ceil(points.length / 5));
  return {
    ...{ sheets, failed, seconds: Math.round((performance.now() - start) / 1000) },
    heapSlope: Number(slopeOf(settled(heap)).toFixed(2)),
    rssSlope: Number(slopeOf(settled(all)).toFixed(2)),
    heapMb: heap.map(({ mb }) => Math.round(mb)),
    rssMb: all.map(({ mb }) => Math.round(mb)),
  };
}

if (process.argv[1] === import.meta.filename) {
  const sheets = Number(process.argv[2] ?? 5000);
  const found = await soak(sheets, Math.max(1, Math.round(sheets / 20)));
  report(found);
  process.exit(found.failed > 0 || found.heapSlope > 1 ? 1 : 0);
}
