import './production';
import { watchStdout } from './files';
import { runCommand } from './run-command';

// npm run --silent sheet -- <answers.json> --out <file>
// npm run --silent sheet -- <patients.csv> --out <folder>
// npm run --silent sheet -- --read <text> [--column <name>]

watchStdout();
process.exitCode = await runCommand(process.argv.slice(2));
