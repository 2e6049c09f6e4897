import { guideItems } from '../../../content/guide-items';
import { sayReview } from '../../../wording/review-wording';
import type { ItemDraft } from './item-draft';

/** What the sheet never says, and what it leaves out of the guide. */
export const neverItems = (): ItemDraft[] => [
  {
    id: 'never',
    heading: sayReview('review.never'),
    file: 'lib/wording/en/review.json',
    says: neverKeys.map((key) => ['text', key]),
    whens: Object.entries(guideItems).flatMap(([item, carriers]) =>
      'leftOut' in carriers
        ? [sayReview('review.never.leftOut', { item, reason: carriers.leftOut })]
        : [],
    ),
    source: null,
  },
];

const neverKeys = [
  'review.never.numbers',
  'review.never.fit',
  'review.never.choice',
  'review.never.names',
  'review.never.usual',
  'review.never.positive',
  'review.never.higher',
  'review.never.rare',
  'review.never.trials',
  'review.never.tone',
  'review.never.law',
  'review.never.calm',
] as const;
