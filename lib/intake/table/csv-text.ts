/** How the bytes of a file spell its letters; 'text' is text that was pasted. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'text';

export type DecodedText = { text: string; encoding: Encoding };

/**
 * The text of a spreadsheet's file. UTF-8 where all of it is UTF-8; UTF-16 by its byte order mark, or
 * where every second byte is zero; else Windows-1252, which Excel's plain "CSV" is and which nobody
 * can tell from its cousins: say so, and have a person look at the letters.
 * @returns null where the bytes spell none of these
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

/** How many bytes are looked at where a file has no byte order mark. */
const looked = 2000;

function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const pairs = Math.floor(Math.min(bytes.length, looked) / 2);
  const zerosFrom = (start: 0 | 1) => {
    let zeros = 0;
    for (let at = start; at < pairs * 2; at += 2) if (bytes[at] === 0) zeros += 1;
    return zeros;
  };
  // Letters beyond Latin have no zero byte: a list with such names is not all zeros.
  const most = pairs * 0.7;
  const [first, second] = [zerosFrom(0), zerosFrom(1)];
  if (second > most && first === 0) return 'utf-16le';
  if (first > most && second === 0) return 'utf-16be';
  return null;
}

/**
 * 0x80 to 0x9F, the only bytes in which Windows-1252 differs from Latin-1; a space stands for those
 * it leaves open. Our own table: the decoder of that name in Node 20 reads Latin-1
 * (https://github.com/nodejs/node/issues/56542).
 */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Null where a byte stands for no letter: such a file is in another encoding (Mac, DOS). */
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
