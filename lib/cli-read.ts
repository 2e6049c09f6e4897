import { type ReadNote, readFacts } from './read-facts';
import type { Say } from './wording';

// npm run --silent sheet -- --read <text> [--column <name>]
// Shows what the reader of facts makes of a text, so that a clinic can try its own words.

const sentences = {
  unread: 'cli.note.unread',
  confirm: 'cli.note.confirm',
  disagrees: 'cli.note.disagrees',
} as const satisfies Record<ReadNote['kind'], string>;

/** What was understood, as JSON that an answers file may hold, and a sentence for each note. */
export function showFacts(text: string, column: string | undefined, say: Say) {
  const { answers, notes } = readFacts(text, column);
  return {
    json: `${JSON.stringify(answers, null, 2)}\n`,
    notes: notes.map(({ field, kind, words }) =>
      say(sentences[kind], { label: say(`label.${field}`), words }),
    ),
  };
}
