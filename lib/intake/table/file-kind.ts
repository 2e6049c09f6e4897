import { startsWith } from './csv-text';

/** Kinds of files that people take for a list, or rename to one. */
export type OtherFile =
  | 'zip'
  | 'oldExcel'
  | 'password'
  | 'binaryWorkbook'
  | 'openDocument'
  | 'appleDocument'
  | 'document'
  | 'pdf'
  | 'image';

/** Kinds of files that are read: `workbook` is .xlsx and .xlsm; `html` a page or a part of one. */
export type ListFile = 'workbook' | 'html' | 'csv';

const zipMarks = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06], // empty
  [0x50, 0x4b, 0x07, 0x08],
];

/** Compound file: what Office wrote until 2003, and writes around anything with a password. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

const magicNumbers: readonly [OtherFile, readonly number[]][] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]], // PNG
  ['image', [0xff, 0xd8, 0xff]], // JPEG
  ['image', [0x47, 0x49, 0x46, 0x38]], // GIF
  ['image', [0x49, 0x49, 0x2a, 0x00]], // TIFF
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
];

/** Names in a ZIP that show what the file is, the most telling first. */
const zipNames: readonly [OtherFile | 'workbook', RegExp][] = [
  ['binaryWorkbook', /^xl\/workbook\.bin$/],
  ['workbook', /^xl\/workbook\.xml$/],
  ['document', /^(word|ppt)\//],
  ['openDocument', /^META-INF\/manifest\.xml$/],
  ['appleDocument', /^(Index\/.*\.iwa|Index\.zip|index\.(xml|apxl)(\.gz)?)$/],
  // A workbook may have its parts elsewhere; its first part names them.
  ['workbook', /^\[Content_Types\]\.xml$/],
];

/** Names of the streams of a compound file, the most telling first. */
const streamNames: readonly [OtherFile, readonly string[]][] = [
  ['password', ['EncryptedPackage', 'EncryptionInfo']],
  ['document', ['WordDocument', 'PowerPoint Document']],
];

/** Identifies a file by its bytes, whatever its name. Nothing is inflated. */
export function fileKindOf(bytes: Uint8Array): ListFile | OtherFile {
  if (zipMarks.some((mark) => startsWith(bytes, mark))) return kindOfZip(bytes);
  if (startsWith(bytes, compoundFile)) return kindOfCompoundFile(bytes);
  const isWebp =
    startsWith(bytes, [0x52, 0x49, 0x46, 0x46]) &&
    startsWith(bytes.subarray(8), [0x57, 0x45, 0x42, 0x50]);
  const isHeic = startsWith(bytes.subarray(4), [0x66, 0x74, 0x79, 0x70]);
  if (isWebp || isHeic) return 'image';
  const known = magicNumbers.find(([, mark]) => startsWith(bytes, mark))?.[0];
  return known ?? kindOfText(bytes);
}

/** The start of each entry of a ZIP's directory at its end. */
const entryMark = [0x50, 0x4b, 0x01, 0x02];

/** Reads the names in a ZIP from its directory, or where that was cut off from the entries themselves. */
function kindOfZip(bytes: Uint8Array): OtherFile | 'workbook' {
  const listed = namesIn(bytes, entryMark, { length: 28, name: 46 });
  const names =
    listed.length > 0 ? listed : namesIn(bytes, zipMarks[0] ?? [], { length: 26, name: 30 });
  return zipNames.find(([, name]) => names.some((one) => name.test(one)))?.[0] ?? 'zip';
}

function namesIn(
  bytes: Uint8Array,
  mark: readonly number[],
  at: { length: number; name: number },
): string[] {
  const names: string[] = [];
  for (let start = bytes.indexOf(0x50); start >= 0; start = bytes.indexOf(0x50, start + 1)) {
    const entry = bytes.subarray(start);
    if (!startsWith(entry, mark)) continue;
    const length = (entry[at.length] ?? 0) + 256 * (entry[at.length + 1] ?? 0);
    names.push(latin(entry.subarray(at.name, at.name + Math.min(length, 200))));
  }
  return names;
}

const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes);

function kindOfCompoundFile(bytes: Uint8Array): OtherFile {
  const text = new TextDecoder('utf-16le').decode(bytes);
  // Names begin at even bytes: the file is made of sectors.
  const found = streamNames.find(([, names]) => names.some((name) => text.includes(name)));
  return found?.[0] ?? 'oldExcel';
}

/** Programs save a page under the name of a workbook, and Excel opens it as one. */
function kindOfText(bytes: Uint8Array): ListFile | OtherFile {
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe;
  const start = bytes.subarray(0, isWide ? 4000 : 2000);
  const text = latin(start).replace(/[\0\xef\xbb\xbf\xfe\xff]/g, '');
  if (/^\s*<\?xml[^>]*>[\s\S]*<\?mso-application\s[^>]*Excel/i.test(text)) return 'oldExcel';
  return /^\s*(<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|meta|body|table|div|style)\b/i.test(
    text,
  )
    ? 'html'
    : 'csv';
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
