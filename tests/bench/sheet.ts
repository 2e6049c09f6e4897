import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { Answers } from '../../lib/answers/answers';
import { findBrowser } from '../../lib/build/find-browser.mjs';
import { sheetCss } from '../../lib/html/css.node.ts';
import { renderHtml } from '../../lib/html/render-html';
import { joinPackets, makePacket } from '../../lib/pdf/engine/packet-engine';
import { renderSheet } from '../../lib/pdf/engine/render-sheet';
import { layOutPacket } from '../../lib/pdf/pages/lay-out-packet';
import { layOutSheet } from '../../lib/pdf/pages/lay-out-sheet';
import { nodeFonts } from '../../lib/pdf/type/fonts.node.ts';
import { prepareText } from '../../lib/pdf/type/prepare-text';
import { buildSheet } from '../../lib/sheet/build-sheet';
import { buildPackets, type Packet } from '../../lib/sheet/packet/packet';
import type { Sheet } from '../../lib/sheet/sheet';
import { madeOn, patients } from '../patients';
import { type Drawing, drawByHand, drawingOf } from './by-hand';
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

const all: Answers[] = Object.values(patients);
/** A sheet like no other: a name and an own question that no sheet before it had. */
const newSheet = (number: number) => {
  const person = all[number % all.length] ?? {};
  const ownQuestions = [...(person.ownQuestions ?? []), `Can I go to work on day ${number}?`];
  return buildSheet({ ...person, name: `Person ${number}`, ownQuestions }, { madeOn });
};
const drawings: Drawing[] = [];
for (let number = 0; number < all.length; number += 1) {
  const sheet = newSheet(number);
  await prepareText(sheet, nodeFonts);
  drawings.push(drawingOf(await layOutSheet(sheet)));
}
const sheets = Array.from({ length: rounds + 3 }, (_, at) => newSheet(all.length + at));
let turn = 0;
const oneSheet = await paired(
  {
    ours: () => renderSheet(sheets[++turn] as Sheet, nodeFonts),
    'PDFKit by hand': () => drawByHand([drawings[turn % drawings.length] as never]),
    'Chromium prints HTML': () => print(renderHtml(sheets[turn] as Sheet, sheetCss)),
  },
  rounds,
);

/** @param of tells the questions of one list from those of another */
const packetsFor = (people: number, of: number) =>
  buildPackets(
    Array.from({ length: people }, (_, index) => ({
      number: index + 1,
      answers: {
        ...all[index % all.length],
        name: `Person ${index + 1}`,
        ownQuestions: [`Can I go to work on day ${of + index}?`],
      },
    })),
    { practice: { name: 'A clinic', dayPhone: '718-555-0100' }, madeOn, of: people },
  );
const drawnPackets: Drawing[] = [];
for (const packet of packetsFor(all.length, 1_000_000)) {
  await prepareText(packet, nodeFonts);
  drawnPackets.push(drawingOf(await layOutPacket(packet)));
}
const packetOf = async (list: readonly Packet[]) => {
  const made = [];
  for (const packet of list) made.push(await makePacket(packet, nodeFonts, false));
  return joinPackets(
    made.map((one) => ({ ...one, label: one.code })),
    nodeFonts,
  );
};
const many: Record<number, Times> = {};
for (const people of sizes) {
  const packets = packetsFor(people, people * 1000);
  const byHand = packets.map((_, index) => drawnPackets[index % drawnPackets.length] as Drawing);
  const html = packets.map(({ sheet }) => renderHtml(sheet, sheetCss)).join('\n');
  many[people] = await paired(
    {
      ours: () => packetOf(packets),
      'PDFKit by hand': () => drawByHand(byHand),
      'Chromium prints HTML': () => print(html),
    },
    people > 20 ? 1 : 3,
    people > 20 ? 0 : 1,
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
  packets: Object.entries(many).map(([people, times]) => ({
    people: Number(people),
    seconds: Number((median(times.ours ?? []) / 1000).toFixed(1)),
    each: tableOf(times, Number(people)),
  })),
};
console.log('One sheet, warm');
console.table(report.sheet);
for (const { people, seconds, each } of report.packets) {
  console.log(`${people} packets in ${seconds} s; for each person:`);
  console.table(each);
}
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/sheets.json', JSON.stringify(report, null, 2));
