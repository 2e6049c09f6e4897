import { useEffect } from 'react';
import type { Workshop } from './use-workshop';

/** Milliseconds after which a page is taken to be idle where nobody says so: Safari, hidden tabs. */
const idleAfter = 3_000;

/** Runs a task when the page has nothing to do. Returns what takes it back. */
function whenIdle(task: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const id = requestIdleCallback(task, { timeout: idleAfter });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(task, idleAfter);
  return () => clearTimeout(id);
}

/** Whether the person asked the browser to load little. */
const savesData = () =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/**
 * Loads the engine once the page is idle after the first answer, whatever it is, so that from then on
 * the sheet is made without a network, and sooner. Never where the browser is to save data.
 */
export function useEngineAhead(hasAnswers: boolean, workshop: Workshop | undefined): void {
  useEffect(() => {
    if (!hasAnswers || !workshop || savesData()) return;
    return whenIdle(workshop.loadAhead);
  }, [hasAnswers, workshop]);
}
