import review from './en/review.json' with { type: 'json' };
import { type Speaker, sayFrom } from './wording';

/** Key of a sentence of the review book, or of its command. */
export type ReviewKey = keyof typeof review;

/** Speaks in the review book, which is in English whatever language it is about. */
export const sayReview: Speaker<ReviewKey> = sayFrom(review, 'en');
