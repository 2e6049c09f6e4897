import { parentPort } from 'node:worker_threads';
import { answerRequest } from './engine';
import { nodeFonts } from './fonts.node.ts';

// The PDF engine in a thread of Node.

parentPort?.on('message', async (request) => {
  parentPort?.postMessage(await answerRequest(request, nodeFonts));
});
