import { Worker } from 'node:worker_threads';
import { causeOf } from './cause';
import type { Engine } from './engine-handle';

/** Heap limit of a thread in MB. One thread joins a file of 100 packets. */
const mostMemory = 1024;

/**
 * Starts the PDF engine in a thread of its own, with a limit to the memory that it may take.
 * @param file `worker.node.mjs`, of this folder or bundled, named by the caller: Next's bundler would
 * take the thread apart if it saw the name here
 */
export function startThread(file: string | URL, memory = mostMemory): Engine {
  const worker = new Worker(/* turbopackIgnore: true */ file, {
    resourceLimits: { maxOldGenerationSizeMb: memory },
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
      worker.on('error', (error) => handle({ failed: true, cause: causeOf(error) }));
      worker.on('messageerror', () => handle(undefined));
      worker.on('exit', () => handle({ failed: true, cause: 'thread-ended' }));
    },
    end: () => void worker.terminate(),
  };
}
