import { type SignedPart, signatures, staleParts } from '../../content/signatures';
import { isolated } from '../../wording/text';
import { type Language, longDate, type Speaker } from '../../wording/wording';

/** The signatures there are, and which of them are stale. */
export type Signed = {
  signatures: typeof signatures;
  staleParts: typeof staleParts;
};

/** Whether somebody has read a part, and whether it still says what they read. */
export type ReviewState =
  | { status: 'unsigned' }
  | { status: 'signed' | 'stale'; name: string; profession: string; day: string };

export function reviewState(
  part: SignedPart,
  signed: Signed = { signatures, staleParts },
): ReviewState {
  const signature = signed.signatures.find((one) => one.part === part);
  if (!signature) return { status: 'unsigned' };
  const { name, profession, day } = signature;
  return { status: signed.staleParts.includes(part) ? 'stale' : 'signed', name, profession, day };
}

type ReviewKey = `foot.review.${'' | 'part.'}${ReviewState['status']}`;

/**
 * Who has reviewed the sheet, or that nobody has; the same words on paper and screen. It speaks of
 * the whole sheet only where the same is true of both parts, and else of each.
 */
export function reviewLine(
  say: Speaker<ReviewKey | 'foot.review.parts'>,
  language: Language,
  signed?: Signed,
): string {
  const card = reviewState('card-and-signs', signed);
  const rest = reviewState('everything-else', signed);
  const sentence = (state: ReviewState, of: '' | 'part.') =>
    state.status === 'unsigned'
      ? say(`foot.review.${of}unsigned`)
      : say(`foot.review.${of}${state.status}`, {
          name: isolated(state.name),
          profession: isolated(state.profession),
          day: longDate(state.day, language),
        });
  if (sentence(card, '') === sentence(rest, '')) return sentence(card, '');
  return say('foot.review.parts', {
    card: sentence(card, 'part.'),
    rest: sentence(rest, 'part.'),
  });
}
