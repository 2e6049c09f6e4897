import { tickedOnly } from './boxes';
import { doubtsIn, worstDoubt } from './doubts';
import { namedByContext } from './named-by-context';
import { parseUnit } from './parse-unit';
import { sentencesIn, withoutBullet } from './sentences';
import { spread, spreadFromEdges, spreadFromFragments, spreadFromLater } from './spread';
import type { Reading } from './tokens';
import type { Unit } from './unit';

/**
 * Splits a text into units.
 * @param isOne the text is about one thing: what is not understood touches all of it
 */
export function unitsIn(reading: Reading, isOne: boolean): Unit[] {
  const sentences = sentencesIn(reading);
  const units = sentences.map((sentence): Unit => {
    const tokens = namedByContext(
      tickedOnly(isOne ? sentence.tokens : withoutBullet(sentence.tokens)),
    );
    const parsed = parseUnit(tokens);
    return { ...parsed, tokens, doubts: doubtsIn(tokens, parsed) };
  });
  if (isOne) spread(units, worstDoubt(units.flatMap(({ doubts }) => doubts)));
  spreadFromEdges(units);
  spreadFromFragments(units, sentences);
  spreadFromLater(units, sentences);
  return units;
}
