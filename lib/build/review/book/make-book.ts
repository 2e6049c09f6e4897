import { createHash } from 'node:crypto';
import {
  type Signature,
  signatures as signaturesNow,
  signedParts,
} from '../../../content/signatures';
import { reviewLine } from '../../../sheet/parts/review';
import { asWritten, type ReviewedKey } from '../../../wording/reviewed-wording';
import { sayIn } from '../../../wording/sheet-wording';
import { stalePartsOf } from '../refresh-review';
import { partHash } from '../signed-parts';
import type { Book, Chapter, ReviewItem, ReviewLine } from './book';
import { cardItems } from './card-items';
import { checkItems } from './check-items';
import { exampleOf } from './examples';
import type { ItemDraft } from './item-draft';
import { neverItems } from './never-items';
import { pageItem } from './page-items';
import { people } from './people';
import { followUpItems, trialItems } from './prompt-items';
import { answerItems, questionItems } from './question-items';
import { labelItems, wordItems } from './word-items';

/** Puts together all that a reviewer reads. Pure: the same content gives the same book. */
export function makeBook(signatures: readonly Signature[] = signaturesNow): Book {
  const drafts = [
    { id: 'card', items: cardItems() },
    { id: 'people', items: people.map(pageItem) },
    { id: 'questions', items: questionItems() },
    { id: 'answers', items: answerItems() },
    { id: 'followUps', items: followUpItems() },
    { id: 'trials', items: trialItems() },
    { id: 'checks', items: checkItems() },
    { id: 'words', items: wordItems() },
  ] as const;
  const said = new Set(drafts.flatMap(({ items }) => items.flatMap(keysOf)));
  const shown = new Set<ReviewedKey>();
  const chapters: Chapter[] = [
    ...drafts,
    { id: 'labels' as const, items: labelItems(said) },
    { id: 'never' as const, items: neverItems() },
  ].map(({ id, items }) => ({ id, items: items.map((draft) => finish(draft, shown)) }));
  const hashes = chapters.flatMap(({ items }) => items.map(({ hash }) => hash));
  // What is signed may change where no item does: a limit, or what a condition means.
  const parts = signedParts.map((part) => partHash(part));
  // Which parts are stale is written down at the next build only.
  const signed = { signatures, staleParts: stalePartsOf(signatures) };
  return {
    edition: shortHash([...hashes, ...parts], 8),
    review: reviewLine(sayIn('en'), 'en', signed),
    chapters,
  };
}

const keysOf = ({ says }: ItemDraft): ReviewedKey[] => says.map(([, key]) => key);

/**
 * Looks for an example, and tells wordings that no item before has shown from those that one has.
 * @param shown keys that items before have; those of this item are added
 */
function finish(
  { says, readsFor, page = '', ...draft }: ItemDraft,
  shown: Set<ReviewedKey>,
): ReviewItem {
  const lines: ReviewLine[] = [];
  const again: ReviewLine[] = [];
  for (const [role, key] of says) {
    const isHere = [...lines, ...again].some((line) => line.key === key);
    if (!isHere) (shown.has(key) ? again : lines).push({ key, role, text: asWritten(key) });
    shown.add(key);
  }
  const texts = [...lines, ...again].map(({ text }) => text);
  return {
    ...draft,
    lines,
    again,
    example: readsFor && exampleOf(readsFor, texts),
    hash: shortHash([...texts, ...draft.whens, page], 12),
  };
}

/** The first hexadecimal digits of a hash of some texts. */
const shortHash = (texts: readonly string[], digits: number): string =>
  createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, digits);
