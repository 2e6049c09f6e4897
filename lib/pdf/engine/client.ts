import type { Sheet } from '../../sheet/sheet';
import type { EngineRequest } from './engine';
import type { Engine } from './engine-handle';
import { Pool } from './pool';
import type { RenderedSheet } from './render-sheet';

/** A browser's worker as an engine. */
export function engineOf(worker: Worker): Engine {
  return {
    post: (request) => worker.postMessage(request),
    answer: (handle) => {
      worker.onmessage = ({ data }) => handle(data);
      worker.onerror = (event) => {
        event.preventDefault();
        handle(undefined);
      };
      worker.onmessageerror = () => handle(undefined);
    },
    end: () => worker.terminate(),
  };
}

/** Starts the PDF engine in a worker of this page. */
export const startWorkerEngine = (): Engine =>
  engineOf(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));

/** How long the engine may take to load and to make one sheet, in milliseconds. */
export const deadline = 30_000;

/** The engine of the patient's page. */
const pool = new Pool(startWorkerEngine, { size: 2, deadline: () => deadline });

const render = (sheet: Sheet): Promise<RenderedSheet> =>
  pool.run({ kind: 'sheet', sheet } satisfies EngineRequest);

/** How long a sheet waits for the engine that is loading, in milliseconds: it may have hung. */
const patience = 5_000;

let loading: Promise<unknown> | undefined;

/**
 * Loads the engine and its fonts by making a sheet that nobody sees, so that the next one is there
 * sooner, also without a network. Does nothing where that failed: the next sheet loads it.
 */
export function loadEngine(sheet: Sheet): void {
  const loaded = render(sheet).then(
    () => undefined,
    () => undefined,
  );
  const tooLong = new Promise((resolve) => setTimeout(resolve, patience));
  loading = Promise.race([loaded, tooLong]);
}

/** Makes the PDF of a sheet; rejects with a JobFailure. */
export async function makePdf(sheet: Sheet): Promise<RenderedSheet> {
  await loading;
  return render(sheet);
}

/** Ends the engine, with what it remembers of texts. A sheet in the making never comes. */
export function endEngine(): void {
  loading = undefined;
  pool.end();
}
