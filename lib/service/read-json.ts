import { Refused } from './refusal';

/** Maximum nesting depth; a packet needs four. */
const deepest = 16;

/**
 * Parses JSON in UTF-8 without a byte order mark. Rejects an object with a duplicate key: nobody
 * can know which value was meant. Discards the message of the parser, which quotes the text.
 * @throws Refused
 */
export function readJson(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    if (isUnclear(text)) throw new Error('unclear');
    return value;
  } catch {
    throw new Refused('not-json');
  }
}

/** Whether valid JSON has a duplicate key in an object, or nests too deep. */
function isUnclear(text: string): boolean {
  const open: (Set<string> | undefined)[] = [];
  // In JSON, a string before a colon is a key; outside strings, each bracket opens or closes.
  for (const [token, , isKey] of text.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|[[{}\]]/gs)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (isKey) {
      const key: string = JSON.parse(token.replace(/\s*:$/, ''));
      const keys = open.at(-1);
      if (keys?.has(key)) return true;
      keys?.add(key);
    }
    if (open.length > deepest) return true;
  }
  return false;
}
