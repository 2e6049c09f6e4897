import type { Token } from './tokens';

/**
 * Leaves of a line of boxes only what is ticked: "PR [ ] Positive [x] Negative" becomes "PR
 * Negative". Boxes may come before or after their words; where that cannot be told, the boxes stay,
 * and nothing is understood.
 */
export function tickedOnly(tokens: readonly Token[]): Token[] {
  const boxes = tokens.flatMap(({ kind }, at) => (kind === 'box' ? [at] : []));
  const [first] = boxes;
  if (first === undefined) return [...tokens];
  const last = boxes.at(-1) ?? first;
  const opens = tokens.slice(0, first).every(({ kind }) => !isOption(kind));
  const closes = tokens.slice(last + 1).every(({ kind }) => !isOption(kind));
  if (opens && !closes) return before(tokens, boxes);
  return [...tokens];
}

/** Words of a choice: a result, a number, a type. */
const isOption = (kind: Token['kind']) =>
  kind === 'status' || kind === 'amount' || kind === 'type' || kind === 'yes' || kind === 'not';

/** Keeps the words before the first box, and those of each ticked box up to the next. */
function before(tokens: readonly Token[], boxes: readonly number[]): Token[] {
  const kept = tokens.slice(0, boxes[0]);
  boxes.forEach((place, index) => {
    const words = tokens.slice(place + 1, boxes[index + 1]);
    const isTicked = tokens[place]?.is === 'ticked';
    kept.push(...(isTicked ? words : words.filter((_, at) => isAfterChoice(words, at))));
  });
  return kept;
}

/** Whether a word comes after an empty box's own words, and may be about the ticked ones. */
function isAfterChoice(words: readonly Token[], at: number): boolean {
  const { kind, text } = words[at] as Token;
  const isOther = kind === 'not' || kind === 'scope' || kind === 'word' || text === '?';
  return isOther && words.slice(0, at).some((word) => isOption(word.kind));
}
