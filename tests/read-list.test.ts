import { describe, expect, it } from 'vitest';
import { fields } from '../lib/answers/fields';
import { saysNone, saysNotSure, valueIn, wordKey, yesOrNo } from '../lib/intake/rows/known-words';
import { readList } from '../lib/intake/rows/read-list';
import { valueWords } from '../lib/intake/words/cell-words';

describe('C27: yes and no', () => {
  it.each(['yes', 'Y', '1', 'TRUE', 'ja', 'sí', 'x', ' Yes. ', '✓'])('%j is yes', (text) => {
    expect(yesOrNo(text)).toBe(true);
  });
  it.each(['no', 'N', '0', 'FALSE', 'nein'])('%j is no', (text) => {
    expect(yesOrNo(text)).toBe(false);
  });
  it.each(['', 'maybe', 'yes?no', 'not yet', '?', '-', 'unknown'])('%j is neither', (text) => {
    expect(yesOrNo(text)).toBeUndefined();
  });
});

describe('words of a field', () => {
  it('are its values, its printed words, and other names', () => {
    expect(valueIn('needs', 'second-opinion')).toBe('second-opinion');
    expect(valueIn('needs', 'A second opinion')).toBe('second-opinion');
    expect(valueIn('needs', '2nd opinion')).toBe('second-opinion');
    expect(valueIn('needs', 'opinion')).toBeUndefined();
    expect(valueIn('symptoms', 'Fever or shaking chills')).toBe('day.5');
    expect(valueIn('symptoms', '911.2')).toBe('911.2');
  });

  it('stand for one value each, that the field has', () => {
    for (const [field, names] of Object.entries(valueWords)) {
      const spec = fields[field as keyof typeof fields];
      const all = Object.values(names).flat().map(wordKey);
      expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
      for (const [value, words] of Object.entries(names)) {
        expect('of' in spec ? spec.of : []).toContain(value);
        for (const word of words)
          expect([word, valueIn(spec && (field as 'health'), word)]).toEqual([word, value]);
      }
    }
  });

  it('say none, or not sure', () => {
    expect(['None', 'n/a', '-', 'N', 'denies'].every(saysNone)).toBe(true);
    expect(['?', 'Unknown', 'don’t know', "don't know"].every(saysNotSure)).toBe(true);
  });
});

describe('a list in a cell', () => {
  it.each([
    ['health', 'RA', ['autoimmune']],
    ['health', 'lupus; kidney transplant', ['autoimmune', 'transplant']],
    ['health', "Crohn's, on prednisone 10 mg daily", ['autoimmune', 'steroids']],
    ['health', 'h/o lupus', ['autoimmune']],
    ['health', 's/p renal transplant', ['transplant']],
    ['health', 'has a history of lupus', ['autoimmune']],
    ['health', 'prednisone 7.5mg po twice a day', ['steroids']],
    ['health', 'prednisone 10 mg stopped 2024', undefined],
    ['health', 'hx of prednisone', undefined],
    ['health', 'history of pregnancy', undefined],
    ['health', 'unknown', ['not-sure']],
    ['health', 'none', []],
    ['symptoms', 'cough and fever', ['day.2', 'day.5']],
    ['symptoms', 'SOB/cough', ['day.2']],
    ['symptoms', '• rash\n• diarrhea x 3 days', ['day.3', 'day.1']],
    ['symptoms', '1. new rash 2', undefined],
    ['symptoms', 'n/a', []],
    ['symptoms', 'c/o chest pain', ['911.2']],
    ['needs', 'rides | interpreter', ['travel', 'interpreter']],
    ['needs', 'needs help with insurance', ['cost']],
  ] as const)('%s: %j', (field, text, values) => {
    const read = readList(field, text);
    if (values === undefined) expect(read.unread.length).toBe(1);
    else expect(read).toEqual({ values, denied: [], unread: [] });
  });

  it('what does not apply is told apart', () => {
    expect(readList('symptoms', 'no fever; denies cough or chest pain; rash')).toEqual({
      values: ['day.3'],
      denied: ['no fever', 'denies cough or chest pain'],
      unread: [],
    });
  });

  it.each([
    'denies chest pain, syncope',
    'no acute distress, cough',
    'fever?',
    'fever (-)',
    'fever -',
    '- fever',
    'fever: none',
    'cough resolved',
    'chest pain ruled out',
    'mother had seizures',
    'if fever call',
    'cough and something',
    'fever 0',
    'h/o seizures',
    'had chest pain',
  ])('%j marks no sign', (text) => {
    const read = readList('symptoms', text);
    expect(read.values).toEqual([]);
    expect(read.unread.length).toBeGreaterThan(0);
  });

  it('a lack is a need, and no denial', () => {
    expect(readList('needs', 'no ride').denied).toEqual([]);
    expect(readList('needs', 'no ride').unread.length).toBe(1);
  });

  it('says which part was not understood', () => {
    expect(readList('health', 'RA, bunions; , lupus').unread).toEqual([
      { words: 'bunions', place: 2 },
    ]);
  });
});
