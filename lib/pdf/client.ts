import type { Sheet } from '../sheet';
import type { RenderedSheet } from './render-sheet';

export type PdfRequest = { sheet: Sheet };
export type PdfReply = RenderedSheet | { failed: true };

/** The PDF could not be made: the engine was stopped at the deadline, or it failed. */
export class PdfFailure extends Error {
  constructor(readonly reason: 'too-slow' | 'failed') {
    super(reason);
  }
}

/** How long the engine may take to load and to make one sheet, in milliseconds. */
export const deadline = 30_000;

/** Makes the PDF of a sheet; rejects with a PdfFailure. */
export type PdfMaker = ((sheet: Sheet) => Promise<RenderedSheet>) & {
  /** Ends the engine, with what it remembers of texts. A sheet in the making never comes. */
  end: () => void;
};

/**
 * Makes PDFs in a worker, so that the page stays usable and a hang can be ended.
 * A worker that failed is never used again: the next call starts a fresh one.
 */
export function pdfMaker(start: () => Worker): PdfMaker {
  let idleWorker: Worker | undefined;
  let stopRunning = () => {};
  const make = (sheet: Sheet) =>
    new Promise<RenderedSheet>((resolve, reject) => {
      let worker: Worker;
      try {
        worker = idleWorker ?? start();
      } catch {
        reject(new PdfFailure('failed'));
        return;
      }
      idleWorker = undefined;
      const fail = (reason: PdfFailure['reason']) => {
        clearTimeout(timer);
        worker.terminate();
        reject(new PdfFailure(reason));
      };
      const timer = setTimeout(() => fail('too-slow'), deadline);
      stopRunning = () => {
        clearTimeout(timer);
        worker.terminate();
      };
      worker.onmessage = ({ data }: MessageEvent<PdfReply>) => {
        if ('failed' in data) return fail('failed');
        clearTimeout(timer);
        idleWorker = worker;
        resolve(data);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        fail('failed');
      };
      worker.onmessageerror = () => fail('failed');
      worker.postMessage({ sheet } satisfies PdfRequest);
    });
  const end = () => {
    stopRunning();
    idleWorker?.terminate();
    idleWorker = undefined;
  };
  return Object.assign(make, { end });
}

/** The maker of this page. The engine is loaded when the first sheet is made, not before. */
export const makePdf = pdfMaker(
  () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
);
