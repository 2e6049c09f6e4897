import { startsWith } from './csv-text';

export type OtherFile = 'zip' | 'workbook' | 'pdf' | 'image';

const image: OtherFile = 'image';
/** How files begin that people take for a CSV file, or rename to one. */
const beginnings: readonly [OtherFile, readonly number[]][] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]], // .xlsx, .ods, .numbers
  ['zip', [0x50, 0x4b, 0x05, 0x06]], // with nothing in it
  ['zip', [0x50, 0x4b, 0x07, 0x08]],
  ['workbook', [0xd0, 0xcf, 0x11, 0xe0]], // .xls, and .xlsx with a password
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  [image, [0x89, 0x50, 0x4e, 0x47]], // PNG
  [image, [0xff, 0xd8, 0xff]], // JPEG
  [image, [0x47, 0x49, 0x46, 0x38]], // GIF
  [image, [0x49, 0x49, 0x2a, 0x00]], // TIFF
  [image, [0x4d, 0x4d, 0x00, 0x2a]],
];

/** What a file is that is not text, where its first bytes say so. */
export function otherFileIn(bytes: Uint8Array): OtherFile | null {
  const isWebp =
    startsWith(bytes, [0x52, 0x49, 0x46, 0x46]) &&
    startsWith(bytes.subarray(8), [0x57, 0x45, 0x42, 0x50]);
  const isHeic = startsWith(bytes.subarray(4), [0x66, 0x74, 0x79, 0x70]);
  if (isWebp || isHeic) return image;
  return beginnings.find(([, mark]) => startsWith(bytes, mark))?.[0] ?? null;
}

/** How much of a text is looked at. */
const looked = 64 * 1024;

/** A lone control character is dirt; so many that they are one in twenty are no text. */
const fewControls = 10;

/** Whether text is none that a spreadsheet writes. */
export function looksBinary(text: string): boolean {
  const start = text.slice(0, looked);
  const controls = start.match(/[^\P{Cc}\t\n\r]/gu)?.length ?? 0;
  return controls > fewControls && controls * 20 > start.length;
}
