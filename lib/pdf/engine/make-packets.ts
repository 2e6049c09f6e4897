import type { Packet } from '../../sheet/packet/packet';
import type { EngineRequest } from './engine';
import type { MadePacket, PacketPart } from './packet-engine';
import type { JobFailure, Pool } from './pool';

/** The printer's file is cut into parts: a larger one takes more memory than a small PC has. */
export const packetsInAFile = 100;

/** How long one packet may take, in milliseconds, and the engine to load beside it. */
const forOne = 10_000;
const toLoad = 20_000;
/** Milliseconds that each packet adds to the joining of the printer's file. */
const toJoin = 500;

/** How many workers: one core stays free for the page, and memory for the rest. */
export const poolOptions = (cores: number) => ({
  size: Math.max(1, Math.min(cores - 1, 4)),
  deadline: (isFirst: boolean) => (isFirst ? forOne + toLoad : forOne),
  jobsEach: 100,
});

/** Outcome for one packet: its own file where one was asked for, or the reason that none was made. */
export type PacketResult = { number: number } & (
  | { made: true; file: Uint8Array<ArrayBuffer> | null; missing: string[]; pageCount: number }
  | { made: false; reason: JobFailure['reason'] }
);

export type MadePackets = {
  /** One for each packet, in order. */
  results: PacketResult[];
  /** The printer's file, in parts where there are many packets; none where no packet was made. */
  files: Uint8Array<ArrayBuffer>[];
};

type Options = {
  pool: Pool;
  /** Whether each packet gets a file of its own too, which takes as long as all the rest. */
  withFiles: boolean;
  /** Called after each packet, made or not; not for those that were cancelled. */
  onProgress?: (done: number) => void;
};

/**
 * Makes packets, several at a time: one that fails or hangs stops no other. Ending the pool cancels
 * all that are not done; a fresh engine then puts those that are into the printer's file.
 */
export async function makePackets(
  packets: readonly Packet[],
  { pool, withFiles, onProgress }: Options,
): Promise<MadePackets> {
  let done = 0;
  let isCancelled = false;
  const made: MadePackets = { results: [], files: [] };
  for (let from = 0; from < packets.length; from += packetsInAFile) {
    const part = packets.slice(from, from + packetsInAFile);
    if (isCancelled) {
      made.results.push(...part.map(({ number }) => notMade(number, 'ended')));
      continue;
    }
    const outcomes = await Promise.all(
      part.map((packet) =>
        twice<MadePacket>(pool, { kind: 'packet', packet, withFile: withFiles })
          .catch((failure: JobFailure) => failure.reason)
          .then((outcome) => {
            if (outcome !== 'ended') onProgress?.(++done);
            return outcome;
          }),
      ),
    );
    const { results, file, wasEnded } = await joined(part, outcomes, pool);
    isCancelled = wasEnded || outcomes.includes('ended');
    made.results.push(...results);
    if (file) made.files.push(file);
  }
  return made;
}

type Outcome = MadePacket | JobFailure['reason'];

const notMade = (number: number, reason: JobFailure['reason']): PacketResult => ({
  number,
  made: false,
  reason,
});

/** Joins part of the list into a printer's file. A packet that cannot join counts as not made. */
async function joined(packets: readonly Packet[], outcomes: readonly Outcome[], pool: Pool) {
  const parts = outcomes.flatMap((outcome) => {
    if (typeof outcome === 'string') return [];
    const { code, label, pages, pageCount } = outcome;
    return { code, label, pages, pageCount };
  });
  const { file, joinable, wasEnded } = await join(parts, pool);
  const results = outcomes.map((outcome, at): PacketResult => {
    const number = packets[at]?.number ?? 0;
    if (typeof outcome === 'string') return notMade(number, outcome);
    if (!file || !joinable.some(({ code }) => code === outcome.code)) {
      return notMade(number, 'failed');
    }
    const { file: own, missing, pageCount } = outcome;
    return { number, made: true, file: own, missing, pageCount };
  });
  return { results, file, wasEnded };
}

type File = Uint8Array<ArrayBuffer>;

/** One file of all; where that fails, of those that can be painted alone. */
async function join(parts: readonly PacketPart[], pool: Pool) {
  let wasEnded = false;
  const fileOf = async (some: readonly PacketPart[]): Promise<File | undefined> => {
    if (some.length === 0) return undefined;
    const job = { kind: 'join', parts: some } as const;
    const make = () => twice<File>(pool, job, some.length * toJoin);
    // Finished packets are joined even where the pool was ended meanwhile.
    const makeAnyway = (failure: JobFailure) => {
      wasEnded ||= failure.reason === 'ended';
      return failure.reason === 'ended' ? make() : undefined;
    };
    return make()
      .catch(makeAnyway)
      .catch(() => undefined);
  };
  const file = await fileOf(parts);
  if (file || parts.length === 0) return { file, joinable: parts, wasEnded };
  const alone = await Promise.all(parts.map((part) => fileOf([part])));
  const joinable = parts.filter((_, at) => alone[at] !== undefined);
  return { file: await fileOf(joinable), joinable, wasEnded };
}

/** A worker may fail through no fault of the job: once more, by a fresh one. */
const twice = <Done>(pool: Pool, request: EngineRequest, extraTime?: number): Promise<Done> =>
  pool.run<Done>(request, extraTime).catch((failure: JobFailure) => {
    if (failure.reason === 'failed') return pool.run<Done>(request, extraTime);
    throw failure;
  });
