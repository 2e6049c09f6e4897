import type { Answers } from './answers';
import type { Field } from './content/fields';

type Predicate = (answers: Answers) => boolean;

const isOneOf = <Value>(value: Value, values: readonly Value[]) => values.includes(value);

/** A CPS that can be one: from 0 to 100, both included. */
export const cpsInRange: Predicate = ({ cps }) => cps !== undefined && cps >= 0 && cps <= 100;

const withCps =
  (test: (cps: number) => boolean): Predicate =>
  (answers) =>
    cpsInRange(answers) && answers.cps !== undefined && test(answers.cps);

/**
 * Facts that cannot both be true, read from the answers as they were given.
 * A CPS of exactly 10 counts as "10 or more"; nothing is rounded (9.9 is under 10).
 */
export const conflicts = {
  cpsOutOfRange: (answers) => answers.cps !== undefined && !cpsInRange(answers),
  cpsButNotTested: (answers) =>
    cpsInRange(answers) && isOneOf(answers.pdl1, ['not-tested', 'waiting']),
  cpsAboveStatus: (answers) => answers.pdl1 === 'under-10' && withCps((cps) => cps >= 10)(answers),
  cpsBelowStatus: (answers) => answers.pdl1 === '10-or-more' && withCps((cps) => cps < 10)(answers),
} satisfies Record<string, Predicate>;

/**
 * What the rules may read. `given` is what the person told us; `sure` is the same without the
 * fields in `doubtful`, those that a check found in conflict. A doubtful fact steers nothing.
 */
export type Facts = { given: Answers; sure: Answers; doubtful: ReadonlySet<Field> };

type Condition = (facts: Facts) => boolean;

/** Named facts about a person. */
export const conditions = {
  tripleNegative: ({ sure }) => sure.subtype === 'triple-negative',
  hormonePositive: ({ sure }) => sure.subtype === 'hormone-positive',
  her2Positive: ({ sure }) => sure.subtype === 'her2-positive',
  otherType: ({ sure }) => isOneOf(sure.subtype, ['hormone-positive', 'her2-positive']),
  typeUnknown: ({ sure }) => isOneOf(sure.subtype, ['not-sure', undefined]),

  pdl1NotTested: ({ sure }) => sure.pdl1 === 'not-tested',
  pdl1Waiting: ({ sure }) => sure.pdl1 === 'waiting',
  pdl1Low: ({ sure }) => sure.pdl1 === 'under-10',
  pdl1NotLow: ({ sure, doubtful }) => sure.pdl1 !== 'under-10' && !doubtful.has('pdl1'),
  pdl1High: ({ sure }) => sure.pdl1 === '10-or-more',
  pdl1ResultUnknown: ({ sure }) => sure.pdl1 === 'result-unknown',
  pdl1NotSure: ({ sure }) => sure.pdl1 === 'not-sure',
  pdl1NotSureOrBlank: ({ sure }) => isOneOf(sure.pdl1, ['not-sure', undefined]),
  pdl1WithoutStatus: ({ sure }) => isOneOf(sure.pdl1, ['not-sure', 'result-unknown', undefined]),
  pdl1ResultToFind: ({ sure }) => !isOneOf(sure.pdl1, ['under-10', '10-or-more']),
  pdl1InDoubt: ({ doubtful }) => doubtful.has('pdl1'),
  cpsKnown: ({ sure }) => cpsInRange(sure),
  cpsGiven: ({ given }) => cpsInRange(given),
  cpsLeftOff: ({ given }) => conflicts.cpsOutOfRange(given),

  noLinesYet: ({ sure }) => sure.priorLines === 'none',
  hadLines: ({ sure }) => isOneOf(sure.priorLines, ['one', 'two-or-more']),
  linesUnknown: ({ sure }) => isOneOf(sure.priorLines, ['not-sure', undefined]),
  linesNotKnownNone: ({ sure }) => sure.priorLines !== 'none',
  linesNoneOrUnknown: ({ sure }) => isOneOf(sure.priorLines, ['none', 'not-sure', undefined]),
} satisfies Record<string, Condition>;

export type ConditionName = keyof typeof conditions;
export type ConflictName = keyof typeof conflicts;
