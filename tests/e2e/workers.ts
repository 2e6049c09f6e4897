import type { Page } from '@playwright/test';

/**
 * Counts what the page asks its workers and what they answer, from its next load on.
 * @returns the counts so far
 */
export async function watchWorkers(
  page: Page,
): Promise<() => Promise<{ asked: number; answered: number }>> {
  await page.addInitScript(() => {
    const traffic = { asked: 0, answered: 0 };
    Object.assign(window, { traffic });
    const { postMessage } = Worker.prototype;
    const watched = new WeakSet<Worker>();
    Worker.prototype.postMessage = function (...sent: [unknown]) {
      traffic.asked += 1;
      if (!watched.has(this)) {
        watched.add(this);
        this.addEventListener('message', () => {
          traffic.answered += 1;
        });
      }
      postMessage.apply(this, sent as never);
    };
  });
  return () =>
    page.evaluate(
      () => (window as unknown as { traffic: { asked: number; answered: number } }).traffic,
    );
}

/**
 * Keeps back what the page asks its workers, so that it is seen waiting however fast they are.
 * @returns sends on what was kept back, and all that follows
 */
export async function holdWorkers(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const { postMessage } = Worker.prototype;
    const held: (() => void)[] = [];
    Worker.prototype.postMessage = function (...sent: [unknown]) {
      held.push(() => postMessage.apply(this, sent as never));
    };
    const letGo = () => {
      Worker.prototype.postMessage = postMessage;
      for (const send of held) send();
    };
    Object.assign(window, { letGo });
  });
  return () => page.evaluate(() => (window as unknown as { letGo: () => void }).letGo());
}
