import type { FactField, ReadFacts } from '../lib/intake/facts/findings';

/** A case of tests/data/messy-input.json: what a careful reader concludes, in the corpus's own fields. */
export type MessyCase = {
  id: string;
  kind: string;
  text: string;
  column?: string;
  expect: Record<string, unknown>;
  mustNot?: string[];
};

/** Expected answers: one of the values; a marker that is there or not; `absent`: nothing at all. */
export type Expectation =
  | { field: FactField; anyOf: readonly unknown[] }
  | { marker: string; stands: boolean };

const types: Record<string, string> = {
  TNBC: 'triple-negative',
  'HR+/HER2-': 'hormone-positive',
  'HER2+': 'her2-positive',
};
const statuses: Record<string, readonly unknown[]> = {
  positive: ['positive'],
  'low-positive': ['low'],
  negative: ['negative'],
  equivocal: ['not-sure'],
  unknown: ['not-sure', undefined],
};
const genes: Record<string, string> = {
  BRCA1: 'brca',
  BRCA2: 'brca',
  PIK3CA: 'pik3ca',
  ESR1: 'esr1',
};

type Status = { status: string };
type Pdl1 = { tested: boolean; cps?: number; cpsOp?: string; cpsRange?: [number, number] };
type Gene = { gene: string; result: string };

/** The expectations of a case that have a field in Answers. */
export function expectationsOf({ expect }: MessyCase): Expectation[] {
  const wanted: Expectation[] = [];
  const one = (field: FactField, anyOf: readonly unknown[]) => wanted.push({ field, anyOf });
  if (Object.keys(expect).length === 0)
    return nothingFor.map((field) => ({ field, anyOf: [undefined] }));
  const { subtype, er, pr, her2, her2Low, pdl1, mmr, msi, tmb, genes: told, lineCount } = expect;
  if (typeof subtype === 'string')
    one('subtype', types[subtype] ? [types[subtype]] : ['not-sure', undefined]);
  for (const [field, value] of Object.entries({ er, pr }))
    if (value) one(field as 'er', statuses[(value as Status).status] ?? []);
  if (her2Low) one('her2', ['low']);
  else if (her2) one('her2', statuses[(her2 as Status).status] ?? []);
  if (pdl1) wantPdl1(pdl1 as Pdl1, one);
  if (mmr) wanted.push({ marker: 'dmmr', stands: mmr === 'deficient' });
  if (msi) wanted.push({ marker: 'msi-high', stands: msi === 'msi-h' });
  if (tmb)
    wanted.push({ marker: 'tmb-high', stands: (tmb as { level?: string }).level === 'high' });
  for (const { gene, result } of (told as Gene[] | undefined) ?? []) {
    const marker = genes[gene];
    if (marker) wanted.push({ marker, stands: result === 'found' });
  }
  if (typeof lineCount === 'number')
    one('priorLines', [lineCount === 0 ? 'none' : lineCount === 1 ? 'one' : 'two-or-more']);
  return wanted;
}

const nothingFor: readonly FactField[] = [
  'subtype',
  'er',
  'pr',
  'her2',
  'pdl1',
  'cps',
  'markers',
  'priorLines',
];

function wantPdl1(
  { tested, cps, cpsOp, cpsRange }: Pdl1,
  one: (field: FactField, anyOf: readonly unknown[]) => void,
) {
  if (!tested) one('pdl1', ['not-tested', 'waiting']);
  else if (cpsRange)
    one('pdl1', [
      cpsRange[0] >= 10 ? '10-or-more' : cpsRange[1] < 10 ? 'under-10' : 'result-unknown',
    ]);
  else if (cps === undefined) one('pdl1', ['result-unknown']);
  else {
    one('pdl1', [cps >= 10 ? '10-or-more' : 'under-10']);
    one('cps', [cpsOp && cpsOp !== '=' ? undefined : cps]);
  }
}

/** Whether what was read meets an expectation. */
export function meets({ answers }: ReadFacts, wanted: Expectation): boolean {
  if ('marker' in wanted)
    return (answers.markers ?? []).includes(wanted.marker as 'brca') === wanted.stands;
  return wanted.anyOf.includes(answers[wanted.field]);
}
