import type { Answers } from './answers';
import { conflicts, cpsInRange } from './conflicts';
import type { Claim } from './fields';
import type { Pressing } from './pressing';
import { saysNothing } from './says-nothing';

/**
 * Input of the conditions. `given` is what the person told us; `doubtful` are the claims that a
 * check found in conflict; `sure` is `given` without them. A doubtful fact steers nothing, but for
 * `pressing`, which is judged by what was given: an emergency is never silent.
 */
export type Facts = {
  given: Answers;
  sure: Answers;
  doubtful: ReadonlySet<Claim>;
  hasMismatch: boolean;
  pressing: Pressing | null;
};

type Condition = (facts: Facts) => boolean;

type ListField = 'markers' | 'immunotherapy' | 'health' | 'symptoms' | 'needs' | 'spread';

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

const takesNothingNow: Condition = ({ given }) => saysNothing(given.drugsNow ?? '');
const lineIsOver: Condition = any(
  is('priorLines', 'two-or-more'),
  all(is('priorLines', 'one'), takesNothingNow, not(onImmunotherapyNow)),
);
const anyLine = is('priorLines', 'one', 'two-or-more');
const hasSign: Condition = ({ given }) => (given.symptoms ?? []).length > 0;
const wantsTrial = has('needs', 'trial');
const needsInterpreter: Condition = any(
  has('needs', 'interpreter'),
  ({ given }) => given.interpreterLanguage !== undefined,
);

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
  cpsBlank: ({ given }) => given.cps === undefined,
  cpsLeftOff: ({ given }) => conflicts.cpsOutOfRange(given),

  noLinesYet: is('priorLines', 'none'),
  anyLine,
  treatedBeforeOrSince: any(anyLine, has('immunotherapy', 'around-surgery')),
  twoLinesOrMore: is('priorLines', 'two-or-more'),
  lineIsOver,
  // A first treatment that may still go on, or no word about treatments: wordings fit both.
  lineMayBeOver: all(not(is('priorLines', 'none')), not(lineIsOver)),
  linesUnknown: is('priorLines', 'not-sure', undefined),
  linesNotKnownNone: not(is('priorLines', 'none')),
  linesNoneOrUnknown: is('priorLines', 'none', 'not-sure', undefined),
  linesInDoubt: inDoubt('priorLines'),

  onImmunotherapyNow,
  notOnImmunotherapyNow: not(onImmunotherapyNow),
  hadImmunotherapy: has('immunotherapy', 'around-surgery', 'for-metastatic'),
  hadImmunotherapyAroundSurgery: has('immunotherapy', 'around-surgery'),
  immunotherapyMayGoOn: ({ given }) => conflicts.immunotherapyMayGoOn(given),
  hadImmunotherapyForMetastatic: has('immunotherapy', 'for-metastatic'),
  immunotherapyUnknown: has('immunotherapy', 'not-sure'),
  immunotherapyEffects: ({ sure }) =>
    sure.immunotherapyEffects === true && sure.immunotherapy?.length !== 0,

  msiOrTmbHigh,
  noMsiOrTmbHigh: not(msiOrTmbHigh),
  brcaChange: has('markers', 'brca'),
  noBrcaChange: not(has('markers', 'brca')),
  noEsr1Change: not(has('markers', 'esr1')),
  noPik3caChange: not(has('markers', 'pik3ca')),
  her2ScoreToFind: is('her2', 'negative', undefined),
  pik3caChange: has('markers', 'pik3ca'),
  esr1Change: has('markers', 'esr1'),
  otherResults: has('markers', 'msi-high', 'dmmr', 'tmb-high', 'brca', 'pik3ca', 'esr1'),
  geneTestsNotKnown: not(is('markersTested', 'yes')),

  autoimmune: has('health', 'autoimmune'),
  transplant: has('health', 'transplant'),
  steroids: has('health', 'steroids'),
  pregnant: has('health', 'pregnant'),
  // A pregnancy asks about itself, today.
  pregnancyOrNursing: all(has('health', 'pregnancy-or-nursing'), not(has('health', 'pregnant'))),
  autoimmuneOrTransplant: has('health', 'autoimmune', 'transplant'),
  immuneHealth: has('health', 'autoimmune', 'transplant', 'steroids'),
  healthToKeepInMind: has(
    'health',
    'autoimmune',
    'transplant',
    'steroids',
    'pregnant',
    'pregnancy-or-nursing',
  ),
  healthUnknown: has('health', 'not-sure'),

  emergencySign: ({ pressing }) => (pressing?.emergency.length ?? 0) > 0,
  sameDaySign: ({ pressing }) => (pressing?.sameDay.length ?? 0) > 0,
  feverMarked: ({ pressing }) => pressing?.hasFever === true,
  signWhileOnImmunotherapy: all(
    hasSign,
    ({ given }) => given.immunotherapy?.includes('now') === true,
  ),
  urgent: has('needs', 'urgent'),
  notNewlyTold: not(has('needs', 'newly-diagnosed')),
  wantsTrial,
  // Trials are not brought up with somebody on immunotherapy who did not ask.
  trialMayComeUp: any(not(onImmunotherapyNow), wantsTrial),
  wantsSecondOpinion: has('needs', 'second-opinion'),
  needsTravelHelp: has('needs', 'travel'),
  needsCostHelp: has('needs', 'cost'),
  goalGiven: ({ given }) => given.goal !== undefined,
  needsInterpreter,
  filledInByClinic: is('filledInBy', 'clinic'),
  filledInBySelf: is('filledInBy', 'self'),
  wantsToKnowEverything: all(is('filledInBy', 'self'), is('detail', 'everything')),

  answersDoNotMatch: ({ hasMismatch }) => hasMismatch,
} satisfies Record<string, Condition>;

export type ConditionName = keyof typeof conditions;
