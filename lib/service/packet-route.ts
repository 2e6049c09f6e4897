import * as z from 'zod/mini';
import { type Answers, largestAnswersFile, parseAnswers } from '../answers/answers';
import {
  largestPracticeFile,
  type Practice,
  practiceFields,
  readPractice,
} from '../answers/practice';
import { practiceReason } from '../answers/practice-reasons';
import type { MadePacket } from '../pdf/engine/packet-engine';
import { isSeenOnPaper } from '../pdf/tagged/gray-picture';
import { type Listed, type PacketOptions, packetCodes } from '../sheet/packet/packet';
import { sayToStaff } from '../wording/staff-wording';
import { chosenType } from './accept';
import { fieldProblems, mostProblems } from './field-problems';
import { timeOfDay } from './openapi';
import { dayOf, jsonOf, missingHeader } from './read-request';
import { type FieldProblem, Refused } from './refusal';
import { fileResponse } from './responses';
import type { Route } from './serve';
import type { RunJob } from './service';

/**
 * Makes one file of all, person by person, so that a sheet that waits goes in between.
 * @throws as `run` does: all or nothing
 */
async function makeFile(run: RunJob, people: readonly Listed[], options: PacketOptions) {
  const codes = packetCodes(people, options);
  const packets = await Promise.all(
    people.map((person, at) =>
      run<MadePacket>({ kind: 'person', person, code: codes[at] ?? '', options }, {}),
    ),
  );
  const parts = packets.map(({ code, label, pages, pageCount }) => ({
    ...{ code, label, pages, pageCount },
  }));
  const file = await run<Uint8Array<ArrayBuffer>>(
    { kind: 'join', parts },
    { weight: people.length },
  );
  return { file, missing: [...new Set(packets.flatMap(({ missing }) => missing))] };
}

/** Body size limit in bytes; a packet of 50 has about 100,000. */
const largestPacket = 2 * 1024 * 1024;

const say = sayToStaff('en');

/** Turns the answers of several people into one file for the printer, all or nothing. */
export const packetRoute: Route = {
  name: 'packet',
  method: 'POST',
  work: async (call) => {
    const { request, service } = call;
    const type = chosenType(request.headers.get('Accept'), ['application/pdf']);
    const madeOn = dayOf(request);
    const { people, practice, names, times } = listFrom(
      await jsonOf(request, largestPacket),
      service.settings.mostPeople,
    );
    call.sheets = people.length;
    const listed = people.map((answers, index) => ({
      ...{ number: index + 1, answers },
      ...(times[index] && { time: times[index] }),
    }));
    const options: PacketOptions = { practice, madeOn, of: people.length, names };
    const made = await service.take({ sheets: people.length, signal: request.signal }, (run) =>
      makeFile(run, listed, options),
    );
    return fileResponse(made.file, {
      type,
      name: 'packet.pdf',
      headers: missingHeader(made.missing),
    });
  },
};

const listSchema = z.strictObject({
  people: z.array(z.unknown()),
  practice: z.optional(z.unknown()),
  names: z.optional(z.boolean()),
  times: z.optional(z.array(z.nullable(z.string().check(z.regex(timeOfDay))))),
});

type List = {
  people: Answers[];
  practice: Practice;
  /** Whether bookmarks may show names. */
  names: boolean;
  /** When each person's visit is, in the order of the people. */
  times: readonly (string | null)[];
};

function listFrom(raw: unknown, most: number): List {
  const list = listSchema.safeParse(raw);
  const wrongList = () =>
    new Refused('answers', {
      errors: [{ pointer: '#', detail: say('api.packet.form', { most }) }],
    });
  if (!list.success) throw wrongList();
  const { people: all, practice: given = {}, names = false, times = [] } = list.data;
  const areTimesOff = times.length > 0 && times.length !== all.length;
  if (all.length === 0 || all.length > most || areTimesOff) throw wrongList();
  const isTooLarge =
    all.some((one) => sizeOf(one) > largestAnswersFile) || sizeOf(given) > largestPracticeFile;
  if (isTooLarge) throw new Refused('too-large');
  const errors: FieldProblem[] = [];
  const people = all.flatMap((one, index) => {
    const parsed = parseAnswers(one);
    if (parsed.ok) return [parsed.answers];
    errors.push(...fieldProblems(parsed.problems, `/people/${index}`));
    return [];
  });
  const practice = practiceFrom(given, errors);
  if (errors.length > 0) throw new Refused('answers', { errors: errors.slice(0, mostProblems) });
  return { people, practice, names, times };
}

/** In bytes, as a file of its own. */
const sizeOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

function practiceFrom(given: unknown, errors: FieldProblem[]): Practice {
  const detail = say('api.packet.practice', { fields: Object.keys(practiceFields).join(', ') });
  const isKnown =
    typeof given === 'object' &&
    given !== null &&
    Object.keys(given).every((field) => Object.hasOwn(practiceFields, field));
  const read = isKnown ? readPractice(given, isSeenOnPaper) : undefined;
  const because = (reason: Parameters<typeof practiceReason>[0]) => ({
    pointer: `#/practice/${reason.replace(/\..*/, '')}`,
    detail: practiceReason(reason),
  });
  if (read?.ok) return read.practice;
  const hasReason = (field: string) => read?.reasons.some((one) => one.startsWith(`${field}.`));
  const wrong = read?.problems.filter((field) => !hasReason(field));
  const pointers = wrong?.map((field) => `#/practice/${field}`) ?? ['#/practice'];
  errors.push(...pointers.map((pointer) => ({ pointer, detail })));
  errors.push(...(read?.reasons ?? []).map(because));
  return {};
}
