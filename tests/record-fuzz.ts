import { readRecord } from '../lib/intake/record/read-record';
import { type RecordCase, readOn, recordCasesIn } from './record-cases';

// Documents that were cut, mixed up and misprinted: whatever comes, the reader does not throw.

/** Numbers from 0 up to 1, the same for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

type Mutation = (text: string, below: (end: number) => number) => string;

const inLines =
  (change: (lines: string[], below: (end: number) => number) => void): Mutation =>
  (text, below) => {
    const lines = text.split('\n');
    change(lines, below);
    return lines.join('\n');
  };

const mutations: readonly Mutation[] = [
  inLines((lines, below) => lines.splice(below(lines.length), 1 + below(3))),
  inLines((lines, below) => {
    const [line = ''] = lines.splice(below(lines.length), 1);
    lines.splice(below(lines.length + 1), 0, line);
  }),
  inLines((lines, below) => {
    const at = below(lines.length);
    lines.splice(at, 0, ...lines.slice(at, at + 4));
  }),
  (text, below) => text.slice(below(text.length)),
  (text, below) => text.slice(0, below(text.length)),
  (text, below) => {
    const at = below(text.length);
    return text.slice(0, at) + text.slice(at + 1 + below(12));
  },
  (text, below) => {
    const at = below(text.length);
    const noise = [
      '\u0000',
      '\f',
      '\u202e',
      '(((',
      '\ud800',
      '%%%',
      '-',
      ':',
      '  ',
      '\t|\t',
      '9e99',
    ];
    return text.slice(0, at) + noise[below(noise.length)] + text.slice(at);
  },
  (text) => text.replace(/ {2,}/g, ' '),
  (text) => text.replace(/\n\s*\n/g, '\n'),
  (text) => text.replace(/\n/g, ' '),
  (text) => text.toUpperCase(),
  (text) => `${text}\f${text}`,
];

/**
 * Reads mutated documents of the corpora.
 * @returns how many were read, and those at which the reader threw or quoted what was not there
 */
export function fuzzRecords(count: number, seed: number): { read: number; faults: string[] } {
  const random = randomOf(seed);
  const below = (end: number) => Math.floor(random() * Math.max(1, end));
  const cases = ['records-own.json', 'records-attacks.json', 'records-unseen.json'].flatMap(
    recordCasesIn,
  );
  const faults: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const one = cases[below(cases.length)] as RecordCase;
    let text = one.lines.join('\n');
    for (let left = 1 + below(4); left > 0; left -= 1)
      text = (mutations[below(mutations.length)] as Mutation)(text, below);
    try {
      const { offers } = readRecord(text, { today: readOn, source: null });
      if (offers.some(({ words }) => words.trim() === '')) faults.push(`${one.id}: no quote`);
    } catch (error) {
      faults.push(`${one.id}: ${String(error)}`);
    }
  }
  return { read: count, faults };
}
