// npm start, and the container: the production build, on this machine alone unless ASKWELL_HOST says
// otherwise. Runs as the copy in .next/standalone, beside the server of Next. What happens when it is to
// stop is in lib/service/stop.ts, and Next keeps out of it.

const { ASKWELL_HOST = '127.0.0.1', ASKWELL_PORT = '3000', npm_lifecycle_event } = process.env;
process.env.NEXT_TELEMETRY_DISABLED ??= '1';
process.env.NEXT_MANUAL_SIG_HANDLE = 'true';
process.env.HOSTNAME = ASKWELL_HOST;
process.env.PORT = ASKWELL_PORT;
// The server goes to its own folder, and a practice file is named from here.
process.env.INIT_CWD ??= process.cwd();
// A disk that is full under the log ends no service.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
if (npm_lifecycle_event) stopWithParent();
await import(new URL('./server.js', import.meta.url).href);

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
