import './production';
import { sayToStaff } from '../wording/staff-wording';
import { readArguments } from './arguments';
import { Refusal } from './files';

// npm run --silent sheet -- <answers.json> --out <file>
// npm run --silent sheet -- <patients.csv> --out <folder>
// npm run --silent sheet -- --read <text> [--column <name>]
// Exit code 2: nothing was written. Exit code 1: something was not made.

const say = sayToStaff('en');

// Loads only what the command needs, so that a usage error prints at once.
try {
  const command = readArguments(process.argv.slice(2));
  switch (command.kind) {
    case 'facts': {
      const { showFacts } = await import('./show-facts');
      showFacts(command);
      break;
    }
    case 'sheet': {
      const { makeSheet } = await import('./make-sheet');
      await makeSheet(command);
      break;
    }
    case 'packets': {
      const { makePacketsFrom } = await import('./make-packets-from');
      process.exitCode = (await makePacketsFrom(command)) ? 0 : 1;
    }
  }
} catch (error) {
  const lines = error instanceof Refusal ? error.lines : [say('cli.failed')];
  for (const line of lines) console.error(line);
  process.exitCode = error instanceof Refusal ? 2 : 1;
}
