import { fever, type SignId } from '../../answers/pressing';
import { type SignItem, signItemsIn } from './sign-lexicon';

/**
 * A sign that a text names. `isClear`: the person has it; else it may be over, feared, or about
 * somebody else. `start` is where its words begin, and `clause` what they are part of: offsets in
 * the text.
 */
export type NamedSign = {
  id: SignId;
  isClear: boolean;
  start: number;
  clause: { start: number; end: number };
};

/**
 * Finds the signs in running text, such as "fever 101 last night". A clear "no" is none; of what is
 * not clear, only 911 signs and fever are named, and what may be misspelled. Never throws.
 */
export function signsInText(text: string): NamedSign[] {
  const clauses: SignItem[][] = [[]];
  for (const item of signItemsIn(text)) {
    if (item.kind !== 'end') clauses.at(-1)?.push(item);
    if (['end', 'question', 'nil'].includes(item.kind)) clauses.push([]);
  }
  return clauses.flatMap(signsInClause);
}

/** How far a denial still reaches, and whether words before make all that follows doubtful. */
type Scope = { denial: 'sure' | 'perhaps' | 'none'; isWide: boolean; isHedged: boolean };

function signsInClause(clause: readonly SignItem[]): NamedSign[] {
  const span = { start: clause[0]?.start ?? 0, end: clause.at(-1)?.end ?? 0 };
  const found: NamedSign[] = [];
  const denied = new Set<SignId>();
  let scope: Scope = { denial: 'none', isWide: false, isHedged: false };
  for (const [at, item] of clause.entries()) {
    scope = scopeAfter(scope, clause, at);
    const id = signOf(item);
    if (id === undefined || isDeniedAfter(clause, at)) continue;
    const isMeasured = item.kind === 'temperature';
    if (
      !isMeasured &&
      (scope.denial === 'sure' || (scope.denial === 'perhaps' && denied.has(id)))
    ) {
      denied.add(id);
      continue;
    }
    const isDoubtful =
      scope.denial === 'perhaps' || item.kind === 'open' || isHedgedAfter(clause, at);
    const isClear = !scope.isHedged && !item.isNear && (isMeasured || !isDoubtful);
    if (isClear || item.isNear || id.startsWith('911.') || id === fever)
      found.push({ id, isClear, start: item.start, clause: span });
  }
  return found;
}

function signOf(item: SignItem): SignId | undefined {
  if (item.kind === 'temperature') return item.isFever ? fever : undefined;
  return item.kind === 'sign' || item.kind === 'open' ? item.id : undefined;
}

function scopeAfter(scope: Scope, clause: readonly SignItem[], at: number): Scope {
  const { denial, isWide } = scope;
  const before = clause[at - 1]?.kind;
  const isAfterDenial = before === 'deny' || before === 'denyAll';
  switch (clause[at]?.kind) {
    case 'deny':
      return { ...scope, denial: 'sure', isWide: false };
    case 'denyAll':
      return { ...scope, denial: 'sure', isWide: true };
    case 'hedge':
    case 'hedgeBefore':
    case 'doubt':
      return { ...scope, denial: denial === 'none' ? 'none' : 'perhaps', isHedged: true };
    // "No reports of fever" denies it; "no rash, reports fever" does not.
    case 'saying':
      return isAfterDenial ? scope : { ...scope, denial: 'none', isHedged: false };
    case 'turn':
      return isAfterDenial || before?.startsWith('hedge')
        ? scope
        : { ...scope, denial: 'none', isHedged: false };
    case 'has':
      return isAfterDenial ? scope : { ...scope, denial: 'none' };
    case 'comma':
      return !isWide && denial === 'sure' && !endsWithOr(clause.slice(at))
        ? { ...scope, denial: 'perhaps' }
        : scope;
    case 'word':
    case 'none':
      return { ...scope, denial: isWide && denial !== 'none' ? 'perhaps' : 'none' };
    default:
      return scope;
  }
}

/** Whether a list of what is denied ends in "or": "no fever, chills, or cough". */
function endsWithOr(rest: readonly SignItem[]): boolean {
  const listed = ['comma', 'between', 'sign', 'complaint', 'lasting'];
  const end = rest.find(({ kind }) => !listed.includes(kind));
  return end?.kind === 'or';
}

/** "Fever: none", "chest pain - denies", "fever (-)". */
function isDeniedAfter(clause: readonly SignItem[], at: number): boolean {
  const [next, then] = clause.slice(at + 1).filter(({ kind }) => kind !== 'between');
  if (next?.kind === 'nil') return true;
  const isDenial = next?.kind === 'deny' || next?.kind === 'denyAll';
  return isDenial && (then === undefined || then.kind === 'comma');
}

/** "Fever precautions", "chest pain resolved", "fever?": up to the next comma. */
function isHedgedAfter(clause: readonly SignItem[], at: number): boolean {
  const end = clause
    .slice(at + 1)
    .find(({ kind }) => ['comma', 'turn', 'saying', 'hedge', 'doubt', 'question'].includes(kind));
  return end?.kind === 'hedge' || end?.kind === 'doubt' || end?.kind === 'question';
}
