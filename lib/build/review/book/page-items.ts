import { sayReview } from '../../../wording/review-wording';
import { longDate } from '../../../wording/wording';
import type { ItemDraft } from './item-draft';
import { applyRules, madeOn } from './outcome';
import type { Person } from './people';

/** Page 1 of somebody, to be commented on as a whole. */
export function pageItem({ id, answers }: Person): ItemDraft {
  const { banner, handOver, mismatch, first, questions, answersToGet } = applyRules(answers).sheet;
  return {
    id: `page.${id}`,
    heading: sayReview(`review.person.${id}.name`),
    file: 'lib/build/review/book/people.ts',
    says: [['text', `review.person.${id}`]],
    whens: [],
    source: null,
    // Sources read anew change the day of the banner, and nothing that needs another look.
    page: JSON.stringify([banner, handOver, mismatch, first, questions, answersToGet]).replaceAll(
      longDate(madeOn, 'en'),
      '',
    ),
  };
}
