import { setTimeout as pause } from 'node:timers/promises';
import { type BuiltServer, isOf, postTo, startBuiltServer } from './built-server';
import { report } from './quiet-service';

// npm run load:stopping [-- <people>]: the signal to stop while a packet is made, once with time for it
// and once without. One line of JSON; exit code 1 unless the packet is whole, or refused, and the server
// ends with code 0.

/** What became of the packet, and of a sheet that was asked for after the signal. */
export type StopReport = {
  packet: number;
  isWhole: boolean;
  sheetAfter: number | 'no connection';
  code: number | null;
  seconds: number;
};

export async function stopDuring(server: BuiltServer, people: number): Promise<StopReport> {
  const names = Array.from({ length: people }, (_, at) => `Person${at}y`);
  const packet = postTo(server, 'packet', { people: names.map((name) => ({ name })) });
  const health = () => fetch(`${server.url}/api/health`);
  while ((await (await health()).json()).waiting === 0) await pause(20);
  const stopped = server.stop();
  // The signal has arrived, or the server is gone already.
  while ((await health().catch(() => null))?.status === 200) await pause(20);
  const sheetAfter = await postTo(server, 'sheet', {}).then(
    ({ status }) => status,
    () => 'no connection' as const,
  );
  const response = await packet;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isWhole = response.status === 200 && isOf(bytes, names);
  return { packet: response.status, isWhole, sheetAfter, ...(await stopped) };
}

if (process.argv[1] === import.meta.filename) {
  const people = Number(process.argv[2] ?? 50);
  const withTime = await stopDuring(
    await startBuiltServer({ ASKWELL_SECONDS: '60', ASKWELL_STOP_SECONDS: '85' }),
    people,
  );
  const without = await stopDuring(
    await startBuiltServer({ ASKWELL_SECONDS: '60', ASKWELL_STOP_SECONDS: '1' }),
    people,
  );
  report({ people, withTime, without });
  const isClean = withTime.isWhole && without.packet === 503 && withTime.code === 0;
  process.exit(isClean && without.code === 0 ? 0 : 1);
}
