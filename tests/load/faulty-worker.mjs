// The PDF engine in a thread that fails as a request says: before the sheet, or after it.
import { parentPort } from 'node:worker_threads';
import '../../lib/build/compile-in-memory.mjs';

const { answerRequest } = await import('../../lib/pdf/engine/engine.ts');
const { nodeFonts } = await import('../../lib/pdf/type/fonts.node.ts');

const faults = {
  hang: () => {
    for (;;);
  },
  throw: () => {
    setTimeout(() => {
      throw new Error('thrown on purpose');
    });
  },
  exit: () => process.exit(3),
  memory: () => {
    const kept = [];
    for (;;) kept.push(new Array(100_000).fill({}));
  },
};

parentPort.on('message', async ({ fault, late, request }) => {
  if (fault && !late) return faults[fault]();
  const reply = await answerRequest(request, nodeFonts);
  if (fault) return faults[fault]();
  parentPort.postMessage(reply);
});
