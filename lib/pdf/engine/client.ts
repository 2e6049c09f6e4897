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

/** The engine of the patient's page. It is loaded when the first sheet is made, not before. */
const pool = new Pool(startWorkerEngine, { size: 2, deadline: () => deadline });

/** Makes the PDF of a sheet; rejects with a JobFailure. */
export const makePdf = (sheet: Sheet): Promise<RenderedSheet> =>
  pool.run({ kind: 'sheet', sheet } satisfies EngineRequest);

/** Ends the engine, with what it remembers of texts. A sheet in the making never comes. */
export const endEngine = (): void => pool.end();
