import { fever, type SignId } from '../../answers/pressing';
import type { Say } from '../../wording/sheet-wording';
import { type Language, listOf } from '../../wording/wording';

/** Same-day signs that one phrase names beside 911 signs and fever; it counts the others. */
const othersNamed = 2;

type Words = { say: Say; language: Language };

/**
 * Names signs in the order of the symptom card.
 * @param pressing adds that symptoms get worse fast
 */
export const signsInWords = (
  { say, language }: Words,
  signs: readonly SignId[],
  { isWorsening = false }: { isWorsening?: boolean } = {},
): string =>
  listOf(
    [
      ...signs.map((sign) => say(`value.symptoms.${sign}`)),
      ...(isWorsening ? [say('banner.worsening')] : []),
    ],
    language,
    { apart: true },
  );

/**
 * Names signs for a question, which has not room for all: every 911 sign and fever, of other same-day
 * signs the first few, and how many more there are.
 */
export function fewerSignsInWords({ say, language }: Words, signs: readonly SignId[]): string {
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
    ],
    language,
    { apart: true },
  );
}
