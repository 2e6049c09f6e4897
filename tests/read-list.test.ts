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

/** Cells under "Mets", as clinics write them. Undefined: not understood. */
const placesMeant = [
  ['spread', 'bone', ['bones']],
  ['spread', 'Bone only', ['bones']],
  ['spread', 'bone mets', ['bones']],
  ['spread', 'osseous', ['bones']],
  ['spread', 'spine, ribs', ['bones']],
  ['spread', 'liver', ['liver']],
  ['spread', 'hepatic metastases', ['liver']],
  ['spread', 'liver lesions; lung', ['liver', 'lungs']],
  ['spread', 'Bone/liver/LN', ['bones', 'liver', 'lymph-nodes']],
  ['spread', 'mets to bone and liver', ['bones', 'liver']],
  ['spread', 'multiple bilateral pulmonary mets', ['lungs']],
  ['spread', 'lungs', ['lungs']],
  ['spread', 'brain', ['brain']],
  ['spread', 'CNS', ['brain']],
  ['spread', 'brain mets s/p SRS', ['brain']],
  ['spread', 'treated brain mets', ['brain']],
  ['spread', 'LN', ['lymph-nodes']],
  ['spread', 'mediastinal LNs', ['lymph-nodes']],
  ['spread', 'axillary lymph nodes', ['lymph-nodes']],
  ['spread', 'nodes', ['lymph-nodes']],
  ['spread', 'skin', ['skin']],
  ['spread', 'chest wall', ['skin']],
  ['spread', 'cutaneous mets', ['skin']],
  ['spread', 'pleural effusion', ['other']],
  ['spread', 'peritoneum', ['other']],
  ['spread', 'adrenal', ['other']],
  ['spread', 'bone marrow', ['other']],
  ['spread', 'lung/pleura', ['lungs', 'other']],
  ['spread', 'leptomeningeal', ['other']],
  ['spread', 'lymph-nodes; skin', ['lymph-nodes', 'skin']],
  ['spread', 'unknown', ['not-sure']],
  ['spread', '?liver', undefined],
  ['spread', 'possible liver mets', undefined],
  ['spread', 'brain neg', undefined],
  ['spread', 'brain -', undefined],
  ['spread', 'r/o brain', undefined],
  ['spread', 'h/o brain mets', undefined],
  ['spread', 'liver mets resolved', undefined],
  ['spread', 'visceral', undefined],
  ['spread', 'pulmonary embolism', undefined],
  ['spread', 'liver cysts', undefined],
  ['spread', 'left breast', undefined],
  ['spread', 'yes', undefined],
] as const;

/** Cells under "PMH" about a pregnancy, now or to come. */
const healthMeant = [
  ['health', 'pregnant', ['pregnant']],
  ['health', 'Currently pregnant', ['pregnant']],
  ['health', 'pregnant now', ['pregnant']],
  ['health', 'gravid', ['pregnant']],
  ['health', '20 weeks pregnant', ['pregnant']],
  ['health', 'pregnant (12 wks)', ['pregnant']],
  ['health', 'current pregnancy', ['pregnant']],
  ['health', 'intrauterine pregnancy', ['pregnant']],
  ['health', 'lupus, pregnant', ['autoimmune', 'pregnant']],
  ['health', 'breastfeeding', ['pregnancy-or-nursing']],
  ['health', 'breast feeding', ['pregnancy-or-nursing']],
  ['health', 'nursing', ['pregnancy-or-nursing']],
  ['health', 'lactating', ['pregnancy-or-nursing']],
  ['health', 'trying to conceive', ['pregnancy-or-nursing']],
  ['health', 'TTC', ['pregnancy-or-nursing']],
  ['health', 'may get pregnant', ['pregnancy-or-nursing']],
  ['health', 'wants to get pregnant', ['pregnancy-or-nursing']],
  ['health', 'planning a pregnancy', ['pregnancy-or-nursing']],
  ['health', 'pregnant; breastfeeding', ['pregnant', 'pregnancy-or-nursing']],
  ['health', 'pregnant 6 weeks ago', undefined],
  ['health', 'G2P1', undefined],
  ['health', 'postpartum', undefined],
  ['health', 'pregnant?', undefined],
] as const;

/** Cells under "Symptoms": what `day.4` was, and the newer signs. */
const signsMeant = [
  ['symptoms', 'headache', ['day.10']],
  ['symptoms', 'Headaches x 2 weeks', ['day.10']],
  ['symptoms', 'dizzy', ['day.10']],
  ['symptoms', 'dizziness, fatigue', ['day.10', 'day.15']],
  ['symptoms', 'lightheaded', ['day.10']],
  ['symptoms', 'vertigo', ['day.10']],
  ['symptoms', 'tired', ['day.15']],
  ['symptoms', 'exhaustion', ['day.15']],
  ['symptoms', 'cold intolerance', ['day.15']],
  ['symptoms', 'lethargy', ['day.15']],
  ['symptoms', 'back pain', ['day.13']],
  ['symptoms', 'new low back pain', ['day.13']],
  ['symptoms', 'neck pain', ['day.13']],
  ['symptoms', 'easy bruising', ['day.11']],
  ['symptoms', 'nosebleeds', ['day.11']],
  ['symptoms', 'petechiae', ['day.11']],
  ['symptoms', 'mood changes', ['day.12']],
  ['symptoms', 'forgetful', ['day.12']],
  ['symptoms', 'memory loss', ['day.12']],
  ['symptoms', 'arm swelling', ['day.14']],
  ['symptoms', 'swollen leg', ['day.14']],
  ['symptoms', 'calf pain', ['day.14']],
  ['symptoms', 'swollen ankles', ['day.8']],
  ['symptoms', 'hematuria', ['day.8']],
  ['symptoms', 'droopy eyelids', ['day.7']],
  ['symptoms', 'blurry vision', ['day.7']],
  ['symptoms', 'vision loss', ['911.9']],
  ['symptoms', 'sudden loss of vision', ['911.9']],
  ['symptoms', 'cannot see', ['911.9']],
  ['symptoms', 'sudden trouble swallowing', ['911.5']],
  ['symptoms', 'worst headache of life', ['911.7']],
  ['symptoms', 'thunderclap headache', ['911.7']],
  ['symptoms', 'knee pain', undefined],
  ['symptoms', 'bleeding', undefined],
  ['symptoms', 'headache resolved', undefined],
] as const;

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
    ...placesMeant,
    ...healthMeant,
    ...signsMeant,
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
    else expect(read).toEqual({ values, denied: [], unread: [], open: [], retired: [] });
  });

  it('what does not apply is told apart', () => {
    expect(readList('symptoms', 'no fever; denies cough or chest pain; rash')).toEqual({
      values: ['day.3'],
      denied: ['no fever', 'denies cough or chest pain'],
      unread: [],
      open: [],
      retired: [],
    });
    expect(readList('spread', 'bone; no brain mets; no liver')).toMatchObject({
      values: ['bones'],
      denied: ['no brain mets', 'no liver'],
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

  it.each(['day.4', 'Day 4', 'very tired or cold or dizzy or a lasting headache'])(
    '%j is the two signs that it was, and is told apart',
    (text) => {
      const read = readList('symptoms', `fever; ${text}`);
      expect(read.values).toEqual(['day.5', 'day.10', 'day.15']);
      expect(read.retired).toEqual([text]);
      expect(read.unread).toEqual([]);
    },
  );

  it.each(['pregnancy', 'Pregnancy.', 'may be pregnant', 'pregnant or nursing', 'preg'])(
    '%j could be one of two, and is neither',
    (text) => {
      expect(readList('health', `RA; ${text}`)).toMatchObject({
        values: ['autoimmune'],
        unread: [],
        open: [text],
      });
    },
  );

  it.each(['not pregnant', 'denies pregnancy', 'no pregnancy', 'no liver mets', 'no headache'])(
    '%j is denied',
    (text) => {
      const fields = ['health', 'spread', 'symptoms'] as const;
      const reads = fields.map((field) => readList(field, text));
      expect(reads.some(({ denied }) => denied.includes(text))).toBe(true);
      expect(reads.flatMap(({ values, open }) => [...values, ...open])).toEqual([]);
    },
  );

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

describe('the boxes of a form', () => {
  const nothing = { values: [], denied: [], open: [], retired: [], unread: [] };

  it.each([
    ['fever [x]', ['day.5'], []],
    ['fever [ ] diarrhea [x]', ['day.1'], ['fever [ ]']],
    ['Fever [X], cough [ ], rash [✓]', ['day.3', 'day.5'], ['cough [ ]']],
    ['fever: ( ) chest pain: (x)', ['911.2'], ['fever ( )']],
    ['fever [Y] cough [N]', ['day.5'], ['cough [N]']],
    ['cough ☐ rash ☒', ['day.3'], ['cough ☐']],
    ['[ ] fever [x] cough', ['day.2'], ['[ ] fever']],
    ['fever [ ]\ncough [x]\n[x] rash', ['day.2', 'day.3'], ['fever [ ]']],
    // The box is that of the word before it, and of no other.
    ['rash, fever [ ]', ['day.3'], ['fever [ ]']],
  ])('%j are read: %j', (text, values, denied) => {
    const read = readList('symptoms', text);
    expect({ ...read, values: read.values.toSorted() }).toEqual({ ...nothing, values, denied });
  });

  it.each(['fever [x] [ ]', '[x] fever [ ]', 'fever [?]', 'fever [x] today', 'cough [ ] x 3 days'])(
    '%j are not clear',
    (text) => {
      const read = readList('symptoms', text);
      expect([read.values, read.denied, read.unread.length]).toEqual([[], [], 1]);
    },
  );
});
