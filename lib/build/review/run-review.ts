import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { asTyped, Refusal, readBytes } from '../../cli/files';
import { signatures, signedParts } from '../../content/signatures';
import { reviewState } from '../../sheet/parts/review';
import { calendarDay } from '../../wording/calendar-day';
import { sayReview as say } from '../../wording/review-wording';
import { longDate } from '../../wording/wording';
import { bookFile, bookMark } from './book/book-file';
import { largestCommentsFile, readComments } from './book/comments-file';
import { makeBook } from './book/make-book';
import { changesSince } from './changes-since';
import { listComments } from './list-comments';
import { type ReviewCommand, readReviewArguments } from './review-arguments';
import { sign } from './sign';
import { signatureProblems } from './signature-problems';

/**
 * Does what was typed behind `npm run review --`.
 * @returns lines to print
 * @throws Refusal, with a sentence for each problem, where nothing was done
 */
export async function runReview(typed: readonly string[]): Promise<string[]> {
  const command = readReviewArguments(typed);
  switch (command.kind) {
    case 'book':
      return [await writeBook(command.out)];
    case 'comments':
      return commentsIn(command.file);
    case 'changes':
      return changes();
    case 'sign':
      return signed(command);
  }
}

/** Writes the book. A file in its place that is no book stays. */
async function writeBook(out: string): Promise<string> {
  const path = asTyped(out);
  if (existsSync(path) && !isBook(path))
    throw new Refusal([say('review.book.taken', { file: out })]);
  const book = makeBook();
  await writeFile(path, await bookFile(book)).catch(() => {
    throw new Refusal([say('review.book.cannotWrite', { file: out })]);
  });
  return say('review.book.written', { file: out, edition: book.edition });
}

function isBook(path: string): boolean {
  try {
    return readFileSync(path, 'utf8').startsWith(bookMark);
  } catch {
    return false;
  }
}

async function commentsIn(file: string): Promise<string[]> {
  const bytes = await readBytes(file, largestCommentsFile, say('review.file.tooLarge', { file }));
  const read = readComments(textOf(bytes));
  if (!read.ok) throw new Refusal([say(`review.file.${read.problem}`, { file })]);
  return listComments(read.said, read.unread, makeBook());
}

/** Bytes that are no UTF-8 become marks, which no JSON of ours has. */
const textOf = (bytes: Buffer): string => new TextDecoder('utf-8').decode(bytes);

/** What changed in each part since it was signed. */
function changes(): string[] {
  const problems = signatureProblems(signatures, calendarDay(new Date()));
  if (problems.length > 0) throw new Refusal(problems);
  return signedParts.flatMap((part) => {
    const state = reviewState(part);
    const lines = changesSince(part);
    if (state.status === 'unsigned' || lines === null)
      return [say('review.changes.unsigned', { part })];
    const { name, profession } = state;
    const who = { part, name, profession, day: longDate(state.day, 'en') };
    return lines.length === 0
      ? [say('review.changes.none', who)]
      : [say('review.changes', { ...who, count: lines.length }), ...lines];
  });
}

/** Signs a part, unless another edition of the book was read than the one that the content makes now. */
function signed({
  part,
  name,
  profession,
  day,
  edition,
}: ReviewCommand & { kind: 'sign' }): string[] {
  if (edition !== undefined && edition !== makeBook().edition) {
    throw new Refusal([say('review.sign.edition', { edition, now: makeBook().edition })]);
  }
  const result = sign(part, { name, profession, day: day ?? calendarDay(new Date()) });
  if (!result.ok) throw new Refusal(result.problems);
  const { signature, replaced } = result;
  return [
    say('review.signed', { part, name: signature.name, day: longDate(signature.day, 'en') }),
    ...(replaced
      ? [say('review.signed.replaced', { name: replaced.name, day: longDate(replaced.day, 'en') })]
      : []),
    say('review.signed.next'),
  ];
}
