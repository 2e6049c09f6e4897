import type { Answers } from './answers';
import { conflicts, cpsInRange } from './conflicts';
import type { Claim } from './fields';

/**
 * Input of the conditions. `given` is what the person told us; `doubtful` are the claims that a
 * check found in conflict; `sure` is `given` without them. A doubtful fact steers nothing.
 */
export type Facts = {
  given: Answers;
  sure: Answers;
  doubtful: ReadonlySet<Claim>;
  hasMismatch: boolean;
};

type Condition = (facts: Facts) => boolean;

type ListField = 'markers' | 'immunotherapy' | 'health' | 'symptoms' | 'needs';

/** True if the field has one of the values; `undefined` among them matches a blank field. */
const is =
  <F extends keyof Answers>(field: F, ...values: Answers[F][]): Condition =>
  ({ sure }) =>
    values.includes(sure[field]);

/** True if the list has at least one of the values. */
const has =
  <F extends ListField>(field: F, ...values: NonNullable<Answers[F]>[number][]): Condition =>
  ({ sure }) => {
    const list: readonly string[] = sure[field] ?? [];
    return values.some((value) => list.includes(value));
  };

const not =
  (condition: Condition): Condition =>
  (facts) =>
    !condition(facts);
const all =
  (...list: Condition[]): Condition =>
  (facts) =>
    list.every((condition) => condition(facts));
const any =
  (...list: Condition[]): Condition =>
  (facts) =>
    list.some((condition) => condition(facts));
const inDoubt =
  (claim: Claim): Condition =>
  ({ doubtful }) =>
    doubtful.has(claim);

const her2Positive = any(
  is('subtype', 'her2-positive'),
  all(is('subtype', 'hormone-positive'), is('her2', 'positive')),
);
const hormonePositive = all(is('subtype', 'hormone-positive'), not(is('her2', 'positive')));
const pdl1Low = is('pdl1', 'under-10');
const onImmunotherapyNow = has('immunotherapy', 'now');
const msiOrTmbHigh = has('markers', 'msi-high', 'dmmr', 'tmb-high');

const noTreatmentSoFar: Condition = ({ given }) =>
  given.priorLines === 'none' && !given.immunotherapy?.length && given.treatments === undefined;
const onlyVeryTired: Condition = ({ given }) =>
  given.symptoms?.length === 1 && given.symptoms[0] === 'day.4';
const isSameDaySign = (id: string) => id.startsWith('day.');

/** Named facts about a person, which the content names in `when`. */
export const conditions = {
  tripleNegative: is('subtype', 'triple-negative'),
  hormonePositive,
  her2Positive,
  notHer2Positive: not(her2Positive),
  otherType: is('subtype', 'hormone-positive', 'her2-positive'),
  typeUnknown: is('subtype', 'not-sure', undefined),
  typeMayBeTripleNegative: is('subtype', 'triple-negative', 'not-sure', undefined),
  typeInDoubt: inDoubt('subtype'),
  tripleNegativeInDoubt: ({ given, doubtful }) =>
    doubtful.has('subtype') && given.subtype === 'triple-negative',
  otherTypeInDoubt: ({ given, doubtful }) =>
    doubtful.has('subtype') && given.subtype !== 'triple-negative',
  receptorsIncomplete: ({ sure: { er, pr, her2 } }) =>
    [er, pr, her2].some((result) => result === undefined || result === 'not-sure'),
  erLow: is('er', 'low'),
  her2Low: is('her2', 'low'),

  pdl1NotTested: is('pdl1', 'not-tested'),
  pdl1Waiting: is('pdl1', 'waiting'),
  pdl1Low,
  pdl1NotLow: not(any(pdl1Low, inDoubt('pdl1'))),
  pdl1High: is('pdl1', '10-or-more'),
  pdl1ResultUnknown: is('pdl1', 'result-unknown'),
  pdl1NotSure: is('pdl1', 'not-sure'),
  pdl1NotSureOrBlank: is('pdl1', 'not-sure', undefined),
  pdl1NotTestedOrUnknown: is('pdl1', 'not-tested', 'not-sure', undefined),
  pdl1WithoutStatus: is('pdl1', 'not-sure', 'result-unknown', undefined),
  pdl1ResultToFind: not(is('pdl1', 'under-10', '10-or-more')),
  pdl1Tested: is('pdl1', 'waiting', 'under-10', '10-or-more', 'result-unknown'),
  pdl1InDoubt: inDoubt('pdl1'),
  cpsKnown: ({ sure }) => cpsInRange(sure),
  cpsGiven: ({ given }) => cpsInRange(given),
  cpsBlank: ({ given }) => given.cps === undefined,
  cpsLeftOff: ({ given }) => conflicts.cpsOutOfRange(given),

  noLinesYet: is('priorLines', 'none'),
  hadLines: is('priorLines', 'one', 'two-or-more'),
  linesUnknown: is('priorLines', 'not-sure', undefined),
  linesNotKnownNone: not(is('priorLines', 'none')),
  linesNoneOrUnknown: is('priorLines', 'none', 'not-sure', undefined),
  linesInDoubt: inDoubt('priorLines'),

  onImmunotherapyNow,
  notOnImmunotherapyNow: not(onImmunotherapyNow),
  hadImmunotherapy: has('immunotherapy', 'around-surgery', 'for-metastatic'),
  hadImmunotherapyAroundSurgery: has('immunotherapy', 'around-surgery'),
  hadImmunotherapyForMetastatic: has('immunotherapy', 'for-metastatic'),
  immunotherapyUnknown: has('immunotherapy', 'not-sure'),
  immunotherapyEffects: ({ sure }) =>
    sure.immunotherapyEffects === true && sure.immunotherapy?.length !== 0,

  msiOrTmbHigh,
  noMsiOrTmbHigh: not(msiOrTmbHigh),
  brcaChange: has('markers', 'brca'),
  noBrcaChange: not(has('markers', 'brca')),
  pik3caChange: has('markers', 'pik3ca'),
  esr1Change: has('markers', 'esr1'),
  otherResults: any(
    has('markers', 'msi-high', 'dmmr', 'tmb-high', 'brca', 'pik3ca', 'esr1'),
    is('her2', 'low'),
  ),
  geneTestsNotKnown: not(is('markersTested', 'yes')),

  autoimmune: has('health', 'autoimmune'),
  transplant: has('health', 'transplant'),
  steroids: has('health', 'steroids'),
  pregnancy: has('health', 'pregnancy'),
  autoimmuneOrTransplant: has('health', 'autoimmune', 'transplant'),
  immuneHealth: has('health', 'autoimmune', 'transplant', 'steroids'),
  healthToKeepInMind: has('health', 'autoimmune', 'transplant', 'steroids', 'pregnancy'),
  healthUnknown: has('health', 'not-sure'),

  emergencySign: ({ given }) => given.symptoms?.some((id) => !isSameDaySign(id)) === true,
  // Many people are very tired before any treatment: alone, it does not suggest a side effect.
  sameDaySign: all(
    ({ given }) => given.symptoms?.some(isSameDaySign) === true,
    not(all(onlyVeryTired, noTreatmentSoFar)),
  ),
  urgent: has('needs', 'urgent'),
  wantsTrial: has('needs', 'trial'),
  wantsSecondOpinion: has('needs', 'second-opinion'),
  needsTravelHelp: has('needs', 'travel'),
  needsCostHelp: has('needs', 'cost'),
  goalGiven: ({ given }) => given.goal !== undefined,
  wantsToKnowEverything: all(is('filledInBy', 'self'), is('detail', 'everything')),

  answersDoNotMatch: ({ hasMismatch }) => hasMismatch,
} satisfies Record<string, Condition>;

export type ConditionName = keyof typeof conditions;
