import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { vi } from 'vitest';
import { runCommand } from '../lib/cli/run-command';

const project = join(import.meta.dirname, '..');

/** What a run of the command line printed: `lines` on standard error, `out` on standard output. */
type Outcome = { code: number | null; out: Buffer; lines: string[] };

/** Runs the command in this process, as if typed from the folder that INIT_CWD names. */
export async function sheet(...args: string[]): Promise<Outcome> {
  const out: Buffer[] = [];
  const lines: string[] = [];
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    out.push(Buffer.from(chunk));
    return true;
  });
  const stderr = vi.spyOn(console, 'error').mockImplementation((line) => void lines.push(line));
  const code = await runCommand(args).finally(() => {
    stdout.mockRestore();
    stderr.mockRestore();
  });
  return { code, out: Buffer.concat(out), lines };
}

/** Runs `npm run --silent sheet -- ...args` from a folder. */
export function npmSheet(folder: string, ...args: string[]): Promise<Outcome> {
  const run = spawn('npm', ['--prefix', project, 'run', '--silent', 'sheet', '--', ...args], {
    cwd: folder,
    // npm says itself where it was started.
    env: { ...process.env, INIT_CWD: undefined },
    shell: process.platform === 'win32',
  });
  const out: Buffer[] = [];
  const errors: Buffer[] = [];
  run.stdout.on('data', (chunk) => out.push(chunk));
  run.stderr.on('data', (chunk) => errors.push(chunk));
  return new Promise((resolve) => {
    run.on('close', (code) => {
      // npm may add warnings of its own about the machine's settings.
      const lines = Buffer.concat(errors).toString().split('\n');
      resolve({
        code,
        out: Buffer.concat(out),
        lines: lines.filter((line) => line && !line.startsWith('npm ')),
      });
    });
  });
}
