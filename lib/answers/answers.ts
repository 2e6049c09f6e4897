import * as z from 'zod/mini';
import { type SayProblem, sayProblemIn } from '../wording/problem-wording';
import { cleanText, isWithin } from '../wording/text';
import { type Field, fields } from './fields';
import { topicIds } from './topic-ids';

// Without this, zod probes for `new Function`, which a strict content security policy reports.
z.config({ jitless: true });

const one = <const Values extends readonly string[]>(values: Values) => z.enum(values);

/** Rejects lists no person would type, before reading their items. */
const longestList = 100;
const list = z.array(z.unknown()).check(z.maxLength(longestList));

/** Any of the values; duplicates count once. */
const some = <const Values extends readonly string[]>(values: Values) =>
  z.pipe(
    z.pipe(list, z.array(z.enum(values))),
    z.transform((chosen) => [...new Set(chosen)]),
  );

/** Free text, cleaned; `max` counts graphemes after cleaning. */
const text = (max: number, lines = false) =>
  z.pipe(
    z.string(),
    z.pipe(
      z.transform((typed: string) => cleanText(typed, { lines })),
      z.string().check(z.refine((cleaned) => isWithin(cleaned, max))),
    ),
  );

const isGiven = (value: unknown) => value !== '' && value !== undefined;

/** Up to `atMost` texts, not counting those that are empty after cleaning. */
const texts = (max: number, atMost: number) =>
  z.pipe(
    z.pipe(
      z.pipe(list, z.array(text(max, true))),
      z.transform((all: string[]) => all.filter(isGiven)),
    ),
    z.array(z.string()).check(z.maxLength(atMost)),
  );

/** Id of a question, a follow-up or one of the person's own questions. */
const topicId = z.string().check(z.refine((id) => topicIds.includes(id)));

/** Up to `atMost` such ids; duplicates count once. */
const topics = (atMost: number) =>
  z.pipe(
    z.pipe(list, z.array(topicId)),
    z.pipe(
      z.transform((ids: string[]) => [...new Set(ids)]),
      z.array(z.string()).check(z.maxLength(atMost)),
    ),
  );

const {
  name,
  doctor,
  clinic,
  dayPhone,
  nightPhone,
  treatments,
  drugsNow,
  interpreterLanguage,
  goal,
  ownQuestions,
} = fields;

/**
 * Size limit of an answers file in bytes; most have a few thousand. Ten long questions in a
 * multi-byte script take less.
 */
export const largestAnswersFile = 1_000_000;

/** Schema of raw answers. To read answers, call `parseAnswers`. */
export const answersSchema = z.strictObject({
  language: z.optional(one(fields.language.of)),
  filledInBy: z.optional(one(fields.filledInBy.of)),
  name: z.optional(text(name.max)),
  visitDate: z.optional(z.iso.date()),
  doctor: z.optional(text(doctor.max)),
  clinic: z.optional(text(clinic.max)),
  dayPhone: z.optional(text(dayPhone.max)),
  nightPhone: z.optional(text(nightPhone.max)),
  subtype: z.optional(one(fields.subtype.of)),
  er: z.optional(one(fields.er.of)),
  pr: z.optional(one(fields.pr.of)),
  her2: z.optional(one(fields.her2.of)),
  pdl1: z.optional(one(fields.pdl1.of)),
  cps: z.optional(z.number()),
  markers: z.optional(some(fields.markers.of)),
  markersTested: z.optional(one(fields.markersTested.of)),
  priorLines: z.optional(one(fields.priorLines.of)),
  immunotherapy: z.optional(some(fields.immunotherapy.of)),
  immunotherapyEffects: z.optional(z.boolean()),
  health: z.optional(some(fields.health.of)),
  treatments: z.optional(text(treatments.max, true)),
  drugsNow: z.optional(text(drugsNow.max)),
  spread: z.optional(some(fields.spread.of)),
  symptoms: z.optional(some(fields.symptoms.of)),
  needs: z.optional(some(fields.needs.of)),
  interpreterLanguage: z.optional(text(interpreterLanguage.max)),
  goal: z.optional(text(goal.max)),
  detail: z.optional(one(fields.detail.of)),
  ownQuestions: z.optional(texts(ownQuestions.max, ownQuestions.atMost)),
  topThree: z.optional(topics(fields.topThree.atMost)),
  leftOpen: z.optional(topics(fields.leftOpen.atMost)),
  paper: z.optional(one(fields.paper.of)),
  textSize: z.optional(one(fields.textSize.of)),
  sheets: z.optional(one(fields.sheets.of)),
  edition: z.optional(one(fields.edition.of)),
  wallet: z.optional(z.boolean()),
});

/** Answers of one person. A missing field was not answered, which is not the same as "not sure". */
export type Answers = z.output<typeof answersSchema>;

/**
 * An invalid value: the path of its field (such as 'ownQuestions.2'), and a sentence that says what
 * is allowed.
 */
export type Problem = { field: string; message: string };

export type ParsedAnswers = { ok: true; answers: Answers } | { ok: false; problems: Problem[] };

/**
 * Parses untrusted JSON: the one door for form, file, CSV and API. Never throws, drops nothing in
 * silence, and never repeats a value. Text that is empty after cleaning counts as not given, and so
 * does a list of own questions with nothing left in it.
 * @returns the answers, or one problem for each invalid field
 */
export function parseAnswers(raw: unknown): ParsedAnswers {
  const say = sayProblemIn('en');
  const result = answersSchema.safeParse(raw);
  if (result.success) {
    const given = Object.entries(result.data).filter(([, value]) => isGiven(value));
    const answers: Answers = Object.fromEntries(given);
    if (answers.ownQuestions?.length === 0) delete answers.ownQuestions;
    if (answers.cps === 0) answers.cps = 0; // minus zero would print as "-0"
    return { ok: true, answers };
  }
  const problems = new Map<string, Problem>();
  for (const issue of result.error.issues) {
    for (const problem of problemsOf(issue, say)) problems.set(problem.field, problem);
  }
  return { ok: false, problems: [...problems.values()] };
}

function problemsOf(issue: z.core.$ZodIssue, say: SayProblem): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const message = say('problem.unknown', { known: Object.keys(fields).join(', ') });
    return issue.keys.map((key) => ({ field: printableKey(key), message }));
  }
  const [field] = issue.path;
  if (field === undefined) return [{ field: 'answers', message: say('problem.notAnswers') }];
  return [{ field: issue.path.join('.'), message: allowedIn(field as Field, say) }];
}

/** Says what a field may hold, in one sentence. */
export function allowedIn(field: Field, say: SayProblem): string {
  const spec = fields[field];
  switch (spec.kind) {
    case 'one':
      return say(field === 'priorLines' ? 'problem.lines' : 'problem.one', {
        values: spec.of.join(', '),
      });
    case 'some':
      return say('problem.some', { values: spec.of.join(', ') });
    case 'text':
      return say('problem.text', { max: spec.max });
    case 'texts':
      return say('problem.texts', { atMost: spec.atMost, max: spec.max });
    case 'ids':
      return say('problem.ids', { atMost: spec.atMost });
    case 'number':
      return say('problem.number');
    case 'date':
      return say('problem.date');
    case 'yes-no':
      return say('problem.yesNo');
  }
}

/** Makes an untrusted key safe to print on one line of a message. */
function printableKey(key: string): string {
  return /^[\w.-]{1,40}$/.test(key) ? key : JSON.stringify(cleanText(key).slice(0, 40));
}
