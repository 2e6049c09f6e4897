import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../lib/build/find-browser.mjs';
import { sheetCss } from '../../lib/html/css.node.ts';
import { renderHtml } from '../../lib/html/render-html';
import { buildPackets, type Packet } from '../../lib/packet';
import { nodeFonts } from '../../lib/pdf/fonts.node.ts';
import { layOutPacket } from '../../lib/pdf/lay-out-packet';
import { layOutSheet } from '../../lib/pdf/lay-out-sheet';
import { joinPackets, makePacket } from '../../lib/pdf/packet-engine';
import { renderSheet } from '../../lib/pdf/render-sheet';
import { setType } from '../../lib/pdf/set-type';
import { buildSheet } from '../../lib/sheet';
import { madeOn, patients } from '../patients';
import { type Drawing, drawByHand, drawingOf } from './by-hand';
import { median, range } from './numbers.mjs';

// One warm sheet, and packets of many, against the same pages drawn by hand with PDFKit and against
// Chromium printing our HTML: turn by turn in one run, since machines are noisy.
// npm run bench -- [rounds] [people]

const rounds = Number(process.argv[2] ?? 20);
const people = Number(process.argv[3] ?? 100);

type Times = Record<string, number[]>;

/** Milliseconds of each way, one after the other in every round. */
async function paired(ways: Record<string, () => Promise<unknown>>, count: number): Promise<Times> {
  const times: Times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = -2; round < count; round += 1) {
    for (const [name, way] of Object.entries(ways)) {
      const start = performance.now();
      await way();
      // The first two rounds warm up.
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

const all = Object.values(patients);
const sheets = all.map((answers) => buildSheet(answers, { madeOn }));
const drawings: Drawing[] = [];
for (const sheet of sheets) {
  drawings.push(drawingOf(await layOutSheet((await setType(sheet, nodeFonts)).covered)));
}
let turn = 0;
const oneSheet = await paired(
  {
    ours: () => renderSheet(sheets[turn++ % sheets.length] as never, nodeFonts),
    'PDFKit by hand': () => drawByHand([drawings[turn % drawings.length] as never]),
    'Chromium prints HTML': () =>
      print(renderHtml(sheets[turn % sheets.length] as never, sheetCss)),
  },
  rounds,
);

const packets = buildPackets(
  Array.from({ length: people }, (_, index) => ({
    number: index + 1,
    answers: { ...all[index % all.length], name: `Person ${index + 1}` },
  })),
  { practice: { name: 'A clinic', dayPhone: '718-555-0100' }, madeOn, of: people },
);
const drawnPackets: Drawing[] = [];
for (const packet of packets.slice(0, all.length)) {
  drawnPackets.push(drawingOf(await layOutPacket((await setType(packet, nodeFonts)).covered)));
}
const packetOf = async (list: readonly Packet[]) => {
  const made = [];
  for (const packet of list) made.push(await makePacket(packet, nodeFonts, false));
  return joinPackets(
    made.map((one) => ({ ...one, label: one.code })),
    nodeFonts,
  );
};
const byHand = packets.map((_, index) => drawnPackets[index % drawnPackets.length] as never);
const manySheets = await paired(
  {
    ours: () => packetOf(packets),
    'PDFKit by hand': () => drawByHand(byHand),
    'Chromium prints HTML': () =>
      print(packets.map(({ sheet }) => renderHtml(sheet, sheetCss)).join('\n')),
  },
  people > 20 ? 1 : 3,
);
await browser.close();

const row = (name: string, times: number[], base: number, per: number) => {
  const [least = 0, most = 0] = range(times);
  return {
    way: name,
    'ms each': Number((median(times) / per).toFixed(1)),
    least: Number((least / per).toFixed(1)),
    most: Number((most / per).toFixed(1)),
    'times PDFKit': Number((median(times) / base).toFixed(2)),
  };
};
const tableOf = (times: Times, per = 1) => {
  const base = median(times['PDFKit by hand'] ?? []);
  return Object.entries(times).map(([name, values]) => row(name, values, base, per));
};
const report = { sheet: tableOf(oneSheet), packet: tableOf(manySheets, people), rounds, people };
console.log('One sheet, warm');
console.table(report.sheet);
console.log(`A packet of ${people}, for each person (cover and blank backs as well)`);
console.table(report.packet);
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/bench.json', JSON.stringify(report, null, 2));
