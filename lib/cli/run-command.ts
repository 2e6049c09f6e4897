import { sayToStaff } from '../wording/staff-wording';
import { readArguments } from './arguments';
import { Refusal } from './files';

const say = sayToStaff('en');

/**
 * Does what was typed behind the name of the command.
 * @returns the exit code: 2 means that nothing was written, 1 that something was not made
 */
export async function runCommand(typed: readonly string[]): Promise<0 | 1 | 2> {
  // Each command loads what it needs, so that a word about a mistake does not wait for the rest.
  try {
    const command = readArguments(typed);
    switch (command.kind) {
      case 'facts': {
        const { showFacts } = await import('./show-facts');
        showFacts(command);
        return 0;
      }
      case 'record': {
        const { showRecord } = await import('./show-record');
        await showRecord(command);
        return 0;
      }
      case 'sheet': {
        const { makeSheet } = await import('./make-sheet');
        await makeSheet(command);
        return 0;
      }
      case 'packets': {
        const { makePacketsFrom } = await import('./make-packets-from');
        return (await makePacketsFrom(command)) ? 0 : 1;
      }
    }
  } catch (error) {
    const lines = error instanceof Refusal ? error.lines : [say('cli.failed')];
    for (const line of lines) console.error(line);
    return error instanceof Refusal ? 2 : 1;
  }
}
