// How long a single sheet takes on one thread while ten packets of 50 are made there, beside an idle
// one, and how long a refusal takes. It asserts nothing: the figures are those of the machine.
//   npm run load:lanes [samples]
import { packetRoute } from '../../lib/service/packet-route';
import { patients } from '../patients';
import { quietService, report } from './quiet-service';

const samples = Number(process.argv[2] ?? 40);
const packets = 10;
const people = 50;

const { post, end } = quietService({
  workers: 1,
  queue: packets,
  seconds: 600,
  mostPeople: people,
});
const sheet = JSON.stringify(patients.firstTreatmentCps22);
const packet = JSON.stringify({ people: Array(people).fill(patients.firstTreatmentCps22) });

async function timesOf(count: number): Promise<number[]> {
  const times: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const begun = performance.now();
    const { status } = await post(sheet);
    if (status !== 200) throw new Error(`A sheet was answered with ${status}`);
    times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b);
}

const at = (times: readonly number[], share: number) =>
  Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
const inShort = (times: readonly number[]) => ({ p50: at(times, 0.5), p95: at(times, 0.95) });

await timesOf(5);
const idle = inShort(await timesOf(samples));
const made = Array.from({ length: packets }, () => post(packet, {}, packetRoute));
const beside = inShort(await timesOf(samples));
const begun = performance.now();
// One place is left for the sheets above: two at once are one too many.
const two = await Promise.all([post(sheet), timed(post(sheet))]);
report({ samples, idle, besidePackets: beside, refusedAfterMs: two[1], packets: made.length });
end();
await Promise.allSettled(made);

async function timed(answer: Promise<Response>): Promise<number | null> {
  const { status } = await answer;
  return status === 429 ? Math.round(performance.now() - begun) : null;
}
