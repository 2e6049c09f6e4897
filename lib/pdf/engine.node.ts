import { Worker } from 'node:worker_threads';
import type { Engine } from './pool';

/** Starts the PDF engine in a thread of its own, with a limit to the memory that it may take. */
export function startEngine(): Engine {
  const worker = new Worker(new URL('./worker.node.mjs', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
    // React is slower where it looks for mistakes in the making of components.
    env: { ...process.env, NODE_ENV: 'production' },
    // Nothing that a library prints may land between our own lines.
    stdout: true,
    stderr: true,
  });
  return {
    post: (request) => worker.postMessage(request),
    answer: (handle) => {
      worker.on('message', handle);
      worker.on('error', () => handle(undefined));
      worker.on('messageerror', () => handle(undefined));
      worker.on('exit', () => handle(undefined));
    },
    end: () => void worker.terminate(),
  };
}
