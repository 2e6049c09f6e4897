import type { Token } from './tokens';
import type { Unit } from './unit';
import type { WordClass } from './word-classes';

/** In tokens. A longer sentence is about something of its own. */
export const longestFragment = 8;

/**
 * Whether a sentence that gives no result may speak of the one before: it is not understood, and no
 * word of it tells what else it is about.
 * @param isSentence a full stop is before it, not the end of a line or of an item
 */
export function pointsBack({ tokens, classes, left }: Unit, isSentence: boolean): boolean {
  if (!left.some((at) => classes[at] === 'Unknown') || tokens.some(isTopic)) return false;
  if (tokens.some(({ text }) => pointing.test(text)) || doubtsInSummary(tokens, classes))
    return true;
  const [first] = tokens;
  const isBullet = tokens.length === 1 && (first?.text.length ?? 0) < 3;
  const isHeading = classes.slice(0, 4).includes('Colon');
  return (
    isSentence &&
    tokens.length <= longestFragment &&
    !(isBullet || isHeading || tokens.some(isOwnSubject))
  );
}

/** "Interpretation: negative" speaks of the result before; "positive" fits each result that is read. */
const doubtsInSummary = (tokens: readonly Token[], classes: readonly WordClass[]) =>
  /^(?:interpretation|impression|conclusion|summary)$/.test(tokens[0]?.text ?? '') &&
  classes.some((one, at) => doubting.includes(one) && tokens[at]?.is !== 'pos');

const doubting: readonly WordClass[] = [
  'Result',
  'NoResult',
  'Nothing',
  'No',
  'Question',
  'Modifier',
  'Sign',
];

/** Whether a word shows that a sentence is about something else than a result. */
const isTopic = ({ kind, is }: Token) =>
  is === 'topic' || is === 'treatment' || kind === 'subject' || kind === 'drug' || kind === 'line';

/** Whether a word tells whom or what a sentence is about, if none points back. */
const isOwnSubject = ({ kind, is, text }: Token) =>
  kind === 'date' ||
  is === 'metastatic' ||
  is === 'self' ||
  (is === 'other-person' && !text.endsWith("'s")) ||
  is === 'other-tumor' ||
  /^(?:she|he|we|they|allerg\w*)$/.test(text);

/** Words that point at what was said, or say what somebody thinks of it. */
const pointing =
  /^(?:it|this|that|these|those|such|above|see|nothing|none|someone|same|differs?|different|changed|otherwise|says?|said|told|thinks?|thought|believes?|feels?|disagree[sd]?|disput(?:es|ed))$/;
