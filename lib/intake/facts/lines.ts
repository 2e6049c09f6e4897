import { type Findings, spanOf } from './findings';
import { countAt } from './line-counts';
import type { Counted } from './line-order';
import type { Token } from './tokens';
import { isOffTable, type Unit } from './unit';

/** `isUnread`: beside words that were not understood. */
type Found = Counted & { isUnread?: boolean };

/** Reads the count of prior lines of treatment since the cancer spread, if the text gives it. */
export function readLines(units: readonly Unit[], isColumn: boolean, findings: Findings) {
  const found = units.flatMap((unit) => countsIn(unit, isColumn, findings));
  const all = found.filter(({ isUnread }) => !isUnread);
  if (all.length === 0) return;
  const span = spanOf(all.map((one) => one.span));
  const counted = all.filter(({ ordered }) => !ordered);
  // "progressed on 1L, now 2L" names one line after the other: the last one counts.
  const values = new Set((counted.length > 0 ? counted : all).map(({ value }) => value));
  const last = (['two-or-more', 'one', 'none'] as const).find((value) => values.has(value));
  // "One line endocrine, one line chemo" may be two.
  const isSum = last === 'one' && (counted.length > 1 || all.length < found.length);
  if (counted.length > 0 && (values.size > 1 || isSum)) {
    findings.claim('priorLines', 'not-sure');
    return findings.note('priorLines', 'disagrees', span);
  }
  // "One prior line, now on capecitabine" may be one or two, counting the one now.
  if (counted.length > 0 && (last === 'one' || last === 'none') && units.some(isOnOneNow)) {
    findings.claim('priorLines', 'not-sure');
    return findings.note('priorLines', 'unread', span);
  }
  findings.claim('priorLines', last ?? 'not-sure');
  if (all.some(({ confirm }) => confirm)) findings.note('priorLines', 'confirm', span);
}

function countsIn(unit: Unit, isColumn: boolean, findings: Findings): Found[] {
  const { tokens, doubts } = unit;
  return tokens.flatMap((_, at): Found[] => {
    const counted = countAt(tokens, at, isColumn);
    if (!counted) return [];
    const isOff = counted.value !== 'none' && (isOffTable(unit) || isDeniedAfter(tokens, at));
    const doubt = isOff ? 'hedged' : doubts[at];
    if (doubt === undefined) return [counted];
    findings.note('priorLines', 'unread', counted.span);
    if (doubt === 'not-understood') return [{ ...counted, isUnread: true }];
    return doubt === 'hedged' || doubt === 'turned'
      ? [{ ...counted, value: 'not-sure', ordered: false }]
      : [];
  });
}

/** In tokens: how far a treatment may be after the word that says it is given now. */
const nearNow = 5;

/** Whether a treatment is given now: "currently on first-line", "on letrozole", "2 with current". */
const isOnOneNow = ({ tokens }: Unit) =>
  tokens.some(({ kind, is, text }, at) => {
    if (kind !== 'when' || is !== 'now' || text === 'since') return false;
    if (text === 'on treatment' || (text === 'current' && isLast(tokens, at))) return true;
    if (tokens[at - 1]?.kind === 'drug') return true;
    const next = tokens.slice(at + 1, at + 1 + nearNow);
    const given = next.findIndex((token) => isTreatment(token));
    // "On referral to discuss treatment": only a drug or a line may come after words of no meaning.
    const isVague = next[given]?.is === 'treatment';
    return (
      given >= 0 &&
      !next
        .slice(0, given)
        .some((token) => token.kind === 'not' || (isVague && token.kind === 'word'))
    );
  });

/** Whether only marks follow: "2 with current", "1 plus current)". */
const isLast = (tokens: readonly Token[], at: number) =>
  tokens.slice(at + 1).every(({ kind }) => kind === 'mark');

const isTreatment = ({ kind, is }: Token) =>
  kind === 'drug' || kind === 'line' || is === 'treatment';

/** Reads "adjuvant only": no lines since the cancer spread. */
export function readOnlyEarly(units: readonly Unit[], findings: Findings) {
  if (findings.answers.priorLines !== undefined) return;
  for (const { tokens, doubts } of units) {
    const only = tokens.findIndex(({ text }) => text === 'only');
    const early = tokens.find(({ kind, is }) => kind === 'when' && is === 'early');
    if (only < 0 || !early || doubts[only] !== undefined) continue;
    findings.claim('priorLines', 'none');
    findings.note('priorLines', 'confirm', spanOf([early, tokens[only] as Token]));
  }
}

/**
 * Whether words after a line make it a plan, or deny it: "second line eribulin, declined". A plan
 * that names its own treatment is another one: "two prior lines, starting eribulin".
 */
const isDeniedAfter = (tokens: readonly Token[], at: number) =>
  tokens.some(({ kind, is }, place) => {
    if (place <= at) return false;
    if (kind === 'not') return true;
    const next = tokens.slice(place + 1, place + 4);
    const hasOwn = next.some((token) => token.kind === 'line' || token.kind === 'drug');
    return kind === 'when' && is === 'planned' && !hasOwn;
  });
