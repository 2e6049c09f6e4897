import type { Engine } from './engine-handle';
import { startThread } from './thread.node.ts';

/** Starts the PDF engine in a thread. For code that runs from a checkout, not bundled. */
export const startThreadEngine = (): Engine =>
  startThread(new URL('./worker.node.mjs', import.meta.url));
