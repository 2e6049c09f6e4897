import type { Engine } from './engine-handle';
import { startThread } from './thread.node.ts';

/** Starts the PDF engine in a thread, where this file is read as it stands: not bundled. */
export const startThreadEngine = (): Engine =>
  startThread(new URL('./worker.node.mjs', import.meta.url));
