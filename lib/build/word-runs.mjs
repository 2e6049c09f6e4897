import { createHash } from 'node:crypto';

const runLength = 5;

/**
 * The first ten hex digits of the SHA-256 of each run of five words, case and marks aside.
 * @param {string} text
 * @returns {string[]}
 */
export function wordRuns(text) {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, Math.max(0, words.length - runLength + 1))
    .map((_, at) => words.slice(at, at + runLength).join(' '))
    .map((run) => createHash('sha256').update(run).digest('hex').slice(0, 10));
}
