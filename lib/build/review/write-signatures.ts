import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Signature, SignedPart } from '../../content/signatures';

const file = 'lib/content/signatures.ts';

/** A string as the formatter writes it: in the quotes that need fewer escapes. */
function quoted(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\');
  const count = (mark: string) => text.split(mark).length;
  return count("'") > count('"')
    ? `"${escaped.replaceAll('"', '\\"')}"`
    : `'${escaped.replaceAll("'", "\\'")}'`;
}

const objectOf = (signature: Signature): string => {
  const { part, name, profession, day, hash } = signature;
  const lines = Object.entries({ part, name, profession, day, hash }).map(
    ([field, value]) => `    ${field}: ${quoted(value)},\n`,
  );
  return `  {\n${lines.join('')}  },\n`;
};

/**
 * Writes signatures, and which parts are stale, in their file of the checkout in `folder`.
 * @returns whether the file says something else now
 */
export function writeSignatures(
  signatures: readonly Signature[],
  staleParts: readonly SignedPart[],
  folder: string,
): boolean {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const list = signatures.length > 0 ? `[\n${signatures.map(objectOf).join('')}]` : '[]';
  const after = before
    .replace(
      /(const signatures: readonly Signature\[\] = )\[(?:\]|[\s\S]*?\n\]);/,
      (_, start) => `${start}${list};`,
    )
    .replace(
      /(const staleParts: readonly SignedPart\[\] = )\[.*\];/,
      (_, start) => `${start}[${staleParts.map(quoted).join(', ')}];`,
    );
  if (after !== before) writeFileSync(path, after);
  return after !== before;
}
