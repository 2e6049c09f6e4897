import { existsSync } from 'node:fs';
import { sayToStaff } from '../wording/staff-wording';
import { theService, threadFile } from './service';
import { WrongSettings } from './settings';
import { stopOnSignal } from './stop';

const say = sayToStaff('en');

/** Delay before the engine is tried again, in milliseconds. */
const again = 5000;

/**
 * Starts the service with the server. If the settings are wrong or the build lacks the bundle, says so
 * and exits with code 2.
 */
export function startService(): void {
  try {
    const service = theService();
    const { isOn, keys } = service.settings;
    if (isOn && !existsSync(threadFile)) {
      console.error(say('api.notBuilt'));
      process.exit(2);
    }
    stopOnSignal(service, { exits: Boolean(process.env.NEXT_MANUAL_SIG_HANDLE) });
    if (isOn && keys.length === 0 && !isOwnMachine(process.env.ASKWELL_HOST)) {
      console.error(say('api.open'));
    }
    if (isOn) void warm(service);
  } catch (error) {
    if (!(error instanceof WrongSettings)) throw error;
    for (const line of error.lines) console.error(line);
    process.exit(2);
  }
}

async function warm(service: ReturnType<typeof theService>): Promise<void> {
  while (service.state === 'starting') {
    await service.warm().catch(() => {
      console.error(say('api.notWarm'));
      return new Promise((resolve) => setTimeout(resolve, again));
    });
  }
}

const isOwnMachine = (host = '127.0.0.1') => /^(127\.|localhost$|::1$)/.test(host);
