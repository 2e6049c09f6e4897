import { startsWith } from './csv-text';

export type OtherFile = 'zip' | 'workbook' | 'pdf' | 'image';

const image: OtherFile = 'image';
/** Magic numbers of files that people take for a CSV file, or rename to one. */
const magicNumbers: readonly [OtherFile, readonly number[]][] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]], // .xlsx, .ods, .numbers
  ['zip', [0x50, 0x4b, 0x05, 0x06]], // empty
  ['zip', [0x50, 0x4b, 0x07, 0x08]],
  ['workbook', [0xd0, 0xcf, 0x11, 0xe0]], // .xls, and .xlsx with a password
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  [image, [0x89, 0x50, 0x4e, 0x47]], // PNG
  [image, [0xff, 0xd8, 0xff]], // JPEG
  [image, [0x47, 0x49, 0x46, 0x38]], // GIF
  [image, [0x49, 0x49, 0x2a, 0x00]], // TIFF
  [image, [0x4d, 0x4d, 0x00, 0x2a]],
];

/** Identifies a file that is not text by its first bytes; null if they are not known. */
export function otherFileIn(bytes: Uint8Array): OtherFile | null {
  const isWebp =
    startsWith(bytes, [0x52, 0x49, 0x46, 0x46]) &&
    startsWith(bytes.subarray(8), [0x57, 0x45, 0x42, 0x50]);
  const isHeic = startsWith(bytes.subarray(4), [0x66, 0x74, 0x79, 0x70]);
  if (isWebp || isHeic) return image;
  return magicNumbers.find(([, mark]) => startsWith(bytes, mark))?.[0] ?? null;
}

/** Maximum length of text that is inspected, in UTF-16 code units. */
const inspected = 64 * 1024;

/** Up to this many control characters are noise; above it, one in twenty means binary. */
const fewControls = 10;

/** Whether decoded text is binary data, which no spreadsheet writes as CSV. */
export function looksBinary(text: string): boolean {
  const start = text.slice(0, inspected);
  const controls = start.match(/[^\P{Cc}\t\n\r]/gu)?.length ?? 0;
  return controls > fewControls && controls * 20 > start.length;
}
