import { sayReview as say } from '../../wording/review-wording';
import { wordingFile } from '../../wording/reviewed-wording';
import type { Book, ReviewItem } from './book/book';
import { type Comment, type Comments, choices } from './book/comments-file';

type Heard = { comment: Comment; item: ReviewItem | undefined };

/**
 * Lists comments for whoever mends the words: what must not wait first, by file and in the order of
 * the book, with the words that they are on. Says which words changed since, and which are gone.
 * @param unread how many entries of the file were no comments
 * @returns lines to print
 */
export function listComments(
  { edition, by, comments }: Comments,
  unread: number,
  book: Book,
): string[] {
  const items = book.chapters.flatMap((chapter) => chapter.items);
  const heard = comments.map((comment): Heard => {
    return { comment, item: items.find(({ id }) => id === comment.id) };
  });
  const known = heard.filter(({ item }) => item !== undefined);
  const gone = heard.filter(({ item }) => item === undefined);
  const changed = known.filter(({ comment, item }) => item?.hash !== comment.hash);
  return [
    ...(by ? [say('review.list.by', { by })] : []),
    comments.length > 0 ? totalOf(comments) : say('review.list.none'),
    edition === book.edition
      ? say('review.list.same', { edition })
      : say('review.list.other', {
          edition: edition || '?',
          now: book.edition,
          count: changed.length,
        }),
    ...(unread > 0 ? [say('review.opened.unread', { count: unread })] : []),
    ...[...choices, null].flatMap((choice) =>
      section(
        say(`review.list.${choice ?? 'open'}`),
        known.filter(({ comment }) => comment.choice === choice),
        items,
      ),
    ),
    ...section(say('review.list.gone'), gone, items),
  ];
}

const totalOf = (comments: readonly Comment[]): string => {
  const count = (choice: Comment['choice']) =>
    comments.filter((comment) => comment.choice === choice).length;
  return say('review.list.total', {
    ...{ stop: count('stop'), change: count('change'), fine: count('fine'), open: count(null) },
  });
};

/** A heading and the comments under it; of those that say only that it is fine, the ids alone. */
function section(heading: string, heard: readonly Heard[], items: readonly ReviewItem[]): string[] {
  if (heard.length === 0) return [];
  const isBare = ({ comment }: Heard) => comment.choice === 'fine' && comment.comment === '';
  const place = ({ item }: Heard) => (item ? items.indexOf(item) : items.length);
  const file = ({ item }: Heard) => item?.file ?? '';
  const told = heard
    .filter((one) => !isBare(one))
    .sort((a, b) => file(a).localeCompare(file(b)) || place(a) - place(b));
  const bare = heard.filter(isBare).map(({ comment }) => comment.id);
  return [
    '',
    heading,
    ...told.flatMap(linesOf),
    ...(bare.length > 0 ? [say('review.list.ids', { ids: bare.join(', ') })] : []),
  ];
}

function linesOf({ comment, item }: Heard): string[] {
  const now = item?.lines.map(({ key, text }) => `${wordingFile(key)}  ${key}: ${text}`) ?? [];
  const isSame = item !== undefined && item.hash === comment.hash;
  return [
    '',
    [...(item ? [item.file] : []), comment.id].join('  '),
    ...(isSame ? [] : indented('review.list.then', comment.words)),
    ...(item ? indented(isSame ? 'review.list.words' : 'review.list.now', now.join('\n')) : []),
    ...indented('review.list.comment', comment.comment),
  ];
}

type Label = `review.list.${'words' | 'then' | 'now' | 'comment'}`;

/** A label and a text, whose lines stand below it. */
const indented = (label: Label, text: string): string[] =>
  text === '' ? [] : [`  ${say(label)}`, ...text.split('\n').map((line) => `    ${line}`)];
