import fc from 'fast-check';

/**
 * A claim about a cancer, made from its meaning: the words, and the conclusions that are right, as
 * "field value". No text is read here, so the oracle shares no mistake with the reader.
 */
export type Claim = { subject: string; words: string; right: readonly string[] };

type Value = readonly [words: string, meaning: string | null];

const receptor: readonly Value[] = [
  ['positive', 'positive'],
  ['pos', 'positive'],
  ['+', 'positive'],
  ['90%', 'positive'],
  ['>95%', 'positive'],
  ['strongly positive', 'positive'],
  ['negative', 'negative'],
  ['neg', 'negative'],
  ['-', 'negative'],
  ['0%', 'negative'],
  ['<1%', 'negative'],
  ['less than one percent', 'negative'],
  ['not expressed', 'negative'],
  ['pending', null],
  ['equivocal', null],
];

const her2: readonly Value[] = [
  ['negative', 'negative'],
  ['-', 'negative'],
  ['0', 'negative'],
  ['IHC 0', 'negative'],
  ['not amplified', 'negative'],
  ['IHC 1+', 'low'],
  ['(IHC1+)', 'low'],
  ['low', 'low'],
  ['2+ FISH negative', 'low'],
  ['IHC 2+', null],
  ['equivocal', null],
  ['positive', 'positive'],
  ['3+', 'positive'],
  ['IHC3+', 'positive'],
  ['amplified', 'positive'],
];

const gene: readonly Value[] = [
  ['mutation detected', 'found'],
  ['pathogenic variant', 'found'],
  ['mutated', 'found'],
  ['mutation not detected', 'absent'],
  ['wild type', 'absent'],
  ['negative', 'absent'],
  ['VUS', 'absent'],
  ['variant of uncertain significance', 'absent'],
  ['benign variant', 'absent'],
  ['-', 'absent'],
];

/** CPS drawn as an interval first; the words are made from it. */
const scores: readonly (readonly [string, number, number])[] = [
  ['22', 22, 22],
  ['of twelve', 12, 12],
  ['3', 3, 3],
  ['0', 0, 0],
  ['<10', 0, 9],
  ['less than ten', 0, 9],
  ['lt 10', 0, 9],
  ['&lt;1', 0, 0.9],
  ['no more than 5', 0, 5],
  ['>=10', 10, 100],
  ['at least ten', 10, 100],
  ['not less than 20', 20, 100],
  ['5-15', 5, 15],
  ['>5', 5.1, 100],
];

const claim = (subject: string, words: string, right: readonly string[]): Claim => ({
  subject,
  words,
  right,
});

function receptorClaims(field: 'er' | 'pr' | 'her2', name: string, values: readonly Value[]) {
  return values.map(([words, value]) =>
    claim(
      field,
      `${name}${/^[+-]$/.test(words) ? '' : ' '}${words}`,
      value ? [`${field} ${value}`] : [],
    ),
  );
}

const named: readonly Value[] = [
  ['MSI-H', 'msi-high'],
  ['MSI-high', 'msi-high'],
  ['MSS', null],
  ['MSI-low', null],
  ['dMMR', 'dmmr'],
  ['pMMR', null],
  ['MLH1 lost', 'dmmr'],
  ['MMR intact', null],
  ['TMB-high', 'tmb-high'],
  ['TMB 14 mut/Mb', 'tmb-high'],
  ['TMB 4 mut/Mb', null],
];

export const claims: readonly Claim[] = [
  ...receptorClaims('er', 'ER', receptor),
  ...receptorClaims('er', 'Estrogen receptor', receptor.slice(0, 8)),
  claim('er', 'ER 5%', ['er low']),
  claim('er', 'ER low positive', ['er low']),
  ...receptorClaims('pr', 'PR', receptor),
  claim('pr', 'PR 5%', ['pr positive']),
  ...receptorClaims('her2', 'HER2', her2),
  ...['BRCA1', 'PIK3CA', 'ESR1'].flatMap((name) =>
    gene.map(([words, value]) => {
      const marker = name === 'BRCA1' ? 'brca' : name.toLowerCase();
      return claim(marker, `${name} ${words}`, value === 'found' ? [`markers ${marker}`] : []);
    }),
  ),
  ...named.map(([words, marker]) =>
    claim(words.slice(0, 2), words, marker ? [`markers ${marker}`] : []),
  ),
  ...scores.map(([words, low, high]) => {
    const band = low >= 10 ? ['pdl1 10-or-more'] : high < 10 ? ['pdl1 under-10'] : [];
    return claim('pdl1', `PD-L1 CPS ${words}`, [...band, ...(low === high ? [`cps ${low}`] : [])]);
  }),
  claim('subtype', 'TNBC', ['subtype triple-negative']),
  claim('subtype', 'triple negative breast cancer', ['subtype triple-negative']),
];

/** Words around a claim that take it back, doubt it, or give it to somebody else; T is the claim. */
export const takenBack = [
  'no T',
  'not T',
  'denies T',
  'without T',
  '? T',
  'T?',
  'T (?)',
  'T: no',
  'T - ruled out',
  'T unlikely',
  'T, excluded',
  'T not confirmed',
  'T (entered in error)',
  'possible T',
  'r/o T',
  'suspected T',
  'worried about T',
  'mother has T',
  'T (sister)',
  'control: T',
  'if T',
  'criteria: T',
  '[ ] T',
  '☐ T',
  'will test: T?',
] as const;

export type Frame = {
  parts: { claim: Claim; around: string }[];
  joint: string;
};

const neutral = ['T', 'T', 'T', 'T.', '(T)', 'Pt: T', 'IDC, T'];

/** Draws one to three claims about different subjects; about half have something around one. */
export const frames: fc.Arbitrary<Frame> = fc.record({
  parts: fc.uniqueArray(
    fc.record({
      claim: fc.constantFrom(...claims),
      around: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...neutral) },
        { weight: 2, arbitrary: fc.constantFrom(...takenBack) },
      ),
    }),
    { minLength: 1, maxLength: 3, selector: (part) => part.claim.subject },
  ),
  joint: fc.constantFrom(', ', '; ', '. ', '\n', ' / '),
});

export const isNeutral = ({ parts }: Frame) =>
  parts.every(({ around }) => neutral.includes(around));

export const textOf = ({ parts, joint }: Frame) =>
  parts.map(({ claim: { words }, around }) => around.replace('T', () => words)).join(joint);

/** Conclusions that a frame allows; silence and "not sure" are always allowed. */
export function allowedBy({ parts }: Frame): Set<string> {
  const said = parts.filter(({ around }) => neutral.includes(around));
  const right = new Set(said.flatMap(({ claim: { right } }) => right));
  const has = (...some: string[]) => some.some((one) => right.has(one));
  const withoutHer2 = has('her2 negative', 'her2 low');
  if (has('her2 positive')) right.add('subtype her2-positive');
  if (withoutHer2 && has('er positive', 'pr positive')) right.add('subtype hormone-positive');
  if (withoutHer2 && has('er negative') && has('pr negative')) right.add('subtype triple-negative');
  return right;
}
