import { setTimeout as pause } from 'node:timers/promises';
import { type BuiltServer, isOf, percentiles, postTo, startBuiltServer } from './built-server';
import { report } from './quiet-service';

// npm run load:mixed [-- <seconds>]: packets of 10 and single sheets at once, more than one thread can
// make, from the built server. One line of JSON; exit code 1 if an answer has another status than 200
// and 429, or a PDF is not of those who were sent.

/** How many of each status, how long what was made took, and what was wrong. */
export type MixedReport = {
  seconds: number;
  sheets: Record<number, number>;
  packets: Record<number, number>;
  sheetMs: { p50: number; p95: number };
  packetMs: { p50: number; p95: number };
  refusedMs: { p50: number; p95: number };
  wrong: number;
};

const sheetCallers = 3;
const packetCallers = 2;

/** Each caller asks again as soon as it has an answer, or half a second after a refusal. */
export async function runMixed(server: BuiltServer, seconds: number): Promise<MixedReport> {
  const end = performance.now() + seconds * 1000;
  const times = { sheet: [] as number[], packet: [] as number[], refused: [] as number[] };
  const statuses: Record<'sheet' | 'packet', Record<number, number>> = { sheet: {}, packet: {} };
  const made: { bytes: Uint8Array; names: string[]; other: string }[] = [];
  let asked = 0;
  async function call(route: 'sheet' | 'packet'): Promise<void> {
    while (performance.now() < end) {
      asked += 1;
      const other = `R${asked + 1}x`;
      const places = Array(route === 'sheet' ? 1 : 10).keys();
      const names = Array.from(places, (at) => `R${asked}x${at}y`);
      const people = names.map((name) => ({ name, subtype: 'triple-negative' }));
      const begun = performance.now();
      const response = await postTo(server, route, route === 'sheet' ? people[0] : { people });
      const bytes = new Uint8Array(await response.arrayBuffer());
      const { status } = response;
      times[status === 429 ? 'refused' : route].push(performance.now() - begun);
      statuses[route][status] = (statuses[route][status] ?? 0) + 1;
      if (status === 200) made.push({ bytes, names, other });
      else if (status === 429) await pause(500);
    }
  }
  await Promise.all([
    ...Array.from({ length: sheetCallers }, () => call('sheet')),
    ...Array.from({ length: packetCallers }, () => call('packet')),
  ]);
  // Read afterwards: that takes the time of those who ask.
  let wrong = Object.values(statuses)
    .flatMap((byStatus) => Object.entries(byStatus))
    .reduce((sum, [status, count]) => sum + (/200|429/.test(status) ? 0 : count), 0);
  for (const { bytes, names, other } of made) if (!isOf(bytes, names, [other])) wrong += 1;
  return {
    ...{ seconds, sheets: statuses.sheet, packets: statuses.packet },
    sheetMs: percentiles(times.sheet),
    packetMs: percentiles(times.packet),
    refusedMs: percentiles(times.refused),
    wrong,
  };
}

if (process.argv[1] === import.meta.filename) {
  const server = await startBuiltServer({ ASKWELL_QUEUE: '2', ASKWELL_SECONDS: '30' });
  const found = await runMixed(server, Number(process.argv[2] ?? 120));
  report({ ...found, stop: await server.stop() });
  process.exit(found.wrong > 0 ? 1 : 0);
}
