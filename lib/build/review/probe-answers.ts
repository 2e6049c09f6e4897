import type { Answers } from '../../answers/answers';
import { type Field, fields } from '../../answers/fields';

/** People to start from: those whose rules turn on three answers and more. */
const bases: readonly Answers[] = [
  {},
  { priorLines: 'none', immunotherapy: [], treatments: 'none', drugsNow: 'none' },
  { subtype: 'triple-negative', pdl1: '10-or-more', priorLines: 'none' },
  { subtype: 'triple-negative', pdl1: 'under-10', priorLines: 'one' },
  { subtype: 'triple-negative', er: 'negative', pr: 'negative', her2: 'negative' },
  { subtype: 'hormone-positive', priorLines: 'two-or-more', immunotherapy: ['now'] },
];

/** Fields that steer nothing on the sheet. */
const idle: readonly Field[] = [
  ...(['language', 'name', 'visitDate', 'doctor', 'clinic', 'dayPhone', 'nightPhone'] as const),
  ...(['spread', 'ownQuestions', 'topThree', 'leftOpen'] as const),
  ...(['paper', 'textSize', 'sheets', 'edition', 'wallet'] as const),
];

/** Values that no list has: about each threshold, texts that say something or nothing, two at once. */
const more: Partial<Record<Field, readonly unknown[]>> = {
  cps: [-1, 0, 1, 5, 9.9, 10, 11, 20, 100, 101],
  treatments: ['none', 'chemo'],
  drugsNow: ['none', 'letrozole'],
  interpreterLanguage: ['Spanish'],
  goal: ['time at home'],
  immunotherapyEffects: [true, false],
  immunotherapy: [
    ['around-surgery', 'for-metastatic'],
    ['around-surgery', 'not-sure'],
    ['now', 'for-metastatic'],
  ],
};

function listed(field: Field): readonly unknown[] {
  const spec = fields[field];
  if (spec.kind === 'one') return spec.of;
  return spec.kind === 'some' ? [[], ...spec.of.map((value) => [value]), spec.of] : [];
}

const single = (Object.keys(fields) as Field[])
  .filter((field) => !idle.includes(field))
  .flatMap((field) =>
    [...listed(field), ...(more[field] ?? [])].map((value): Answers => ({ [field]: value })),
  );

/**
 * Answers on which two versions of a rule are told apart: on every base, each answer and each pair
 * of answers that a rule may read. Some are answers that nobody gives.
 */
export const probeAnswers = (): Answers[] =>
  bases.flatMap((base) => [
    base,
    ...single.flatMap((one, at) => [
      { ...base, ...one },
      ...single.slice(at + 1).map((other) => ({ ...base, ...one, ...other })),
    ]),
  ]);
