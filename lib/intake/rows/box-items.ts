/** An item of a list, and whether its box is ticked; undefined where it has none. */
export type BoxItem = { item: string; typed: string; ticked?: boolean };

const mark = '[\\u2611\\u2612\\u2713\\u2714]';
const tickedBox = `(?:${mark}|[[(]\\s*[xXyY\\u2713\\u2714]\\s*[\\])])`;
const emptyBox = '(?:[\\u2610\\u25a1]|\\[\\s*[nN]?\\s*\\]|\\(\\s*[nN]?\\s*\\)|_{2,})';
const box = new RegExp(`(?<ticked>${tickedBox})|${emptyBox}`, 'gu');
const boxBefore = new RegExp(`^(?:(?<ticked>${tickedBox})|${emptyBox})\\s*`, 'u');

/**
 * Splits a line of a list at its commas, and at the boxes of a form. Boxes are those of the words
 * before them where the line begins with a word and ends in a box: "fever [ ] chills [x]". Where that
 * is not clear, an item keeps its boxes.
 */
export function itemsIn(line: string): BoxItem[] {
  const boxes = [...line.matchAll(box)];
  const last = boxes.at(-1);
  const endsInBox = last && /^[\s,.]*$/.test(line.slice(last.index + last[0].length));
  if (endsInBox && /^\s*\p{L}/u.test(line)) return itemsBefore(line, boxes);
  return line
    .split(',')
    .map(withoutBullet)
    .flatMap((item) => (item === '' ? [] : itemsAfter(item)));
}

/** Gives each box the words before it, back to a comma or to another box. */
function itemsBefore(line: string, boxes: readonly RegExpExecArray[]): BoxItem[] {
  let from = 0;
  const items = boxes.flatMap(({ 0: shown, index, groups }): BoxItem[] => {
    const words = line.slice(from, index).replace(/^[\s,]+|[\s,:–-]+$/g, '');
    from = index + shown.length;
    const parts = words.split(',').map((part) => part.trim());
    const item = parts.pop() ?? '';
    // "Rash, fever [ ]" says nothing of a box for the rash.
    return [
      ...parts.map((part) => ({ item: part, typed: part })),
      { item, typed: `${item} ${shown}`, ticked: groups?.ticked !== undefined },
    ];
  });
  // "fever [x] [ ]" may be a yes and a no.
  return items.every(({ item }) => item !== '') ? items : [{ item: line, typed: line }];
}

/** Gives each box the words between it and the next one: "[x] fever [ ] chills". */
function itemsAfter(typed: string): BoxItem[] {
  if (!boxBefore.test(typed)) return [{ item: typed, typed }];
  const starts = [...typed.matchAll(box)].map(({ index }) => index);
  const items = starts.map((start, at): BoxItem => {
    const part = typed.slice(start, starts[at + 1]).trim();
    const found = boxBefore.exec(part);
    const ticked = found?.groups?.ticked !== undefined;
    return { item: part.slice(found?.[0].length ?? 0), typed: part, ticked };
  });
  return items.every(({ item }) => item !== '') ? items : [{ item: typed, typed }];
}

const withoutBullet = (item: string) => item.replace(/^\s*([•*·]|\d{1,2}[.)](?=\s))/, '').trim();
