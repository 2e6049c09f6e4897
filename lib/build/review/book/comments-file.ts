import { cleanText } from '../../../wording/text';

/** In the order of the list: what must not wait comes first. */
export const choices = ['stop', 'change', 'fine'] as const;
export type Verdict = (typeof choices)[number];

/** What a reviewer said of an item; `hash` and `words` are those of the item when it was said. */
export type Comment = {
  id: string;
  hash: string;
  words: string;
  choice: Verdict | null;
  comment: string;
};

/** Comments on one edition of the book, by somebody (name and profession, or nothing). */
export type Comments = { edition: string; by: string; comments: Comment[] };

export type CommentsProblem = 'empty' | 'notJson' | 'notComments' | 'otherVersion';

export type ReadComments =
  /** `unread` counts entries that are no comments. */
  { ok: true; said: Comments; unread: number } | { ok: false; problem: CommentsProblem };

/** Size limit of a file of comments in bytes: a long comment on each item takes a tenth. */
export const largestCommentsFile = 5_000_000;

const kind = 'askwell-comments';
const version = 1;

/** Serializes comments for `readComments`. */
export const commentsAsFile = (said: Comments): string =>
  `${JSON.stringify({ kind, version, ...said }, null, 2)}\n`;

/** Reads an untrusted file of comments. Never throws. Texts are cleaned: they may go to a terminal. */
export function readComments(text: string): ReadComments {
  if (text.trim() === '') return { ok: false, problem: 'empty' };
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, problem: 'notJson' };
  }
  if (!isRecord(raw) || raw.kind !== kind) return { ok: false, problem: 'notComments' };
  if (raw.version !== version) return { ok: false, problem: 'otherVersion' };
  if (!Array.isArray(raw.comments)) return { ok: false, problem: 'notComments' };
  const comments = raw.comments.flatMap((entry) => commentFrom(entry) ?? []);
  return {
    ok: true,
    said: { edition: textOf(raw.edition), by: textOf(raw.by), comments },
    unread: raw.comments.length - comments.length,
  };
}

function commentFrom(entry: unknown): Comment | null {
  if (!isRecord(entry) || typeof entry.id !== 'string') return null;
  const choice = choices.find((one) => one === entry.choice) ?? null;
  const isChoice = choice !== null || entry.choice === null || entry.choice === undefined;
  const comment = textOf(entry.comment);
  if (!isChoice || (choice === null && comment === '')) return null;
  return {
    id: textOf(entry.id),
    hash: textOf(entry.hash),
    words: textOf(entry.words),
    choice,
    comment,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string =>
  typeof value === 'string' ? cleanText(value, { lines: true }) : '';
