import { words } from '../../../content/glossary';
import { sayReview } from '../../../wording/review-wording';
import { paperKeys, type ReviewedKey } from '../../../wording/reviewed-wording';
import { sayIn } from '../../../wording/sheet-wording';
import type { ItemDraft } from './item-draft';

const say = sayIn('en');

/** The word list: each line prints where a sheet uses one of its words. */
export const wordItems = (): ItemDraft[] =>
  words.map(({ text, marks }) => ({
    id: text,
    heading: null,
    file: 'lib/content/glossary.ts',
    says: [['text', text]],
    whens: [sayReview('review.when.word', { words: marks.join(', ') })],
    source: null,
    readsFor: ({ sheet }) =>
      sheet.home.words.items.find((item) => item.text === say(text))?.text ?? null,
  }));

/** Where the other words of the paper print, by how their keys begin. */
const groups = [
  { name: 'headings', starts: /^(head|about|q|T|F|TR|own|P|why|G|know|team|calendar)\./ },
  { name: 'strip', starts: /^(hand|fact|N)\./ },
  { name: 'facts', starts: /^(label|value|told|list)\./ },
  { name: 'answers', starts: /^scale\./ },
  { name: 'team', starts: /^P\d/ },
  { name: 'tell', starts: /^(tell|helper|agreed)\./ },
  { name: 'foot', starts: /^foot\./ },
  { name: 'screen', starts: /^(box|spoken|message|V)\./ },
  { name: 'cover', starts: /^(cover|packet)\./ },
  { name: 'other', starts: /^/ },
] as const;

/**
 * All words of the paper that no other item has: labels, headings, answers as the sheet names them, the
 * foot. Each group is one item.
 * @param said keys that other items have
 */
export function labelItems(said: ReadonlySet<ReviewedKey>): ItemDraft[] {
  const keys = paperKeys.filter((key) => !said.has(key));
  return groups.flatMap(({ name }) => {
    const own = keys.filter((key) => groups.find(({ starts }) => starts.test(key))?.name === name);
    if (own.length === 0) return [];
    return {
      id: `labels.${name}`,
      heading: sayReview(`review.group.${name}`),
      file: 'lib/wording/en/sheet.json',
      says: own.map((key) => ['text', key] as const),
      whens: [sayReview(`review.group.${name}.where`)],
      source: null,
    };
  });
}
