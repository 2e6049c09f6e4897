import { existsSync } from 'node:fs';
import type { Site } from '../answers/site';
import { causeOf } from '../pdf/engine/cause';
import { JobFailure } from '../pdf/engine/pool';
import { sayToStaff } from '../wording/staff-wording';
import { watchDoor } from './door';
import { theService, threadFile } from './service';
import { WrongSettings } from './settings';
import { stopOnSignal } from './stop';
import { theSite } from './the-site';

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
    sayWhose(theSite());
    if (isOn && !existsSync(threadFile)) {
      console.error(say('api.notBuilt'));
      process.exit(2);
    }
    watchDoor();
    stopOnSignal(service);
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
    await service.warm().catch((error: unknown) => {
      const cause = error instanceof JobFailure ? error.cause : causeOf(error);
      console.error(say('api.notWarm', { cause: say(`api.cause.${cause}`) }));
      return new Promise((resolve) => setTimeout(resolve, again));
    });
  }
}

function sayWhose({ practice: { name, dayPhone, nightPhone } }: Site): void {
  const isGiven = name && (dayPhone || nightPhone);
  console.error(isGiven ? say('api.site.for', { clinic: name }) : say('api.site.none'));
}

const isOwnMachine = (host = '127.0.0.1') => /^(127\.|localhost$|::1$)/.test(host);
