import { type Claim, fields } from '../../answers/fields';
import type { Say } from '../../wording/sheet-wording';
import { type Language, listOf } from '../../wording/wording';

type Health = (typeof fields.health.of)[number];

/**
 * Says what is known of a person's health in whole sentences: "I am pregnant". "Not sure" is asked
 * about, and is no fact to tell; a pregnancy leaves nothing to say of one that may come.
 * @param said leaves out what a question says
 * @returns null where nothing is left
 */
export function healthInWords(
  { say, language }: { say: Say; language: Language },
  health: readonly Health[],
  said: ReadonlySet<Claim> = new Set(),
): string | null {
  const isTold = (value: Health) =>
    health.includes(value) &&
    !said.has(`health.${value}`) &&
    !(value === 'pregnancy-or-nursing' && health.includes('pregnant'));
  const told = fields.health.of.flatMap((value) =>
    value !== 'not-sure' && isTold(value) ? say(`told.health.${value}`) : [],
  );
  return told.length > 0 ? listOf(told, language) : null;
}
