import { startWorkerEngine } from '../../lib/pdf/engine/client';
import { poolOptions } from '../../lib/pdf/engine/make-packets';
import { Pool } from '../../lib/pdf/engine/pool';
import { buildSheet } from '../../lib/sheet/build-sheet';
import { calendarDay } from '../../lib/wording/calendar-day';

/** Engines that are at work, and whether they may start anew. */
type Engines = { pool: Pool; isOver: boolean };
let engines: Engines | undefined;

/** The desk's own pool of engines: idle ones hold memory, so whoever is done with it ends it. */
export function enginePool(): Pool {
  if (engines) return engines.pool;
  const fresh: Engines = {
    isOver: false,
    pool: new Pool(() => {
      if (fresh.isOver) throw new Error('cleared');
      return startWorkerEngine();
    }, poolOptions(navigator.hardwareConcurrency)),
  };
  engines = fresh;
  return fresh.pool;
}

/** Whether it is still wanted what these engines do. */
export const isCurrent = (pool: Pool): boolean => engines?.pool === pool;

/** Ends the engines for good: nothing that was asked of them is done. */
export function endEngines(): void {
  if (!engines) return;
  engines.isOver = true;
  engines.pool.end();
  engines = undefined;
}

/** Fetches the screen's typefaces: else a name in the list would fetch the one that it needs. */
export function readyToShow(): void {
  for (const face of document.fonts) face.load().catch(() => {});
}

/** Fetches the engine before it is needed, so that it is there when the network is not. */
export function readyToMake(): void {
  const sheet = buildSheet({}, { madeOn: calendarDay(new Date()) });
  void enginePool()
    .run({ kind: 'sheet', sheet })
    .catch(() => {});
}
