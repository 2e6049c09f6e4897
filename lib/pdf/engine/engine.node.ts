import type { Engine } from './engine-handle';
import { startThread } from './thread.node.ts';

/** Starts the PDF engine in a thread, for the command line: its bundle has the thread's beside it. */
export const startThreadEngine = (): Engine =>
  startThread(new URL('./worker.node.mjs', import.meta.url));
