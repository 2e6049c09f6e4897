import { Refused } from './refusal';

/** How deep lists and objects may stand in one another: a packet's need four. */
const deepest = 16;

/**
 * JSON in UTF-8, without a byte order mark. An object that names a key twice is refused: which of the
 * two was meant, nobody can know. The message of the parser, which quotes the text, goes nowhere.
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

/** Whether a text that is JSON names a key twice in one object, or goes too deep. */
function isUnclear(text: string): boolean {
  const open: (Set<string> | undefined)[] = [];
  // In JSON a string followed by a colon is a key; all else that opens or closes is a bracket.
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
