import type { ReadNote } from '../intake/facts/findings';
import { longestText } from '../intake/facts/fold';
import { readListFacts } from '../intake/rows/list-facts';
import { sayToStaff } from '../wording/staff-wording';
import type { FactsCommand } from './arguments';
import { Refusal } from './files';

const say = sayToStaff('en');
const sentences = {
  unread: 'cli.note.unread',
  confirm: 'cli.note.confirm',
  disagrees: 'cli.note.disagrees',
} as const satisfies Record<ReadNote['kind'], string>;

/**
 * Prints what a list's reader finds in a text, so that a clinic can try its own words: answers as
 * JSON to standard output, with the words it left under `notUnderstood`, and a sentence for each
 * note to standard error.
 * @throws Refusal if the text is too long to read
 */
export function showFacts({ text, column }: FactsCommand): void {
  if (text.length > longestText)
    throw new Refusal([say('cli.readTooLong', { max: longestText.toLocaleString('en-US') })]);
  const { answers, notes, notUnderstood, bareLine } = readListFacts(text, column);
  const found = notUnderstood.length > 0 ? { ...answers, notUnderstood } : answers;
  process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  for (const note of notes) {
    const { field, kind, words } = note;
    const sentence = note === bareLine ? 'row.note.bareLine' : sentences[kind];
    console.error(say(sentence, { label: say(`label.${field}`), words }));
  }
}
