import { fever, type SignId } from '../../answers/pressing';
import type { Say } from '../../wording/sheet-wording';
import { type Language, listOf } from '../../wording/wording';

/** Same-day signs that one phrase names beside 911 signs and fever; it counts the others. */
const othersNamed = 2;

/**
 * Names signs in the order of the symptom card. Every 911 sign and fever is named; of other same-day
 * signs the first few are, and the rest are counted.
 * @param pressing adds that symptoms get worse fast
 */
export function signsInWords(
  { say, language }: { say: Say; language: Language },
  signs: readonly SignId[],
  { isWorsening = false }: { isWorsening?: boolean } = {},
): string {
  const isAlwaysNamed = (sign: SignId) => sign.startsWith('911.') || sign === fever;
  const others = signs.filter((sign) => !isAlwaysNamed(sign));
  // A count of one would take as much room as its name.
  const room = others.length === othersNamed + 1 ? others.length : othersNamed;
  const named = signs.filter((sign) => isAlwaysNamed(sign) || others.indexOf(sign) < room);
  const rest = signs.length - named.length;
  return listOf(
    [
      ...named.map((sign) => say(`value.symptoms.${sign}`)),
      ...(rest > 0 ? [say('value.symptoms.more', { count: rest })] : []),
      ...(isWorsening ? [say('banner.worsening')] : []),
    ],
    language,
    { apart: true },
  );
}
