import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Vitest's files in this folder, by their path in the project, with their text. */
export const unitFiles = readdirSync(import.meta.dirname)
  .filter((name) => /\.test\.tsx?$/.test(name))
  .map((name) => ({
    path: `tests/${name}`,
    text: readFileSync(join(import.meta.dirname, name), 'utf8'),
  }));
