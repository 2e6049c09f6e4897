import { cpsInRange } from '../../answers/conflicts';
import type { WordingKey } from '../../wording/sheet-wording';
import { listOf } from '../../wording/wording';
import type { Draft } from './draft';

/**
 * Names what the person said they do not know, in the order of the strip; null where nothing is. A
 * clinic's list says nothing of what a person knows.
 */
export function unknownLine(draft: Draft): string | null {
  const { answers, say, language } = draft;
  if (answers.filledInBy === 'clinic') return null;
  const names = unknownIn(draft).map((key) => say(key));
  return names.length > 0 ? say('hand.unknown', { list: listOf(names, language) }) : null;
}

/** Beside a place or a time that is known, "not sure" is said there. */
const isAll = (list: readonly string[], value: string) => list.length === 1 && list.includes(value);

function unknownIn({ answers, facts }: Draft): WordingKey[] {
  const { subtype, er, pr, her2, spread = [], pdl1, priorLines, immunotherapy = [] } = answers;
  const unsure = [er, pr, her2].filter((result) => result === 'not-sure').length;
  const keys: [boolean, WordingKey][] = [
    [subtype === 'not-sure', 'hand.unknown.subtype'],
    [unsure === 3, 'hand.unknown.receptors'],
    [unsure > 0 && unsure < 3, 'hand.unknown.someReceptors'],
    [isAll(spread, 'not-sure'), 'hand.unknown.spread'],
    [pdl1 === 'not-sure' && !cpsInRange(facts.given), 'hand.unknown.pdl1'],
    [pdl1 === 'result-unknown' && !cpsInRange(facts.given), 'hand.unknown.pdl1Result'],
    [priorLines === 'not-sure', 'hand.unknown.priorLines'],
    [isAll(immunotherapy, 'not-sure'), 'hand.unknown.immunotherapy'],
  ];
  return keys.flatMap(([isUnknown, key]) => (isUnknown ? key : []));
}
