import type { Page } from '@playwright/test';

type TraceEvent = {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds of the processor; an event that was cut off has none. */
  tdur?: number;
  args: { name?: string };
};

/**
 * The cost of some work on the page's own thread, in milliseconds of the processor. A clock on the wall
 * would count what other programs do meanwhile.
 * @returns the longest task, and all of them together
 */
export async function pageTasks(
  page: Page,
  work: () => Promise<unknown>,
): Promise<{ longest: number; total: number }> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser to trace.');
  await browser.startTracing(page, { categories: ['toplevel'] });
  await work();
  const trace = (await browser.stopTracing()).toString();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace);

  const idOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const tasks = new Map<string, number[]>();
  for (const event of traceEvents) {
    if (event.name === 'thread_name' && event.args.name === 'CrRendererMain') {
      tasks.set(idOf(event), []);
    }
  }
  for (const event of traceEvents) {
    if (event.name === 'ThreadControllerImpl::RunTask') {
      tasks.get(idOf(event))?.push((event.tdur ?? 0) / 1000);
    }
  }
  // The browser keeps a process ready for its next page, which does next to nothing.
  return [...tasks.values()]
    .map((times) => ({
      longest: Math.max(0, ...times),
      total: times.reduce((sum, time) => sum + time, 0),
    }))
    .reduce((busiest, other) => (other.total > busiest.total ? other : busiest));
}
