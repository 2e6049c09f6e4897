import { setImmediate as turn } from 'node:timers/promises';
import { renderSheet } from '../../lib/pdf/engine/render-sheet';
import { nodeFonts } from '../../lib/pdf/type/fonts.node.ts';
import { slopeOf } from '../load/soak';
import { newSheet, packetsFor, printersFile } from './new-people';

// What an engine keeps in its heap: after each of four files of 100 packets, and while it makes sheet
// after sheet, each with something new. npm run bench:heap -- [sheets]

const mega = 2 ** 20;

async function keptMb(): Promise<number> {
  if (!globalThis.gc) throw new Error('Run this by npm run bench:heap');
  // What streams do last waits for the event loop, to which a worker returns after each job.
  await turn();
  globalThis.gc();
  return process.memoryUsage().heapUsed / mega;
}

const sheets = Number(process.argv[2] ?? 3000);
const afterFiles: number[] = [];
for (let file = 0; file < 4; file += 1) {
  await printersFile(packetsFor(100, file * 1000));
  afterFiles.push(await keptMb());
}
const points: { sheets: number; mb: number }[] = [];
const every = Math.max(1, Math.round(sheets / 20));
for (let made = 0; made <= sheets; made += 1) {
  if (made % every === 0) points.push({ sheets: made, mb: await keptMb() });
  await renderSheet(newSheet(made), nodeFonts);
  await turn();
}
const round = (mb: number) => Number(mb.toFixed(1));
// The first sheets fill caches.
const settled = points.slice(Math.ceil(points.length / 5));
console.log('MB after each file of 100:', afterFiles.map(round).join(', '));
console.log('MB from sheet to sheet:', points.map(({ mb }) => round(mb)).join(', '));
console.log('MB more per 1,000 sheets:', round(slopeOf(settled)));
