import type { ReadNote } from '../intake/facts/findings';
import { readFacts } from '../intake/facts/read-facts';
import { sayToStaff } from '../wording/staff-wording';
import type { FactsCommand } from './arguments';

const say = sayToStaff('en');
const sentences = {
  unread: 'cli.note.unread',
  confirm: 'cli.note.confirm',
  disagrees: 'cli.note.disagrees',
} as const satisfies Record<ReadNote['kind'], string>;

/**
 * Prints what `readFacts` finds in a text, so that a clinic can try its own words: answers as JSON
 * to standard output, and a sentence for each note to standard error.
 */
export function showFacts({ text, column }: FactsCommand): void {
  const { answers, notes } = readFacts(text, column);
  process.stdout.write(`${JSON.stringify(answers, null, 2)}\n`);
  for (const { field, kind, words } of notes) {
    console.error(say(sentences[kind], { label: say(`label.${field}`), words }));
  }
}
