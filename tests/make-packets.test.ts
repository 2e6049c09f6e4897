import { expect, it } from 'vitest';
import type { EngineRequest } from '../lib/pdf/engine/engine';
import type { Engine } from '../lib/pdf/engine/engine-handle';
import { makePackets, packetsInAFile } from '../lib/pdf/engine/make-packets';
import { Pool } from '../lib/pdf/engine/pool';
import type { Packet } from '../lib/sheet/packet/packet';

// How a list of several parts is gone through, with an engine that makes nothing.

const packets = Array.from(
  { length: packetsInAFile * 2 + 50 },
  (_, at) => ({ number: at + 1, code: `c${at}`, label: `l${at}` }) as Packet,
);

/** Answers each job at the next turn; `seen` is called with it, and may end the pool. */
function engineThat(seen: (request: EngineRequest) => void): Engine {
  let answer: Parameters<Engine['answer']>[0] = () => {};
  let isEnded = false;
  return {
    answer: (handle) => {
      answer = handle;
    },
    end: () => {
      isEnded = true;
    },
    post: (request) =>
      void setTimeout(() => {
        seen(request as EngineRequest);
        if (!isEnded) answer({ done: { file: new Uint8Array(1), missing: [] } });
      }),
  };
}

it('a list that is cancelled in its first part starts no other part', async () => {
  let jobs = 0;
  const pool: Pool = new Pool(
    () =>
      engineThat(({ kind }) => {
        if (kind === 'packet' && ++jobs === 30) pool.end();
      }),
    { size: 2, deadline: () => 1000 },
  );
  const { results, files } = await makePackets(packets, { pool, withFiles: true });
  expect(results.map(({ number }) => number)).toEqual(packets.map(({ number }) => number));
  expect(results.filter(({ made }) => made)).toHaveLength(29);
  expect(results.filter((one) => !one.made && one.reason === 'ended')).toHaveLength(221);
  expect(jobs).toBe(31); // one was on its way in the other worker
  expect(files).toHaveLength(1);
});

it('what is made is put together, too, where it is cancelled at that', async () => {
  let joins = 0;
  const pool: Pool = new Pool(
    () =>
      engineThat(({ kind }) => {
        if (kind === 'join' && ++joins === 1) pool.end();
      }),
    { size: 2, deadline: () => 1000 },
  );
  const { results, files } = await makePackets(packets, { pool, withFiles: true });
  expect(results.filter(({ made }) => made)).toHaveLength(packetsInAFile);
  expect(files).toHaveLength(1);
  expect(joins).toBe(2);
});
