import {
  type Signature,
  type SignedPart,
  signatures as signaturesNow,
} from '../../content/signatures';
import { calendarDay } from '../../wording/calendar-day';
import { saySigning } from '../../wording/signing-wording';
import { cleanText } from '../../wording/text';
import { refreshReview } from './refresh-review';
import { type ReviewedContent, reviewedContent } from './reviewed-content';
import { sha256 } from './rule-marks';
import { signatureProblems, signerProblems } from './signature-problems';
import { partText } from './signed-parts';
import { checkout, writeSignedText } from './signed-text';

export type Signer = { name: string; profession: string; day: string };

export type SignResult =
  | { ok: true; signature: Signature; replaced: Signature | null }
  | { ok: false; problems: string[] };

/** What else a signature turns on; all of it is as it is now and here, but in tests. */
export type SignContext = {
  signatures?: readonly Signature[];
  content?: ReviewedContent;
  folder?: string;
  today?: string;
};

/**
 * Signs a part as it is now: keeps its text, and writes the signature into the content and the
 * README. A part that is signed and says the same is not signed again; an older signature of
 * another text is replaced, and returned.
 * @param day ISO day on which the part was read
 * @returns problems, a sentence each, where nothing was written
 */
export function sign(
  part: string,
  { name, profession, day }: Signer,
  {
    signatures = signaturesNow,
    content = reviewedContent,
    folder = checkout,
    today = calendarDay(new Date()),
  }: SignContext = {},
): SignResult {
  const problems = [
    ...signerProblems({ part, name, profession, day }, today),
    ...signatureProblems(signatures, today, folder),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const text = partText(part as SignedPart, content);
  const signature: Signature = {
    part: part as SignedPart,
    name: cleanText(name),
    profession: cleanText(profession),
    day,
    hash: sha256(text),
  };
  const replaced = signatures.find((one) => one.part === part) ?? null;
  if (replaced?.hash === signature.hash) {
    const { name: before, day: on } = replaced;
    return {
      ok: false,
      problems: [saySigning('en')('signing.signed', { part, name: before, day: on })],
    };
  }
  writeSignedText(signature.part, text, folder);
  const all = [...signatures.filter((one) => one !== replaced), signature];
  refreshReview({ signatures: all, content, folder });
  return { ok: true, signature, replaced };
}
