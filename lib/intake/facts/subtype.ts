import type { Answers } from '../../answers/answers';
import type { Meaning } from '../words/fact-words';
import { type Findings, type Span, spanOf } from './findings';
import type { Mention } from './mentions';
import { type ReceptorResult, resultOf } from './receptors';
import type { Token } from './tokens';
import type { Unit } from './unit';

type Subtype = NonNullable<Answers['subtype']>;
type Named = { type: Subtype | undefined; token: Token; sure: boolean; mine: boolean };

/** ICD-10-CM Z17 codes for a type (fiscal year 2026). */
const codes: Record<string, Subtype> = {
  'z17.410': 'her2-positive',
  'z17.411': 'hormone-positive',
  'z17.420': 'her2-positive',
  'z17.421': 'triple-negative',
};
/** ICD-10-CM Z17 codes for one receptor. */
const receptorCodes: Record<
  string,
  { field: 'er' | 'pr' | 'her2'; value: 'positive' | 'negative' }
> = {
  'z17.0': { field: 'er', value: 'positive' },
  'z17.1': { field: 'er', value: 'negative' },
  'z17.21': { field: 'pr', value: 'positive' },
  'z17.22': { field: 'pr', value: 'negative' },
  'z17.31': { field: 'her2', value: 'positive' },
  'z17.32': { field: 'her2', value: 'negative' },
};

/** Reads codes for receptors, unless the words already say the same. */
export function readReceptorCodes(units: readonly Unit[], findings: Findings) {
  for (const { tokens, doubts } of units) {
    tokens.forEach((token, at) => {
      const code = Object.hasOwn(receptorCodes, token.text) ? receptorCodes[token.text] : undefined;
      if (token.kind !== 'code' || !code || doubts[at] !== undefined) return;
      const { field, value } = code;
      const said = findings.answers[field];
      const agrees =
        said === undefined ||
        said === value ||
        (said === 'low' && (field === 'er') === (value === 'positive'));
      if (said === undefined) findings.claim(field, value);
      else if (!agrees) {
        findings.claim(field, 'not-sure');
        findings.note(field, 'disagrees', token);
      }
      if (
        field !== 'her2' &&
        findings.answers.subtype === undefined &&
        findings.answers.her2 === undefined
      ) {
        findings.claim('subtype', 'not-sure');
        findings.note('subtype', 'confirm', token);
      }
    });
  }
}

/** Reads the type: as named, and as derived from ER, PR and HER2. Call it after those were read. */
export function readSubtype(
  units: readonly Unit[],
  mentions: readonly Mention[],
  findings: Findings,
) {
  const doubted = receptorsIn(mentions).filter(
    ({ doubt, denied, said, open }) =>
      open || (said.length > 0 && (doubt === 'hedged' || doubt === 'not-understood' || denied)),
  );
  const named = units.flatMap((unit) => namedIn(unit, doubted));
  for (const { token, mine } of named) if (!mine) findings.note('subtype', 'unread', token);
  const stated = named.filter(({ mine }) => mine);
  doubtAgainstHormone(mentions, findings);
  const isAtOdds = claimTriplePositive(stated, findings);
  const derived = derivedType(mentions, findings);
  if (stated.length === 0) {
    if (derived) findings.claim('subtype', derived.value);
    if (derived?.confirm) findings.note('subtype', 'confirm', spanOf(receptorsIn(mentions)));
    return;
  }
  const span = spanOf(stated.map(({ token }) => token));
  if (stated.some(({ sure }) => !sure)) {
    findings.claim('subtype', 'not-sure');
    findings.note('subtype', 'unread', span);
    return;
  }
  const types = new Set(stated.map((one) => one.type));
  const certain = [...types].filter((type) => type !== undefined);
  const [type] = certain;
  const contradicted = isAtOdds || (type !== undefined && isContradicted(type, mentions, findings));
  const isLuminal = stated.some(({ token }) => token.is === 'luminal');
  const negative = [type, derived?.value].includes('triple-negative');
  if ((isLuminal && negative) || certain.length > 1 || contradicted) {
    findings.claim('subtype', 'not-sure');
    findings.note('subtype', 'disagrees', span);
    // Two tumors may be told of: none of the receptors is sure.
    for (const field of ['er', 'pr', 'her2'] as const)
      if (contradicted && findings.answers[field]) findings.claim(field, 'not-sure');
  } else if (type !== undefined) {
    findings.claim('subtype', type);
    if (stated.every(({ token }) => token.is === 'luminal-a') && derived?.value !== type)
      findings.note('subtype', 'confirm', span);
  } else {
    findings.claim('subtype', derived?.value ?? 'not-sure');
    if (!derived) findings.note('subtype', 'confirm', span);
  }
}

/**
 * Luminal B may be HER2-negative or HER2-positive; basal-like and HER2-enriched come from gene
 * expression, not from receptors.
 */
const typeOf: Partial<Record<Meaning<'type'>, Subtype>> = {
  tnbc: 'triple-negative',
  'triple-positive': 'her2-positive',
  'luminal-a': 'hormone-positive',
};

/** "TNBC (ER 0, not PR 0)": a receptor in doubt makes the type of its sentence doubtful, too. */
function namedIn({ tokens, doubts }: Unit, doubted: readonly Span[]): Named[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  const isBeside = doubted.some(
    ({ start, end }) => first && last && start >= first.start && end <= last.end,
  );
  return tokens.flatMap((token, at) => {
    const isCode = token.kind === 'code' && Object.hasOwn(codes, token.text);
    if (token.kind !== 'type' && !isCode) return [];
    const doubt = doubts[at];
    return {
      type: token.kind === 'type' ? typeOf[token.is] : codes[token.text],
      token,
      sure: doubt === undefined && !isBeside,
      mine: doubt === undefined || doubt === 'hedged' || doubt === 'turned',
    };
  });
}

/** Claims the three receptors. Returns whether one of them is said to be otherwise. */
function claimTriplePositive(named: readonly Named[], findings: Findings): boolean {
  const stated = named.find(({ sure, token }) => token.is === 'triple-positive' && sure);
  if (!stated) return false;
  const fields = ['er', 'pr', 'her2'] as const;
  const isPositive = (said: string | undefined) => said === undefined || said === 'positive';
  const isAtOdds = fields.some((field) => !isPositive(findings.answers[field]));
  for (const field of fields) {
    if (!isPositive(findings.answers[field])) findings.note(field, 'disagrees', stated.token);
    findings.claim(field, isAtOdds ? 'not-sure' : 'positive');
  }
  return isAtOdds;
}

/** Doubts ER and PR that are at odds with hormone receptors: "HR negative, ER positive". */
function doubtAgainstHormone(mentions: readonly Mention[], findings: Findings) {
  const hormone = hormoneReceptors(mentions);
  const { er, pr } = findings.answers;
  const isAtOdds =
    hormone === 'negative'
      ? [er, pr].some((one) => one === 'positive' || one === 'low')
      : hormone === 'positive' && er === 'negative' && pr === 'negative';
  if (!isAtOdds) return;
  for (const field of ['er', 'pr'] as const)
    if (findings.answers[field]) {
      findings.claim(field, 'not-sure');
      findings.note(field, 'disagrees', spanOf(receptorsIn(mentions)));
    }
}

const receptors: readonly Meaning<'subject'>[] = ['er', 'pr', 'her2', 'hr', 'ish'];

const receptorsIn = (mentions: readonly Mention[]) =>
  mentions.filter(({ subject }) => receptors.includes(subject));

/** Whether receptors contradict a named type. HER2-low fits any type but HER2-positive. */
function isContradicted(
  type: Subtype,
  mentions: readonly Mention[],
  { answers }: Findings,
): boolean {
  const { er, pr, her2 } = answers;
  const hormone = hormoneReceptors(mentions);
  const present = [er, pr, hormone].some((value) => value === 'positive' || value === 'low');
  switch (type) {
    case 'triple-negative':
      return present || her2 === 'positive';
    case 'hormone-positive':
      return (
        her2 === 'positive' || hormone === 'negative' || (er === 'negative' && pr === 'negative')
      );
    default:
      return her2 === 'negative' || her2 === 'low';
  }
}

type Derived = { value: Subtype; confirm?: boolean };

function derivedType(mentions: readonly Mention[], findings: Findings): Derived | undefined {
  const { er, pr, her2 } = findings.answers;
  const hormone = hormoneReceptors(mentions);
  if (her2 === 'positive') return { value: 'her2-positive' };
  const open: Derived = { value: 'not-sure', confirm: true };
  if (her2 !== 'negative' && her2 !== 'low') {
    if (er !== undefined && pr !== undefined && her2 !== undefined) return { value: 'not-sure' };
    // Hormone receptors without HER2 leave the type open.
    return hormone === undefined ? undefined : open;
  }
  const anyPositive = er === 'positive' || pr === 'positive' || hormone === 'positive';
  if ([er, hormone].some((value) => value === 'low' || value === 'not-sure')) return open;
  if (pr === 'not-sure' && er !== 'positive') return open;
  if (anyPositive) return { value: 'hormone-positive', confirm: er === 'negative' };
  const noneThere = (er === 'negative' && pr === 'negative') || hormone === 'negative';
  return noneThere ? { value: 'triple-negative' } : undefined;
}

/** Reads "HR+": ER or PR, without saying which. */
function hormoneReceptors(mentions: readonly Mention[]): ReceptorResult['value'] {
  const results = mentions
    .filter(({ subject }) => subject === 'hr')
    .map((mention) => resultOf(mention, 'hr'));
  const values = new Set(
    results.flatMap(({ value, soft }) => (value === undefined || soft ? [] : [value])),
  );
  return values.size > 1 ? 'not-sure' : [...values][0];
}
