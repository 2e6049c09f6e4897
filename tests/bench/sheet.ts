import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../lib/build/find-browser.mjs';
import { sheetCss } from '../../lib/html/css.node.ts';
import { renderHtml } from '../../lib/html/render-html';
import { renderSheet } from '../../lib/pdf/engine/render-sheet';
import { layOutPacket } from '../../lib/pdf/pages/lay-out-packet';
import { layOutSheet } from '../../lib/pdf/pages/lay-out-sheet';
import { nodeFonts } from '../../lib/pdf/type/fonts.node.ts';
import { prepareText } from '../../lib/pdf/type/prepare-text';
import type { Sheet } from '../../lib/sheet/sheet';
import { type Drawing, drawByHand, drawingOf } from './by-hand';
import { newSheet, packetsFor, people, printersFile } from './new-people';
import { median, range } from './numbers.mjs';

// One warm sheet, and packets of many, against the same pages drawn by hand with PDFKit and against
// Chromium printing our HTML: turn by turn in one run, since machines are noisy.
// npm run bench:sheets -- [rounds] [people,people...]

const rounds = Number(process.argv[2] ?? 20);
const sizes = (process.argv[3] ?? '12,100').split(',').map(Number);

type Times = Record<string, number[]>;

/** Milliseconds of each way, one after the other in every round. */
async function paired(
  ways: Record<string, () => Promise<unknown>>,
  count: number,
  warming = 2,
): Promise<Times> {
  const times: Times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = -warming; round < count; round += 1) {
    for (const [name, way] of Object.entries(ways)) {
      const start = performance.now();
      await way();
      // The first rounds warm up.
      if (round >= 0) times[name]?.push(performance.now() - start);
    }
  }
  return times;
}

const executablePath = await findBrowser();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
const print = async (html: string) => {
  await page.setContent(html);
  return page.pdf({ format: 'Letter' });
};

const drawings: Drawing[] = [];
for (let number = 0; number < people.length; number += 1) {
  const sheet = newSheet(number);
  await prepareText(sheet, nodeFonts);
  drawings.push(drawingOf(await layOutSheet(sheet)));
}
const sheets = Array.from({ length: rounds + 3 }, (_, at) => newSheet(people.length + at));
let turn = 0;
const oneSheet = await paired(
  {
    ours: () => renderSheet(sheets[++turn] as Sheet, nodeFonts),
    'PDFKit by hand': () => drawByHand([drawings[turn % drawings.length] as never]),
    'Chromium prints HTML': () => print(renderHtml(sheets[turn] as Sheet, sheetCss)),
  },
  rounds,
);

const drawnPackets: Drawing[] = [];
for (const packet of packetsFor(people.length, 1_000_000)) {
  await prepareText(packet, nodeFonts);
  drawnPackets.push(drawingOf(await layOutPacket(packet)));
}
const many: Record<number, Times> = {};
for (const count of sizes) {
  const packets = packetsFor(count, count * 1000);
  const byHand = packets.map((_, index) => drawnPackets[index % drawnPackets.length] as Drawing);
  const html = packets.map(({ sheet }) => renderHtml(sheet, sheetCss)).join('\n');
  many[count] = await paired(
    {
      ours: () => printersFile(packets),
      'PDFKit by hand': () => drawByHand(byHand),
      'Chromium prints HTML': () => print(html),
    },
    count > 20 ? 1 : 3,
    count > 20 ? 0 : 1,
  );
}
await browser.close();

const row = (name: string, times: number[], base: number, per: number) => {
  const [least = 0, most = 0] = range(times);
  return {
    way: name,
    'ms each': Number((median(times) / per).toFixed(1)),
    least: Number((least / per).toFixed(1)),
    most: Number((most / per).toFixed(1)),
    'a second, one core': Number(((per * 1000) / median(times)).toFixed(1)),
    'times PDFKit': Number((median(times) / base).toFixed(2)),
  };
};
const tableOf = (times: Times, per = 1) => {
  const base = median(times['PDFKit by hand'] ?? []);
  return Object.entries(times).map(([name, values]) => row(name, values, base, per));
};
const report = {
  rounds,
  sheet: tableOf(oneSheet),
  packets: Object.entries(many).map(([count, times]) => ({
    people: Number(count),
    seconds: Number((median(times.ours ?? []) / 1000).toFixed(1)),
    each: tableOf(times, Number(count)),
  })),
};
console.log('One sheet, warm');
console.table(report.sheet);
for (const { people: count, seconds, each } of report.packets) {
  console.log(`${count} packets in ${seconds} s; for each person:`);
  console.table(each);
}
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/sheets.json', JSON.stringify(report, null, 2));
