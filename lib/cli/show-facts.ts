import type { ReadNote } from '../intake/facts/findings';
import { readListFacts } from '../intake/rows/list-facts';
import { sayToStaff } from '../wording/staff-wording';
import type { FactsCommand } from './arguments';

const say = sayToStaff('en');
const sentences = {
  unread: 'cli.note.unread',
  confirm: 'cli.note.confirm',
  disagrees: 'cli.note.disagrees',
} as const satisfies Record<ReadNote['kind'], string>;

/**
 * Prints what a list's reader finds in a text, so that a clinic can try its own words: answers as
 * JSON to standard output, and a sentence for each note to standard error.
 */
export function showFacts({ text, column }: FactsCommand): void {
  const { answers, notes, bareLine } = readListFacts(text, column);
  process.stdout.write(`${JSON.stringify(answers, null, 2)}\n`);
  for (const note of notes) {
    const { field, kind, words } = note;
    const sentence = note === bareLine ? 'row.note.bareLine' : sentences[kind];
    console.error(say(sentence, { label: say(`label.${field}`), words }));
  }
}
