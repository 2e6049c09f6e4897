import { describe, expect, it } from 'vitest';
import { factFields } from '../lib/answers/fields';
import { casesIn, factsOf, type ReadingCase } from './reading-cases';

// The reading of every text of the corpora, as a clinician can read it: a change of the
// reader shows here line by line.

const corpora = [
  'messy-input',
  'facts-own',
  'reading-faults',
  'reading-own',
  'reading-attacks',
  'reading-edges',
] as const;

function asText({ text, column }: Pick<ReadingCase, 'text' | 'column'>): string {
  const { answers, notes, notUnderstood } = factsOf({ text, column });
  const said = factFields.flatMap((field) =>
    answers[field] === undefined ? [] : `${field} ${[answers[field]].flat().join('+') || 'none'}`,
  );
  return [
    `${column ?? '-'} | ${JSON.stringify(text)}`,
    `    ${said.join(', ') || '(nothing)'}`,
    ...notes.map(({ field, kind, words }) => `    ${field} ${kind}: ${words}`),
    ...(notUnderstood.length > 0 ? [`    left: ${notUnderstood.join(' / ')}`] : []),
  ].join('\n');
}

describe('the reading of', () => {
  it.each(corpora)('%s', async (name) => {
    const read = casesIn<ReadingCase>(`${name}.json`).map(asText);
    await expect(`${read.join('\n')}\n`).toMatchFileSnapshot(`golden/reading/${name}.txt`);
  });
});
