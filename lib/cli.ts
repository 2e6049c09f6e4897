import './cli/production';
import { readArguments } from './cli/arguments';
import { Refusal } from './cli/files';
import { makePacketsFrom } from './cli/make-packets-from';
import { makeSheet } from './cli/make-sheet';
import { showFacts } from './cli/show-facts';
import { sayToStaff } from './staff-wording';

// npm run --silent sheet -- <answers.json> --out <file>
// npm run --silent sheet -- <patients.csv> --out <folder>
// npm run --silent sheet -- --read <text> [--column <name>]
// Exit code 2 means that nothing was written, 1 that something was not made.

const say = sayToStaff('en');

try {
  const command = readArguments(process.argv.slice(2));
  switch (command.kind) {
    case 'facts':
      showFacts(command);
      break;
    case 'sheet':
      await makeSheet(command);
      break;
    case 'packets':
      process.exitCode = (await makePacketsFrom(command)) ? 0 : 1;
  }
} catch (error) {
  const lines = error instanceof Refusal ? error.lines : [say('cli.failed')];
  for (const line of lines) console.error(line);
  process.exitCode = error instanceof Refusal ? 2 : 1;
}
