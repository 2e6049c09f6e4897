import { clinicalReview } from '../../content/sources';
import { type Language, longDate, type Speaker } from '../../wording/wording';

/** Who has reviewed the sheet, or that nobody has; the same words on paper and screen. */
export function reviewLine(
  say: Speaker<'foot.review.signed' | 'foot.review.none'>,
  language: Language,
): string {
  const { signedOff } = clinicalReview;
  return signedOff
    ? say('foot.review.signed', { by: signedOff.by, on: longDate(signedOff.on, language) })
    : say('foot.review.none');
}
