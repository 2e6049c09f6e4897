import type { When } from '../../../content/questions';
import { sources } from '../../../content/sources';
import { conditionsInWords } from '../../../sheet/rules/conditions-in-words';
import { sayReview } from '../../../wording/review-wording';
import type { ReviewedKey } from '../../../wording/reviewed-wording';
import { longDate } from '../../../wording/wording';
import type { ReviewItem, WordingRole } from './book';
import type { Outcome } from './outcome';

/** An item before the book is put together, which says each wording once and looks for examples. */
export type ItemDraft = Pick<ReviewItem, 'id' | 'heading' | 'file' | 'whens' | 'source'> & {
  says: readonly (readonly [WordingRole, ReviewedKey])[];
  /** How it reads for somebody; null where it does not print for them. */
  readsFor?: (outcome: Outcome) => string | null;
  /** What else it shows; a change of it is a change of the item. */
  page?: string;
};

/** Says under which conditions something prints, a sentence for each way. */
export const whenSentences = (ways: readonly When[]): string[] =>
  ways.map((when, index) =>
    sayReview(index === 0 ? 'review.when' : 'review.when.or', { when: inWords(when) }),
  );

/** Conditions as a clause. */
export const inWords = (when: Parameters<typeof conditionsInWords>[0]): string =>
  conditionsInWords(when, 'en');

/**
 * Names where something comes from.
 * @param guide item of the guide; null: ours
 * @param ids of sources that were read for it
 */
export function sourceSentence(guide: string | null, ids: readonly string[]): string {
  const from = guide
    ? sayReview('review.source.guide', { item: guide })
    : sayReview('review.source.own');
  const read = sources
    .filter(({ id }) => ids.includes(id))
    .map(({ title, checked }) =>
      sayReview('review.source.read', { title, day: longDate(checked, 'en') }),
    );
  return [from, ...read].join(' ');
}
