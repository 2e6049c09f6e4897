import type { Answers } from '../../answers/answers';
import type { Meaning } from '../words/fact-words';
import { type Findings, spanOf } from './findings';
import { type MarkerResult, resultFor } from './marker-results';
import type { Mention } from './mentions';
import type { Unit } from './unit';

type Marker = NonNullable<Answers['markers']>[number];

type Told = MarkerResult & { mention: Mention; marker?: Marker };

const markerOf: Partial<Record<Meaning<'subject'>, Marker>> = {
  'msi-h': 'msi-high',
  mss: 'msi-high',
  msi: 'msi-high',
  dmmr: 'dmmr',
  pmmr: 'dmmr',
  mmr: 'dmmr',
  'tmb-h': 'tmb-high',
  tmb: 'tmb-high',
  btmb: 'tmb-high',
  brca: 'brca',
  pik3ca: 'pik3ca',
  esr1: 'esr1',
};

const others: readonly Meaning<'subject'>[] = ['gene', 'panel'];

/** Reads gene mutations, MSI, MMR and TMB, and whether any of them was tested. */
export function readMarkers(
  units: readonly Unit[],
  mentions: readonly Mention[],
  findings: Findings,
) {
  const told = mentions
    .filter(({ subject }) => Object.hasOwn(markerOf, subject) || others.includes(subject))
    .map(
      (mention): Told => ({ mention, marker: markerOf[mention.subject], ...resultFor(mention) }),
    );
  for (const { mention, kind } of told) if (kind) findings.note('markers', kind, mention);
  const found = [
    ...new Set(told.flatMap(({ state, marker }) => (state === 'found' && marker ? [marker] : []))),
  ];
  const agreed = found.filter((marker) => {
    const same = told.filter((one) => one.marker === marker);
    if (!same.some((one) => contradicts(one, same))) return true;
    findings.note('markers', 'disagrees', spanOf(same.map(({ mention }) => mention)));
    return false;
  });
  if (agreed.length > 0) findings.claim('markers', agreed);
  const states = new Set(told.map(({ state }) => state));
  if (
    states.has('found') ||
    states.has('absent') ||
    states.has('reported') ||
    units.some(saysNothingFound)
  )
    findings.claim('markersTested', 'yes');
  // "No genetic testing; PIK3CA mutated": one of them is not so.
  else if (states.has('not-done'))
    findings.claim('markersTested', told.some(isUnreadFinding) ? 'not-sure' : 'no');
  else if (states.has('waiting')) findings.claim('markersTested', 'not-sure');
}

const isUnreadFinding = ({ kind, marker, mention }: Told) =>
  kind === 'unread' &&
  marker !== undefined &&
  mention.said.some(({ is }) => is === 'change' || is === 'pos' || is === '+');

/**
 * Whether an absent marker contradicts a found one. BRCA1 may be absent and BRCA2 found, or one MMR
 * protein lost and another kept.
 */
function contradicts(one: Told, all: readonly Told[]): boolean {
  if (one.state !== 'absent') return false;
  if (one.marker !== 'brca') return one.mention.subject !== 'mmr';
  const genes = (text: Told) => text.mention.name;
  return all.some((other) => other.state === 'found' && genes(other) === genes(one));
}

/** Whether a unit says "no mutations found" without naming a gene. */
const saysNothingFound = ({ tokens, doubts }: Unit) =>
  tokens.every(({ kind, is }) => kind !== 'subject' || is === 'other') &&
  tokens.some(
    ({ is, text }, at) =>
      is === 'no-change' &&
      doubts[at] === undefined &&
      /^no .*(?:mutation|variant|alteration)/.test(text),
  );
