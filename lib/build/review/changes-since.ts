import type { SignedPart } from '../../content/signatures';
import type { ReviewedContent } from './reviewed-content';
import { partText } from './signed-parts';
import { checkout, readSignedText } from './signed-text';

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

/** Lines with one name are about one thing, and are shown together. */
const nameOf = (line: string): string => line.slice(0, line.indexOf(': '));

/**
 * What a part says now that it did not say when it was signed, line by line: '- ' before what was,
 * '+ ' before what is.
 * @returns null where no signed text is kept; empty where nothing changed
 */
export function changesSince(
  part: SignedPart,
  { content, folder = checkout }: { content?: ReviewedContent; folder?: string } = {},
): string[] | null {
  const kept = readSignedText(part, folder);
  if (kept === null) return null;
  const was = linesOf(kept);
  const is = linesOf(partText(part, content));
  const gone = was.filter((line) => !is.includes(line)).map((line) => ({ line, mark: '-' }));
  const added = is.filter((line) => !was.includes(line)).map((line) => ({ line, mark: '+' }));
  return [...gone, ...added]
    .sort((a, b) => compare(nameOf(a.line), nameOf(b.line)) || compare(b.mark, a.mark))
    .map(({ line, mark }) => `${mark} ${line}`);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
