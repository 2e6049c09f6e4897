/** Letters and digits that are hard to take for one another, on paper and over the phone. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const codeLength = 4;

/**
 * A short code for each text, such as "K7QX": the same text, the same code; no two alike in the list.
 * It tells packets apart, and says nothing of what is in them.
 */
export function codesFor(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    let code = '';
    for (let attempt = 0; code === '' || taken.has(code); attempt += 1) {
      code = codeOf(`${attempt} ${text}`);
    }
    taken.add(code);
    return code;
  });
}

function codeOf(text: string): string {
  let rest = hashOf(text);
  let code = '';
  for (let at = 0; at < codeLength; at += 1) {
    code += alphabet[rest % alphabet.length];
    rest = Math.floor(rest / alphabet.length);
  }
  return code;
}

/** FNV-1a, 32 bits (RFC 9923), over UTF-16 code units, mixed once more (MurmurHash3's finalizer). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
