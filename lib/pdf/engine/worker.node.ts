import { parentPort } from 'node:worker_threads';
import { nodeFonts } from '../type/fonts.node.ts';
import { answerRequest } from './engine';

// The PDF engine in a thread of Node.

parentPort?.on('message', async (request) => {
  parentPort?.postMessage(await answerRequest(request, nodeFonts));
});
