import { createReadStream } from 'node:fs';
import { rm, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { causeOf } from '../pdf/engine/cause';
import { sayToStaff } from '../wording/staff-wording';

const say = sayToStaff('en');

/** Stops the command; `lines` are sentences for the person at the keyboard. */
export class Refusal extends Error {
  constructor(readonly lines: string[]) {
    super(lines[0]);
  }
}

/** Resolves a path from where the person typed it; npm runs scripts from the project folder. */
export const asTyped = (path: string) => resolve(process.env.INIT_CWD ?? process.cwd(), path);

/**
 * Reads a file or a pipe, and stops once it exceeds the limit.
 * @param most in bytes
 * @param tooLarge the sentence for a larger file
 * @throws Refusal if it is missing, unreadable or too large
 */
export async function readBytes(file: string, most: number, tooLarge: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of createReadStream(asTyped(file))) {
      size += chunk.length;
      if (size > most) break;
      chunks.push(chunk);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Refusal([say(code === 'ENOENT' ? 'cli.missing' : 'cli.unreadable', { file })]);
  }
  if (size > most) throw new Refusal([tooLarge]);
  return Buffer.concat(chunks);
}

/**
 * Reads a JSON file in UTF-8.
 * @param most in bytes
 * @param tooLarge the sentence for a larger file
 * @throws Refusal
 */
export async function readJsonFile(file: string, most: number, tooLarge: string): Promise<unknown> {
  const bytes = await readBytes(file, most, tooLarge);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new Refusal([say(error instanceof TypeError ? 'cli.notText' : 'cli.notJson', { file })]);
  }
}

/** Says so where standard output cannot be written, and exits; a reader that has enough just goes. */
export function watchStdout(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') console.error(notWritten(error, '-'));
    process.exit(2);
  });
}

const notWritten = (error: unknown, file: string) =>
  say(causeOf(error) === 'disk-full' ? 'cli.diskFull' : 'cli.cannotWrite', { file });

/**
 * Writes a file, all of it or nothing.
 * @throws Refusal if the file cannot be written
 */
export async function writeTo(file: string, content: string | Uint8Array): Promise<void> {
  const path = asTyped(file);
  try {
    await writeFile(path, content);
  } catch (error) {
    // Half a file would pass for a sheet. A device stays.
    if (causeOf(error) === 'disk-full' && (await stat(path)).isFile()) await rm(path);
    throw new Refusal([notWritten(error, file)]);
  }
}
