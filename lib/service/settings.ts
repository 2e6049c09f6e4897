import * as z from 'zod/mini';
import { sayToStaff } from '../wording/staff-wording';

const say = sayToStaff('en');

const whole = (from: number, to: number, usual: number) =>
  z._default(z.pipe(z.string().check(z.regex(/^\d{1,9}$/)), numberWithin(from, to)), usual);

const numberWithin = (from: number, to: number) =>
  z.pipe(
    z.transform((typed: string) => Number(typed)),
    z.number().check(z.minimum(from), z.maximum(to)),
  );

/** Comma-separated values; spaces around them are ignored. */
const several = (each: RegExp) =>
  z._default(
    z.pipe(
      z.string(),
      z.pipe(
        z.transform((typed: string) => typed.split(',').map((one) => one.trim())),
        z.array(z.string().check(z.regex(each))),
      ),
    ),
    [],
  );

const settingsSchema = z.object({
  ASKWELL_API: z._default(z.enum(['on', 'off']), 'off'),
  ASKWELL_METRICS: z._default(z.enum(['on', 'off']), 'off'),
  ASKWELL_API_KEYS: several(/^[\x21-\x2b\x2d-\x7e]{16,200}$/),
  ASKWELL_API_ORIGINS: several(/^https?:\/\/[a-z0-9.-]+(:\d+)?$/),
  ASKWELL_WORKERS: whole(1, 64, 0),
  ASKWELL_QUEUE: whole(0, 10_000, -1),
  ASKWELL_SECONDS: whole(1, 600, 10),
  ASKWELL_MEMORY_MB: whole(128, 16_384, 512),
  ASKWELL_MOST_PEOPLE: whole(1, 100, 50),
  ASKWELL_STOP_SECONDS: whole(0, 600, -1),
});

/** Settings of the service, from the environment variables in the README. */
export type Settings = {
  isOn: boolean;
  /** Whether figures of the service are shown. */
  hasMetrics: boolean;
  /** If empty, whoever reaches the server may use it. */
  keys: readonly string[];
  /** Origins whose pages may call the service (CORS). */
  origins: readonly string[];
  workers: number;
  /** Requests that may wait for a worker. */
  queue: number;
  /** Time limit of a request, without the extra time for each of its sheets. */
  seconds: number;
  /** Heap limit of a worker. */
  memoryMb: number;
  mostPeople: number;
  /** Time for what runs to end after the signal to stop: as long as the largest packet may take. */
  stopSeconds: number;
};

/** Extra time for each sheet of a request, in milliseconds. */
export const forASheet = 500;

/** Lists invalid environment variables: a line for each, without its value. */
export class WrongSettings extends Error {
  constructor(readonly lines: string[]) {
    super(lines.join('\n'));
  }
}

/**
 * Reads the settings from environment variables.
 * @param cores of this machine: one stays free to take requests
 * @throws WrongSettings
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  cores: number,
): Settings {
  const given = Object.entries(environment).filter(([name, value]) => wanted(name) && value);
  const result = settingsSchema.safeParse(Object.fromEntries(given));
  if (!result.success) {
    const names = new Set(result.error.issues.map(({ path }) => String(path[0])));
    throw new WrongSettings([...names].map((name) => lineFor(name)));
  }
  const read = result.data;
  const workers = read.ASKWELL_WORKERS || Math.max(1, Math.min(cores - 1, 8));
  const longest = Math.ceil(read.ASKWELL_SECONDS + (read.ASKWELL_MOST_PEOPLE * forASheet) / 1000);
  return {
    isOn: read.ASKWELL_API === 'on',
    hasMetrics: read.ASKWELL_METRICS === 'on',
    keys: read.ASKWELL_API_KEYS,
    origins: read.ASKWELL_API_ORIGINS,
    workers,
    queue: read.ASKWELL_QUEUE < 0 ? workers : read.ASKWELL_QUEUE,
    seconds: read.ASKWELL_SECONDS,
    memoryMb: read.ASKWELL_MEMORY_MB,
    mostPeople: read.ASKWELL_MOST_PEOPLE,
    stopSeconds: read.ASKWELL_STOP_SECONDS < 0 ? longest : read.ASKWELL_STOP_SECONDS,
  };
}

const wanted = (name: string) => Object.hasOwn(settingsSchema.shape, name);

function lineFor(name: string): string {
  switch (name) {
    case 'ASKWELL_API':
    case 'ASKWELL_METRICS':
      return say('api.settings.api', { name });
    case 'ASKWELL_API_KEYS':
      return say('api.settings.keys', { name });
    case 'ASKWELL_API_ORIGINS':
      return say('api.settings.origins', { name });
    default:
      return say('api.settings.number', { name });
  }
}
