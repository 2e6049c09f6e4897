import { readFileSync } from 'node:fs';

/**
 * Follows the memory of a page.
 * @returns a function that says its own heap after a collection and, on Linux, what all of its process
 *   holds, workers included; both in MB
 */
export async function memoryOf(page) {
  const tab = await page.context().newCDPSession(page);
  await tab.send('Performance.enable');
  const all = await page.context().browser().newBrowserCDPSession();
  return async () => {
    await tab.send('HeapProfiler.collectGarbage');
    const { metrics } = await tab.send('Performance.getMetrics');
    const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
    const { processInfo } = await all.send('SystemInfo.getProcessInfo');
    const sizes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => sizeOf(id));
    return { pageHeapMB: mega(heap), processMB: mega(Math.max(...sizes)) };
  };
}

function sizeOf(process) {
  try {
    return (
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1]) * 1024
    );
  } catch {
    return Number.NaN;
  }
}

const mega = (bytes) => Math.round(bytes / 1024 / 1024);
