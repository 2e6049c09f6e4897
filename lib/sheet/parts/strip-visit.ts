import { seriesOf } from '../../wording/wording';
import type { StripGroup } from '../sheet';
import type { Draft } from './draft';
import { knownFact } from './known-fact';
import { quotedInStrip } from './strip-letters';

type Items = StripGroup['items'];

/** Tells the doctor the goal, and how much the person wants to know. */
export function matterItems(draft: Draft): Items {
  const { answers, say } = draft;
  const { goal } = answers;
  const detail = detailLine(draft);
  return [
    ...(goal ? [knownFact(say, say('hand.goal'), quotedInStrip(goal))] : []),
    ...(detail ? [detail] : []),
  ];
}

/** How much the person wants to know; nobody else can say it for them, so the doctor asks. */
function detailLine({ answers: { detail, filledInBy }, say }: Draft): string | null {
  if (detail === undefined) return null;
  const isSaidByOther = filledInBy === 'helper' || filledInBy === 'clinic';
  return say(isSaidByOther || detail === 'not-sure' ? 'hand.detail.ask' : `hand.detail.${detail}`);
}

/** A pregnancy leaves nothing to say of one that may come; side 2 tells both. */
function pregnancyOf({ answers: { health = [] }, say }: Draft): Items {
  if (health.includes('pregnant')) return [say('hand.pregnant')];
  return health.includes('pregnancy-or-nursing') ? [say('hand.nursing')] : [];
}

/** Tells the doctor what to know for this visit: health, an interpreter. */
export function visitItems(draft: Draft): Items {
  const { answers, say, language } = draft;
  const { health = [], needs = [], interpreterLanguage } = answers;
  const conditions = (['autoimmune', 'transplant', 'steroids'] as const)
    .filter((value) => health.includes(value))
    .map((value) => say(`hand.health.${value}`));
  const needsInterpreter = needs.includes('interpreter');
  return [
    ...(conditions.length > 0
      ? [knownFact(say, say('hand.health'), seriesOf(conditions, language))]
      : []),
    ...pregnancyOf(draft),
    ...(interpreterLanguage ? [knownFact(say, say('hand.interpreter'), interpreterLanguage)] : []),
    ...(needsInterpreter && !interpreterLanguage
      ? [{ label: say('hand.interpreter'), value: null }]
      : []),
    ...(needs.includes('urgent') ? [say('hand.worsening')] : []),
  ];
}
