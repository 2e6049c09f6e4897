import { join } from 'node:path';
import type { Engine } from '../../lib/pdf/engine/engine-handle';
import { startThread } from '../../lib/pdf/engine/thread.node.ts';
import { type Route, serve } from '../../lib/service/serve';
import { Service } from '../../lib/service/service';
import { readSettings, type Settings } from '../../lib/service/settings';
import { sheetRoute } from '../../lib/service/sheet-route';

const worker = join(import.meta.dirname, '../../lib/pdf/engine/worker.node.mjs');

/** A service in this process, whose requests are handed over without a network and without a log. */
export function quietService(
  settings: Partial<Settings> = {},
  start: (memoryMb: number) => Engine = (memoryMb) => startThread(worker, memoryMb),
) {
  const service = new Service({ ...readSettings({ ASKWELL_API: 'on' }, 3), ...settings }, start);
  service.state = 'ready';
  const post = (body: BodyInit, headers: Record<string, string> = {}, route: Route = sheetRoute) =>
    withoutLog(() =>
      serve(
        new Request('http://127.0.0.1/api', {
          method: 'POST',
          body,
          headers: { 'Content-Type': 'application/json', ...headers },
        }),
        route,
        service,
      ),
    );
  return { service, post, end: () => service.pool.end() };
}

async function withoutLog<Done>(work: () => Promise<Done>): Promise<Done> {
  console.log = () => {};
  return work();
}

/** The report goes to standard output, which the log had. */
export const report = (found: object): void =>
  void process.stdout.write(`${JSON.stringify(found)}\n`);
