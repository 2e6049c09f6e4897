/** Encoding of a file; 'text' is text that was pasted. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'text';

export type DecodedText = { text: string; encoding: Encoding };

/**
 * Decodes a CSV file: as UTF-8 if all of it is valid; as UTF-16 if it has that byte order mark, or
 * if nearly every second byte is zero; otherwise as Windows-1252, which Excel writes as plain
 * "CSV". Nobody can tell that from its relatives: say so, and have a person look at the letters.
 * @returns null if the bytes fit none of these
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const wide = wideEncodingOf(bytes);
  if (wide) return decodeAs(wide, bytes);
  const narrow = decodeAs('utf-8', bytes);
  if (narrow || startsWith(bytes, [0xef, 0xbb, 0xbf])) return narrow;
  const text = fromWindows1252(bytes);
  return text === null ? null : { text, encoding: 'windows-1252' };
}

export const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

function decodeAs(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array) {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

/** Bytes that are inspected in a file without a byte order mark. */
const inspected = 2000;

function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const pairs = Math.floor(Math.min(bytes.length, inspected) / 2);
  const zerosFrom = (start: 0 | 1) => {
    let zeros = 0;
    for (let at = start; at < pairs * 2; at += 2) if (bytes[at] === 0) zeros += 1;
    return zeros;
  };
  // Letters beyond Latin-1 have no zero byte: a list with such names is not all zeros.
  const most = pairs * 0.7;
  const [first, second] = [zerosFrom(0), zerosFrom(1)];
  if (second > most && first === 0) return 'utf-16le';
  if (first > most && second === 0) return 'utf-16be';
  return null;
}

/**
 * 0x80 to 0x9F, the only bytes in which Windows-1252 differs from Latin-1; a space marks those that
 * it leaves undefined. Our own table: the decoder of that name in Node 20 reads Latin-1
 * (https://github.com/nodejs/node/issues/56542).
 */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Returns null if a byte is undefined: such a file has another encoding (Mac, DOS). */
function fromWindows1252(bytes: Uint8Array): string | null {
  const parts: string[] = [];
  const atOnce = 8192; // more arguments than that may overflow the stack
  for (let at = 0; at < bytes.length; at += atOnce) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + atOnce)));
  }
  let isKnown = true;
  const text = parts.join('').replace(/[\x80-\x9f]/g, (byte) => {
    const letter = windows1252[byte.charCodeAt(0) - 0x80] ?? ' ';
    if (letter === ' ') isKnown = false;
    return letter;
  });
  return isKnown ? text : null;
}
