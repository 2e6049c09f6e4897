import { type FactField, type Findings, spanOf } from './findings';
import type { Mention } from './mentions';
import type { Unit } from './unit';

/** Leaves what a text says without being understood unanswered, whatever else it says about it. */
export function leaveNotUnderstood(mentions: readonly Mention[], findings: Findings) {
  for (const mention of mentions) {
    const { subject, said, doubt, open } = mention;
    const isUnread = open || (said.length > 0 && doubt === 'not-understood');
    for (const field of isUnread ? (answeredBy[subject] ?? []) : [])
      findings.silence(field, mention);
  }
}

/** Names the words left over, and each subject beside them that got no note otherwise. */
export function nameLeft(units: readonly Unit[], mentions: readonly Mention[], findings: Findings) {
  for (const { tokens, left } of units) {
    const runs: number[][] = [];
    for (const at of left) {
      const run = runs.at(-1);
      if (run?.at(-1) === at - 1) run.push(at);
      else runs.push([at]);
    }
    for (const run of runs) findings.leave(spanOf(run.flatMap((at) => tokens[at] ?? [])));
  }
  for (const mention of mentions) {
    if (mention.doubt !== 'not-understood') continue;
    const [field = 'markers'] = answeredBy[mention.subject] ?? [];
    if (mention.subject !== 'other' && !findings.hasNoteOn(field))
      findings.note(field, 'unread', mention);
  }
}

/** The answers that a subject's result gives. */
const answeredBy: Partial<Record<Mention['subject'], readonly FactField[]>> = {
  er: ['er'],
  pr: ['pr'],
  hr: ['subtype'],
  her2: ['her2'],
  ish: ['her2'],
  pdl1: ['pdl1', 'cps'],
  tps: ['pdl1', 'cps'],
  cps: ['pdl1', 'cps'],
};
