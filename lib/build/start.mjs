// npm start: the production build, on this machine alone unless ASKWELL_HOST says otherwise. One process, so that a signal
// to stop reaches the server; what then happens is in lib/service/stop.ts, and Next keeps out of it.
import { createRequire } from 'node:module';

const { ASKWELL_HOST = '127.0.0.1', ASKWELL_PORT = '3000' } = process.env;
process.env.NEXT_MANUAL_SIG_HANDLE = 'true';
process.argv.splice(2, process.argv.length, 'start', '-H', ASKWELL_HOST, '-p', ASKWELL_PORT);
createRequire(import.meta.url)('next/dist/bin/next');
