// npm start: the production build, on this machine alone unless ASKWELL_HOST says otherwise. What
// happens when it is to stop is in lib/service/stop.ts, and Next keeps out of it.
import { createRequire } from 'node:module';

const { ASKWELL_HOST = '127.0.0.1', ASKWELL_PORT = '3000', npm_lifecycle_event } = process.env;
process.env.NEXT_MANUAL_SIG_HANDLE = 'true';
if (npm_lifecycle_event) stopWithParent();
process.argv.splice(2, process.argv.length, 'start', '-H', ASKWELL_HOST, '-p', ASKWELL_PORT);
createRequire(import.meta.url)('next/dist/bin/next');

/** npm starts a shell, which passes no signal on: that it is gone is all that shows here. */
function stopWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 200);
  watch.unref();
}
