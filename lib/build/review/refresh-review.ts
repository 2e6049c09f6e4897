import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Signature,
  type SignedPart,
  signatures as signaturesNow,
} from '../../content/signatures';
import { reviewLine } from '../../sheet/parts/review';
import { sayIn } from '../../wording/sheet-wording';
import { type ReviewedContent, reviewedContent } from './reviewed-content';
import { partHash } from './signed-parts';
import { checkout } from './signed-text';
import { writeSignatures } from './write-signatures';

/** Signed parts that no longer say what was signed. */
export const stalePartsOf = (
  signatures: readonly Signature[],
  content?: ReviewedContent,
): SignedPart[] =>
  signatures.flatMap(({ part, hash }) => (partHash(part, content) === hash ? [] : [part]));

/**
 * Brings into line with the signatures what is said of them: which parts are stale, in their file,
 * and the line of the README. The sheet and the pages read the first.
 * @returns the stale parts, and whether a file was changed
 */
export function refreshReview({
  signatures = signaturesNow,
  content = reviewedContent,
  folder = checkout,
}: {
  signatures?: readonly Signature[];
  content?: ReviewedContent;
  folder?: string;
} = {}): { staleParts: SignedPart[]; isChanged: boolean } {
  const staleParts = stalePartsOf(signatures, content);
  const isWritten = writeSignatures(signatures, staleParts, folder);
  const line = reviewLine(sayIn('en'), 'en', { signatures, staleParts });
  return { staleParts, isChanged: writeReadmeLine(line, folder) || isWritten };
}

/** The README says on a line of its own who has reviewed the sheet. */
function writeReadmeLine(line: string, folder: string): boolean {
  const path = join(folder, 'README.md');
  const before = readFileSync(path, 'utf8');
  const after = before.replace(
    /^(\*\*Clinical review\.\*\*) .*$/m,
    (_, start) => `${start} ${line}`,
  );
  if (after !== before) writeFileSync(path, after);
  return after !== before;
}
