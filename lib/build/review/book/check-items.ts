import { checks } from '../../../content/checks';
import { checkMessage } from '../../../sheet/rules/check-message';
import { hasMakingWording, type MakingKey, sayMaking } from '../../../wording/making-wording';
import { sayReview } from '../../../wording/review-wording';
import type { WordingRole } from './book';
import { type ItemDraft, inWords } from './item-draft';

const say = sayMaking('en');

/** Checks of answers that do not fit together: what paper and screen say of each. */
export const checkItems = (): ItemDraft[] =>
  checks.map((check) => ({
    id: check.id,
    heading: sayReview(`review.check.${check.kind}`),
    file: 'lib/content/checks.ts',
    says: [...(check.pair ? [['pair', check.pair] as const] : []), ...voicesOf(check.message)],
    whens: [
      sayReview('review.when.check', { when: inWords([check.when]) }),
      sayReview(`review.check.${check.kind}.then`),
    ],
    source: null,
    readsFor: ({ answers, sheet, checks: tripped }) => {
      if (!tripped.includes(check)) return null;
      return check.pair ? sheet.mismatch : checkMessage(check, answers, say, 'en');
    },
  }));

/** A message of the screen as the patient, a helper and a clinic read it. */
export function voicesOf(message: MakingKey): [WordingRole, MakingKey][] {
  const voices: [WordingRole, string][] = [
    ['screen', message],
    ['helper', `form.other.${message}`],
    ['clinic', `form.clinic.${message}`],
  ];
  return voices.filter((voice): voice is [WordingRole, MakingKey] => hasMakingWording(voice[1]));
}
