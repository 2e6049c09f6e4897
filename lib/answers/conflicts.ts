import type { Answers } from './answers';

type Predicate = (answers: Answers) => boolean;

/** Whether a CPS is given and in range: 0 to 100, inclusive. */
export const cpsInRange: Predicate = ({ cps }) => cps !== undefined && cps >= 0 && cps <= 100;

const cpsFrom10: Predicate = ({ cps = 0 }) => cps >= 10;

const isUnsure = (value: string | undefined) => value === undefined || value === 'not-sure';

/**
 * Answers that do not fit together or deserve a remark, judged by the answers as given. A CPS of
 * exactly 10 counts as "10 or more"; nothing is rounded (9.9 is under 10). Not in conflict:
 * HER2-low in a triple-negative cancer, immunotherapy around surgery with no treatment since the
 * spread, a hormone-positive cancer that is also HER2-positive, any type with any PD-L1 result.
 */
export const conflicts = {
  cpsOutOfRange: (answers) => answers.cps !== undefined && !cpsInRange(answers),
  cpsButNotTested: (answers) =>
    cpsInRange(answers) && (answers.pdl1 === 'not-tested' || answers.pdl1 === 'waiting'),
  cpsAboveStatus: (answers) =>
    answers.pdl1 === 'under-10' && cpsInRange(answers) && cpsFrom10(answers),
  cpsBelowStatus: (answers) =>
    answers.pdl1 === '10-or-more' && cpsInRange(answers) && !cpsFrom10(answers),
  tripleNegativeButReceptorPositive: ({ subtype, er, pr, her2 }) =>
    subtype === 'triple-negative' && [er, pr, her2].includes('positive'),
  her2PositiveButLow: ({ subtype, her2 }) => subtype === 'her2-positive' && her2 === 'low',
  her2PositiveButNegative: ({ subtype, her2 }) =>
    subtype === 'her2-positive' && her2 === 'negative',
  hormonePositiveButNegative: ({ subtype, er, pr }) =>
    subtype === 'hormone-positive' && er === 'negative' && pr === 'negative',
  noLinesButImmunotherapy: ({ priorLines, immunotherapy }) =>
    priorLines === 'none' && immunotherapy?.includes('for-metastatic') === true,
  noLinesButImmunotherapyNow: ({ priorLines, immunotherapy }) =>
    priorLines === 'none' && immunotherapy?.includes('now') === true,
  // The one treatment may be this immunotherapy, and may go on.
  immunotherapyMayGoOn: ({ priorLines, immunotherapy = [], drugsNow }) =>
    priorLines === 'one' &&
    immunotherapy.includes('for-metastatic') &&
    !immunotherapy.includes('now') &&
    drugsNow === undefined,
  newButTreated: ({ needs, priorLines }) =>
    priorLines === 'two-or-more' && needs?.includes('newly-diagnosed') === true,
  tripleNegativeButEsr1: ({ subtype, markers }) =>
    subtype === 'triple-negative' && markers?.includes('esr1') === true,
  nothingKnown: ({ subtype, pdl1, priorLines }) => [subtype, pdl1, priorLines].every(isUnsure),
  tripleNegativeAndHer2Low: ({ subtype, her2 }) => subtype === 'triple-negative' && her2 === 'low',
} satisfies Record<string, Predicate>;

export type ConflictName = keyof typeof conflicts;
