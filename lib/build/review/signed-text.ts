import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SignedPart } from '../../content/signatures';

/** The checkout that this script is part of. */
export const checkout = join(import.meta.dirname, '../../..');

/** Where the text that was signed is kept, beside its signature, in the checkout. */
export const signedTextFile = (part: SignedPart): string => `lib/content/signed/${part}.txt`;

/** Reads the text of a part as it was when it was signed; null where none is kept. */
export function readSignedText(part: SignedPart, folder: string): string | null {
  const file = join(folder, signedTextFile(part));
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

export function writeSignedText(part: SignedPart, text: string, folder: string): void {
  const file = join(folder, signedTextFile(part));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
