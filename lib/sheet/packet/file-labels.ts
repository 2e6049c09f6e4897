import filenamify from 'filenamify/browser';
import { cleanText, graphemesOf } from '../../wording/text';

/** How long a label may be: so many letters, and so many bytes that every file system takes it. */
const longest = { graphemes: 80, bytes: 200 };

/**
 * Names for the files of a packet, without an ending: '001', '002', or with names
 * '001-Maria-Santos'. The number makes each one unique, also where case does not count; what a
 * file system or a ZIP program may stumble over is taken out of a name.
 * @param names in the order of the packet; undefined or blank where there is none
 * @param withNames names in file names are seen by whoever sees the folder: only when asked for
 */
export function fileLabels(
  names: readonly (string | undefined)[],
  { withNames }: { withNames: boolean },
): string[] {
  const digits = Math.max(3, String(names.length).length);
  return names.map((name = '', index) => {
    const number = String(index + 1).padStart(digits, '0');
    return withNames ? withName(number, name) : number;
  });
}

function withName(number: string, name: string): string {
  const safe = filenamify(cleanText(name), { replacement: '-', maxLength: 2000 });
  const joined = safe.replace(/[\s-]+/g, '-').replace(/^[-.]+/, '');
  return cut(joined === '' ? number : `${number}-${joined}`).replace(/[-.]+$/, '');
}

/** The beginning of a label, cut between two letters. */
function cut(label: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  return graphemesOf(label)
    .slice(0, longest.graphemes)
    .filter((grapheme) => {
      bytes += encoder.encode(grapheme).length;
      return bytes <= longest.bytes;
    })
    .join('');
}
