import { type Signature, type SignedPart, signedParts } from '../../content/signatures';
import { saySigning } from '../../wording/signing-wording';
import { cleanText, isWithin } from '../../wording/text';
import { sha256 } from './rule-marks';
import { checkout, readSignedText, signedTextFile } from './signed-text';

const say = saySigning('en');

/** Graphemes: twice of each still leave the fullest sheet on its pages. */
const longest = { name: 40, profession: 30 };

const isPart = (part: string): part is SignedPart =>
  (signedParts as readonly string[]).includes(part);

const isDay = (day: string): boolean => {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(`${day}T`);
};

const isText = (text: string, max: number): boolean => {
  const cleaned = cleanText(text);
  return cleaned !== '' && isWithin(cleaned, max);
};

/** What is not right about somebody who signs, or the day; a sentence each. */
export function signerProblems(
  { part, name, profession, day }: Record<'part' | 'name' | 'profession' | 'day', string>,
  today: string,
): string[] {
  return [
    ...(isPart(part) ? [] : [say('signing.part', { part, parts: signedParts.join(', ') })]),
    ...(isText(name, longest.name) ? [] : [say('signing.name', { max: longest.name })]),
    ...(isText(profession, longest.profession)
      ? []
      : [say('signing.profession', { max: longest.profession })]),
    ...(isDay(day) ? [] : [say('signing.day', { day })]),
    ...(isDay(day) && day > today ? [say('signing.future', { day, today })] : []),
  ];
}

/**
 * What is not right about the signatures that are kept, a sentence each: who signed, whether each
 * part is signed once, and whether each hash is that of the text kept with it.
 * @param today ISO day
 */
export function signatureProblems(
  signatures: readonly Signature[],
  today: string,
  folder: string = checkout,
): string[] {
  return [
    ...signatures.flatMap((signature) => signerProblems(signature, today)),
    ...signedParts.flatMap((part) => {
      const own = signatures.filter((one) => one.part === part);
      const [signature] = own;
      const kept = readSignedText(part, folder);
      const file = signedTextFile(part);
      if (own.length > 1) return [say('signing.twice', { part, count: own.length })];
      if (!signature) return kept === null ? [] : [say('signing.noSignature', { file })];
      const { name, hash } = signature;
      if (kept === null) return [say('signing.noText', { part, name, file })];
      return sha256(kept) === hash ? [] : [say('signing.hash', { part, name, file })];
    }),
  ];
}
