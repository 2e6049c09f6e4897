import { closeSync, existsSync, openSync } from 'node:fs';
import { expect, it } from 'vitest';
import { postTo, startBuiltServer } from '../load/built-server';
import { runMixed } from '../load/mixed';
import { runSlowClients } from '../load/slow-clients';
import { stopDuring } from '../load/stopping';

// Short forms of npm run load:mixed, load:slow and load:stopping. They need a build.

const inNoHurry = { ASKWELL_SECONDS: '60', ASKWELL_QUEUE: '20' };

it('packets and sheets at once are each made of those who were sent', async () => {
  const server = await startBuiltServer(inNoHurry);
  const found = await runMixed(server, 10);
  expect(found).toMatchObject({ wrong: 0, sheets: { 200: expect.any(Number) } });
  expect((await server.stop()).code).toBe(0);
});

it('slow clients harm no sheet, and a slow body is not waited for', async () => {
  const server = await startBuiltServer(inNoHurry);
  const found = await runSlowClients(server, 20, 6);
  expect(found).toMatchObject({ failed: 0, bodies: { refused: 2, of: 2 } });
  expect((await server.stop()).code).toBe(0);
});

it('a packet is made to the end after the signal to stop, or refused', async () => {
  const withTime = await startBuiltServer(inNoHurry);
  expect(await stopDuring(withTime, 6)).toMatchObject({ isWhole: true, code: 0 });
  const without = await startBuiltServer({ ...inNoHurry, ASKWELL_STOP_SECONDS: '0' });
  expect(await stopDuring(without, 20)).toMatchObject({ packet: 503, code: 0 });
});

it.runIf(existsSync('/dev/full'))('a disk that is full under the log ends no service', async () => {
  const full = openSync('/dev/full', 'w');
  const server = await startBuiltServer(inNoHurry, full);
  for (const name of ['Ana', 'Bea'])
    expect((await postTo(server, 'sheet', { name })).status).toBe(200);
  expect((await server.stop()).code).toBe(0);
  closeSync(full);
});
