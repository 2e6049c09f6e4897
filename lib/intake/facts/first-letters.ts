/**
 * Returns the characters that a match of a pattern may begin with; null if it may be any. Knows what
 * the patterns of `factWords` use: literals, escapes, classes without ranges of their own, groups,
 * `?` and looks around.
 */
export function firstLettersOf(pattern: string): Set<string> | null {
  const letters = new Set<string>();
  for (const alternative of split(pattern)) {
    const found = firstOf(alternative);
    if (found === null) return null;
    for (const letter of found) letters.add(letter);
  }
  return letters;
}

/** Splits a pattern at the bars that are in no group and no class. */
function split(pattern: string): string[] {
  const parts = [''];
  for (let at = 0; at < pattern.length; ) {
    const atom = atomAt(pattern, at);
    if (atom === '|') parts.push('');
    else parts[parts.length - 1] += atom;
    at += atom.length;
  }
  return parts;
}

/** Returns the escape, class, group or character at a place. */
function atomAt(pattern: string, at: number): string {
  if (pattern[at] === '\\') return pattern.slice(at, at + 2);
  if (pattern[at] === '[') return pattern.slice(at, pattern.indexOf(']', at) + 1);
  if (pattern[at] !== '(') return pattern.slice(at, at + 1);
  let end = at + 1;
  while (end < pattern.length && pattern[end] !== ')') end += atomAt(pattern, end).length;
  return pattern.slice(at, end + 1);
}

function firstOf(alternative: string): Set<string> | null {
  const letters = new Set<string>();
  for (let at = 0; at < alternative.length; ) {
    const atom = atomAt(alternative, at);
    const after = alternative.slice(at + atom.length);
    const count = /^(?:[?*+]|\{\d*(?:,\d*)?\})/.exec(after)?.[0] ?? '';
    at += atom.length + count.length;
    if (/^\(\?(?:=|!|<)/.test(atom)) continue;
    const found = atom.startsWith('(?:') ? firstLettersOf(atom.slice(3, -1)) : charactersOf(atom);
    if (found === null) return null;
    for (const letter of found) letters.add(letter);
    const isOptional = count === '?' || count === '*' || count.startsWith('{0');
    if (!isOptional) return letters;
  }
  return null; // it may match nothing
}

const digits = [...'0123456789'];

function charactersOf(atom: string): Set<string> | null {
  if (atom === '\\d') return new Set(digits);
  if (/^\\[^\w]$/.test(atom)) return new Set(atom.slice(1));
  const inClass = /^\[([^\]^\\-]*-?)\]$/.exec(atom)?.[1];
  if (inClass !== undefined) return new Set(inClass);
  const range = /^\[(\w)-(\w)\]$/.exec(atom);
  if (range) return new Set(between(range[1] ?? '', range[2] ?? ''));
  return /^[\w/'@^#%&:;<>=~,!" -]$/.test(atom) ? new Set(atom) : null;
}

const between = (first: string, last: string) =>
  Array.from({ length: last.charCodeAt(0) - first.charCodeAt(0) + 1 }, (_, step) =>
    String.fromCharCode(first.charCodeAt(0) + step),
  );
