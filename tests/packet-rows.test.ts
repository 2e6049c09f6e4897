import { describe, expect, it } from 'vitest';
import { editRow } from '../lib/intake/rows/change-rows';
import { answersToPrint } from '../lib/intake/rows/packet-row';
import type { PacketList } from '../lib/intake/rows/packet-rows';
import { buildSheet } from '../lib/sheet/build-sheet';
import { sheetAsText } from '../lib/sheet/sheet-text';
import { listOf } from './list-of';
import { madeOn } from './patients';

/** The first row of a list with these columns, tab-delimited so that cells may hold commas. */
function rowOf(columns: Record<string, string>) {
  const quoted = (cells: string[]) =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join('\t');
  const [row] = listOf(`${quoted(Object.keys(columns))}\n${quoted(Object.values(columns))}`).rows;
  if (!row) throw new Error('No row');
  return row;
}

function ready(columns: Record<string, string>) {
  const row = rowOf(columns);
  if (row.state !== 'ready') throw new Error(JSON.stringify(row.problems));
  return row;
}

const answersOf = (columns: Record<string, string>) => {
  const { filledInBy, ...answers } = ready(columns).answers;
  return answers;
};

const kindsOf = (columns: Record<string, string>) =>
  ready(columns).notes.map(({ column, kind }) => `${column}: ${kind}`);

/** Notes on cells that the sheet leaves blank, by header. */
const blankOf = (columns: Record<string, string>) =>
  Object.fromEntries(
    ready(columns)
      .notes.filter(({ message }) => message.includes('Nothing of it is on the sheet'))
      .map(({ column, message }) => [column, message]),
  );

function problemsOf(columns: Record<string, string>) {
  const row = rowOf(columns);
  return row.state === 'ready' ? [] : row.problems;
}

describe('a row', () => {
  it('of plain words becomes answers without a note', () => {
    const row = ready({
      Name: 'Maria Santos',
      'Visit date': '2026-12-01',
      Doctor: 'Dr. Lee',
      Clinic: 'Brooklyn Cancer Center',
      'Day phone': '718-555-0100',
      'Night phone': '718-555-0199',
      'Results told': 'yes',
      Subtype: 'Triple-negative',
      ER: 'negative',
      'PD-L1': '10-or-more',
      'Prior lines': 'one',
      Treatments: 'Surgery\nChemo',
      'Cancer drugs now': 'Capecitabine (2 weeks on)',
      'Spread to': 'bones; brain',
      'Patient phone': '718-555-0101',
      Health: 'RA',
      Needs: 'rides; interpreter',
      'Interpreter language': 'Spanish',
      Goal: 'To work',
      Questions: '1. Can I work? 2. Can I travel?',
      'Top three': 'own-1; Q2',
      'Left open': 'Q5, F.cost',
    });
    expect(row.answers).toEqual({
      filledInBy: 'clinic',
      name: 'Maria Santos',
      visitDate: '2026-12-01',
      doctor: 'Dr. Lee',
      clinic: 'Brooklyn Cancer Center',
      dayPhone: '718-555-0100',
      nightPhone: '718-555-0199',
      subtype: 'triple-negative',
      er: 'negative',
      pdl1: '10-or-more',
      priorLines: 'one',
      treatments: 'Surgery\nChemo',
      drugsNow: 'Capecitabine (2 weeks on)',
      spread: ['bones', 'brain'],
      health: ['autoimmune'],
      needs: ['travel', 'interpreter'],
      interpreterLanguage: 'Spanish',
      goal: 'To work',
      ownQuestions: ['Can I work?', 'Can I travel?'],
      topThree: ['own-1', 'Q2'],
      leftOpen: ['Q5', 'F.cost'],
    });
    expect(row.resultsTold).toBe(true);
    expect(row.notes).toEqual([]);
  });

  it('says what it read from clinic words', () => {
    const { answers, notes } = ready({ Dx: 'TNBC' });
    expect(answers.subtype).toBe('triple-negative');
    expect(notes[0]).toMatchObject({ column: 'Dx', kind: 'read' });
    expect(notes[0]?.message).toContain('Read “TNBC” as Type: Triple-negative');
  });

  it('does not say to have read what is left open', () => {
    const { notes } = ready({ Dx: 'PD-L1 neg, CPS 22', Told: 'yes' });
    expect(notes.map(({ kind }) => kind)).toEqual(['disagrees']);
  });

  it('says who filled it in, where the list does', () => {
    expect(ready({ Name: 'x' }).answers.filledInBy).toBe('clinic');
    expect(ready({ Name: 'x', 'Completed by': 'family' }).answers).toEqual({
      name: 'x',
      filledInBy: 'helper',
    });
    expect(blankOf({ Name: 'x', 'Completed by': 'someone' })['Completed by']).toContain('helper');
  });

  it('C11: with more cells than columns is not ready, and keeps them', () => {
    const { rows } = listOf('Name,CPS\nSantos,Maria,22\nAna,9,,\n');
    expect(rows.map(({ state }) => state)).toEqual(['not-ready', 'ready']);
    expect(rows[0]?.cells).toEqual(['Santos', 'Maria', '22']);
  });

  it('C11: with fewer counts the missing ones as blank, and says so', () => {
    const [row] = listOf('Name,CPS,Goal\nMaria').rows;
    expect(row).toMatchObject({ state: 'ready', notes: [{ column: '', kind: 'row' }] });
  });

  it('C15: with the name of another is made too, and both say so', () => {
    const list = listOf('Name,Goal\nAna Lima,a\nEva,b\n ANA  LIMA,c\nAna Lima,\n');
    const twins = (of: PacketList) =>
      of.rows.map((row) =>
        row.state === 'ready' ? row.notes.filter(({ kind }) => kind === 'twin') : [],
      );
    expect(twins(list).map(({ length }) => length)).toEqual([1, 0, 1, 1]);
    expect(twins(list)[0]?.[0]?.message).toContain('Rows 4 and 5 have');
    const edited = editRow(editRow(list, 2, ['Ana Lopez', 'a']), 4, ['Ana Luz', 'c']);
    expect(twins(edited).flat()).toEqual([]);
  });

  it('with nothing that we know is a blank sheet, and says so', () => {
    const { rows, unknownColumns } = listOf('Name,MRN,Age\n,00123,65\n');
    expect(unknownColumns).toEqual(['Age']);
    expect(rows).toMatchObject([
      { state: 'ready', answers: { filledInBy: 'clinic' }, notes: [{ column: '', kind: 'row' }] },
    ]);
  });

  it('C19: with a cell of a megabyte is made without it', () => {
    const { rows } = listOf(`Name,Treatments\nMaria,${'x'.repeat(1024 * 1024)}\nAna,b\n`);
    expect(rows).toMatchObject([
      { state: 'ready', notes: [{ column: 'Treatments', kind: 'unread' }] },
      { state: 'ready', answers: { treatments: 'b' } },
    ]);
    expect(blankOf({ Dx: 'x'.repeat(2001) }).Dx).toContain('2000');
    expect(answersOf({ Name: 'Ana', Dx: 'x'.repeat(2001) })).toEqual({ name: 'Ana' });
    // A sign may be in it.
    expect(problemsOf({ Symptoms: 'x'.repeat(2001) })).toMatchObject([{ column: 'Symptoms' }]);
    // Of a column that is not used nothing can be lost.
    expect(kindsOf({ Name: 'Ana', HPI: 'x'.repeat(3000) })).toEqual([]);
  });

  it('is not made where the person’s own words or the name would be lost', () => {
    expect(problemsOf({ 'Pt name': 'x'.repeat(81) })).toMatchObject([
      { column: 'Pt name', mend: 'Use text of up to 80 characters.' },
    ]);
    expect(problemsOf({ Questions: Array(11).fill('a?').join('|') })).toMatchObject([
      { column: 'Questions' },
    ]);
    expect(Object.keys(blankOf({ 'Top three': 'Q1 Q2 Q3 Q4' }))).toEqual(['Top three']);
  });

  it('C10: that may hold other rows is not ready until the cell is typed again', () => {
    const text = 'Name,Goal,ER,PR,Dx\nMaria,"a\nAna,x,y,z,b\nEva,c",,,\n';
    const list = listOf(text);
    expect(list.rows).toMatchObject([{ state: 'not-ready', problems: [{ column: 'Goal' }] }]);
    const stays = editRow(list, 2, ['Maria S', list.rows[0]?.cells[1] ?? '', '', '', '']);
    expect(stays.rows[0]?.state).toBe('not-ready');
    const edited = editRow(list, 2, ['Maria', 'a', '', '', '']);
    expect(edited.rows[0]?.state).toBe('ready');
  });

  it('is plain JSON', () => {
    const list = listOf('Name,Dx,Visit\nMaria,TNBC,3/4/25\nAna,x,\n');
    expect(JSON.parse(JSON.stringify(list))).toEqual(list);
  });
});

describe('cells', () => {
  it('C21: that look like formulas are text where text is meant', () => {
    for (const text of ['=HYPERLINK("http://x.test")', '@SUM(A1)', '+1 718 555 0100', '-2']) {
      const answers = answersOf({ Name: text, Goal: text });
      expect(answers).toEqual({ name: text, goal: text });
      expect(sheetAsText(buildSheet(answers, { madeOn }))).toContain(text);
    }
    for (const text of ['=HYPERLINK("x")', '=22', '=20+2', '@SUM(22)']) {
      expect(answersOf({ CPS: text })).toEqual({});
      expect(kindsOf({ CPS: text })).toContain('CPS: unread');
    }
  });

  it('C24: with control characters say so', () => {
    expect(kindsOf({ Name: 'Ma\0ria' })).toEqual(['Name: damaged']);
  });

  it('C05: whose letters were guessed say so', () => {
    const bytes = Uint8Array.from(
      [...'Name\nN'].map((letter) => letter.charCodeAt(0)).concat(0xfa),
    );
    expect(listOf(bytes).rows).toMatchObject([
      { state: 'ready', notes: [{ column: 'Name', kind: 'damaged' }] },
    ]);
  });

  it('C25: with a day that can only be one are read, and say so', () => {
    expect(answersOf({ Appt: '12/22/2026 9:15 AM' })).toEqual({ visitDate: '2026-12-22' });
    expect(ready({ Appt: '12/22/2026' }).notes).toEqual([
      { column: 'Appt', kind: 'read', message: 'Read as December 22, 2026.' },
    ]);
  });

  it.each(['12345', '3/4/202', '2/31/2026', 'Mar 4', 'Mon 12/22/2026'])(
    'C25: %j is no day, and the row says how to write one',
    (day) => {
      expect(blankOf({ Appt: day }).Appt).toContain('2026-03-04');
      expect(answersOf({ Appt: day })).toEqual({});
    },
  );

  it('C26: keep leading zeros, and a number in powers of ten is told', () => {
    expect(answersOf({ Clinic: '00123' })).toEqual({ clinic: '00123' });
    expect(ready({ Clinic: '1E+05' })).toMatchObject({
      answers: { clinic: '1E+05' },
      notes: [{ column: 'Clinic', kind: 'damaged' }],
    });
    expect(Object.keys(blankOf({ 'Day phone': '7.18555E+09' }))).toEqual(['Day phone']);
    expect(answersOf({ 'Day phone': '7.18555E+09' })).toEqual({});
  });

  it.each([
    ['CPS', '9-Jan'],
    ['CPS', 'Oct-15'],
    ['CPS', '1E+05'],
    ['CPS', '1/10/2026'],
    ['Prior lines', '2-Jan'],
    ['Prior lines', '2026-01-02 00:00:00'],
    ['ER', '#NAME?'],
    ['Appt', '########'],
  ])('C26: what a spreadsheet did to %s (%s) is never guessed', (column, cell) => {
    expect(Object.keys(blankOf({ [column]: cell }))).toEqual([column]);
    expect(answersOf({ [column]: cell })).toEqual({});
  });

  it.each(['Name', 'Symptoms', 'Needs', 'Goal', 'Questions'])(
    'C26: what a spreadsheet did to %s has to be mended',
    (column) => {
      expect(problemsOf({ [column]: '#N/A' })).toMatchObject([{ column }]);
    },
  );

  it.each([
    ['yes', true],
    ['Y', true],
    ['1', true],
    ['TRUE', true],
    ['ja', true],
    ['sí', true],
    ['x', true],
    ['no', false],
    ['0', false],
    ['', false],
  ])('C27: %j under a yes or no', (cell, told) => {
    expect(ready({ Name: 'Ana', Told: cell }).resultsTold).toBe(told);
    const effects = cell === '' ? undefined : told;
    expect(ready({ Name: 'Ana', irAE: cell }).answers.immunotherapyEffects).toBe(effects);
  });

  it('C27: that say neither are told, and no result prints', () => {
    expect(kindsOf({ Name: 'Ana', Told: 'maybe' })).toEqual(['Told: unread']);
    expect(ready({ Name: 'Ana', Told: 'maybe' }).resultsTold).toBe(false);
    expect(kindsOf({ irAE: 'colitis' })).toContain('irAE: unread');
    expect(answersOf({ irAE: 'colitis' })).toEqual({});
    expect(kindsOf({ Name: 'Ana', irAE: 'unknown' })).toEqual([]);
  });

  it('with signs that are not known leave them off, for staff to read: no sign is lost', () => {
    const row = ready({ Symptoms: 'cough; knee' });
    expect(row.answers.symptoms).toEqual(['day.2']);
    expect(row.notes).toContainEqual({
      column: 'Symptoms',
      kind: 'unread',
      message: '“knee” is not a word that is known here. The sheet does not mark it.',
    });
    expect(row.said).toMatchObject([{ header: 'Symptoms', words: 'knee', signs: [] }]);
    expect(answersOf({ Symptoms: 'cough, fever' })).toEqual({ symptoms: ['day.2', 'day.5'] });
    expect(answersOf({ Symptoms: 'none' })).toEqual({});
  });

  it.each([
    ['pembrolizumab', 'pembrolizumab', 0],
    ['T-DXd C4', 'T-DXd C4', 0],
    ['letrozole + palbociclib', 'letrozole + palbociclib', 0],
    ['none', 'none', 0],
    ['None', 'None', 0],
    ['no', 'no', 0],
    ['nothing', 'nothing', 0],
    ['on a break since May', 'on a break since May', 0],
    ['=SUM(A1)', '=SUM(A1)', 0],
    ['x'.repeat(120), 'x'.repeat(120), 0],
    ['unknown', undefined, 0],
    ['?', undefined, 0],
    ['not sure', undefined, 0],
    ['yes', undefined, 1],
    ['Y', undefined, 1],
    ['x', undefined, 1],
    ['n/a', undefined, 1],
    ['NA', undefined, 1],
    ['-', undefined, 1],
    ['0', undefined, 1],
  ])('with drugs of now %j are %j', (cell, drugsNow, notes) => {
    const row = ready({ Name: 'Ana', 'Current tx': cell, Told: 'yes' });
    expect(row.answers.drugsNow).toBe(drugsNow);
    expect(row.notes.map(({ kind }) => kind)).toEqual(Array(notes).fill('unread'));
  });

  it('with a text that is too long for its place are left blank', () => {
    const long = { 'Current tx': 'x'.repeat(121), Provider: 'x'.repeat(61) };
    expect(blankOf({ ...long, Name: 'Ana' })).toMatchObject({
      'Current tx': expect.stringContaining('Use text of up to 120 characters.'),
      Provider: expect.stringContaining('Use text of up to 60 characters.'),
    });
    expect(answersOf({ ...long, Name: 'Ana' })).toEqual({ name: 'Ana' });
  });

  it('with places of the spread that are not known leave them off, and say so', () => {
    expect(ready({ Mets: 'bone, ?liver, visceral', Told: 'y' })).toMatchObject({
      answers: { spread: ['bones'] },
      notes: [
        { column: 'Mets', kind: 'unread' },
        { column: 'Mets', kind: 'unread' },
      ],
    });
    for (const cell of ['none', 'no', 'n/a', 'yes', 'TBD']) {
      expect(answersOf({ Mets: cell }), cell).toEqual({});
      expect(kindsOf({ Name: 'Ana', Mets: cell }), cell).toEqual(['Mets: unread']);
    }
    expect(answersOf({ Mets: 'unknown' })).toEqual({ spread: ['not-sure'] });
    expect(kindsOf({ Mets: 'bone; no brain mets', Told: 'y' })).toEqual(['Mets: read']);
  });

  it('with a pregnancy that may be now or later ask which', () => {
    const row = ready({ PMH: 'pregnancy' });
    expect(row.answers.health).toEqual(['not-sure']);
    expect(row.notes).toMatchObject([{ column: 'PMH', kind: 'unread' }]);
    expect(row.notes[0]?.message).toBe(
      '“pregnancy” can be now or later. Type “pregnant”, or “may get pregnant or nursing”.',
    );
    expect(answersOf({ PMH: 'lupus; pregnancy' })).toEqual({ health: ['autoimmune'] });
    expect(answersOf({ PMH: 'pregnant' })).toEqual({ health: ['pregnant'] });
    expect(answersOf({ PMH: 'may get pregnant or nursing' })).toEqual({
      health: ['pregnancy-or-nursing'],
    });
    expect(kindsOf({ Name: 'Ana', PMH: 'not pregnant' })).toEqual(['PMH: read']);
  });

  it('with the sign that was split are read as both, and say so', () => {
    const row = ready({ Symptoms: 'day.4; cough' });
    expect(row.answers.symptoms).toEqual(['day.10', 'day.15', 'day.2']);
    expect(row.notes).toMatchObject([
      { column: 'Symptoms', kind: 'confirm' },
      { column: 'Symptoms', kind: 'alert' },
    ]);
    expect(row.notes[0]?.message).toContain('“day.4” is now two signs');
  });

  it('with signs that cannot wait say so', () => {
    expect(ready({ Symptoms: 'chest pain' }).notes).toMatchObject([
      { column: 'Symptoms', kind: 'alert' },
    ]);
    expect(ready({ Symptoms: 'chest pain' }).notes[0]?.message).toContain('call 911');
    expect(ready({ Needs: 'urgent' }).notes).toMatchObject([{ column: 'Needs', kind: 'alert' }]);
  });

  it('with health and needs that are not known leave them off, and say so', () => {
    expect(ready({ PMH: 'RA, bunions' })).toMatchObject({
      answers: { health: ['autoimmune'] },
      notes: [{ column: 'PMH', kind: 'unread' }],
    });
    expect(answersOf({ PMH: 'hypertension' })).toEqual({ health: ['not-sure'] });
    expect(kindsOf({ Needs: 'parking; no interpreter' })).toEqual(
      expect.arrayContaining(['Needs: unread', 'Needs: unread']),
    );
    expect(kindsOf({ PMH: 'no lupus; RA' })).toEqual(['PMH: read']);
  });

  it.each([
    ['One?\nTwo?', ['One?', 'Two?']],
    ['One? | Two?', ['One?', 'Two?']],
    ['- One?\n• Two?', ['One?', 'Two?']],
    ['1. One? 2. Two?', ['One?', 'Two?']],
    ['1) One?\n2) Two?', ['One?', 'Two?']],
    ['Is 2. best, or 3. one?', ['Is 2. best, or 3. one?']],
    ['1. Is stage 4. the last? 2. Two?', ['Is stage 4. the last?', 'Two?']],
    ['2. opinion, and where?', ['2. opinion, and where?']],
    ['-2 kg, why; and, or / what?', ['-2 kg, why; and, or / what?']],
  ])('with own questions %j are parted where a question ends', (cell, questions) => {
    expect(answersOf({ Questions: cell }).ownQuestions).toEqual(questions);
  });
});

describe('columns that speak of one thing', () => {
  it('do not steer where they disagree', () => {
    const row = ready({ Dx: 'TNBC', Subtype: 'HER2+', Told: 'yes' });
    expect(row.answers.subtype).toBe('not-sure');
    const doubt = row.notes.find(({ kind }) => kind === 'disagrees');
    expect(doubt?.column).toBe('Dx, Subtype');
    expect(doubt?.message).toContain('“Dx” and “Subtype”');
    expect(sheetAsText(buildSheet(answersToPrint(row), { madeOn }))).not.toMatch(
      /(Triple-negative|HER2-positive)\./,
    );
  });

  it('agree where they say the same', () => {
    expect(answersOf({ Dx: 'TNBC', Subtype: 'triple negative' }).subtype).toBe('triple-negative');
    expect(kindsOf({ Dx: 'TNBC', Subtype: 'TNBC' })).not.toContain('Dx, Subtype: disagrees');
  });

  it('leave out a number on which they disagree', () => {
    const { cps, pdl1 } = answersOf({ CPS: '22', Notes: 'CPS 8' });
    expect(cps).toBeUndefined();
    expect(pdl1).toBe('not-sure');
    const doubts = ready({ CPS: '22', Notes: 'CPS 8' }).notes.filter((n) => n.kind === 'disagrees');
    expect(doubts).toMatchObject([{ column: 'CPS, Notes' }]);
    expect(doubts[0]?.message).toMatch(/^PD-L1 and CPS: “CPS” and “Notes” do not agree/);
  });

  it.each<Record<string, string>>([
    { 'PD-L1': 'neg', CPS: '22' },
    { 'PD-L1': 'positive', CPS: '0' },
    { 'PD-L1': 'not done', CPS: '12' },
    { 'PD-L1': 'not-tested', CPS: '12' },
    { 'PD-L1': 'negative', Dx: 'TNBC, CPS 15' },
  ])('do not steer where a score does not fit: %j', (columns) => {
    const { cps, pdl1 } = answersOf(columns);
    expect(pdl1).toBe('not-sure');
    expect(cps).toBeUndefined();
    expect(ready(columns).notes.filter(({ kind }) => kind === 'disagrees').length).toBe(1);
  });

  it.each([
    [{ 'PD-L1': 'positive', CPS: '22' }, '10-or-more', 22],
    [{ 'PD-L1': 'neg', CPS: '0' }, 'under-10', 0],
    [{ 'PD-L1': 'low', CPS: '5' }, 'under-10', 5],
    [{ 'PD-L1': '', CPS: '9,5' }, 'under-10', 9.5],
    [{ 'PD-L1': 'unknown', CPS: '22' }, 'not-sure', 22],
  ])('stand where a score fits: %j', (columns, pdl1, cps) => {
    expect(answersOf(columns)).toEqual({ pdl1, cps });
  });

  it('are in doubt where the own column is not understood', () => {
    const row = ready({ Subtype: 'qwerty', Dx: 'TNBC' });
    expect(row.answers.subtype).toBe('not-sure');
    expect(row.notes.map(({ kind }) => kind)).toContain('disagrees');
  });

  it('that do not fit are told, and stay as they were given', () => {
    const row = ready({ Subtype: 'triple-negative', ER: 'positive' });
    expect(row.answers).toMatchObject({ subtype: 'triple-negative', er: 'positive' });
    expect(row.notes).toMatchObject([{ column: '', kind: 'disagrees' }]);
    expect(row.notes[0]?.message).toContain('Type and ER');
  });
});

describe('results that were not told', () => {
  const columns = { Name: 'Ana', Subtype: 'triple-negative', 'PD-L1': '10-or-more' };

  it('are kept for the one who checks, and go no further', () => {
    const row = ready(columns);
    expect(row.resultsTold).toBe(false);
    expect(row.answers.subtype).toBe('triple-negative');
    expect(answersToPrint(row)).toEqual({ filledInBy: 'clinic', name: 'Ana' });
    expect(answersToPrint(ready({ ...columns, Told: 'yes' })).subtype).toBe('triple-negative');
  });

  it('are pointed out where a text would tell them', () => {
    const told = { ...columns, Questions: 'What does TNBC mean for me?', Goal: 'To work' };
    expect(kindsOf(told)).toEqual(['Questions: prints']);
    expect(kindsOf({ ...told, Told: 'y' })).toEqual([]);
    expect(kindsOf({ ...columns, Doctor: 'TNBC clinic' })).toEqual(['Doctor: prints']);
    // A note left off with the results cannot tell one.
    const off = { 'Prior tx': 'TNBC, AC-T', 'Current tx': 'pembro for TNBC', Mets: 'liver' };
    expect(kindsOf({ ...columns, ...off })).toEqual([]);
    expect(answersToPrint(ready({ ...columns, ...off }))).toEqual({
      filledInBy: 'clinic',
      name: 'Ana',
    });
  });

  it('are nobody’s where no column says who was told', () => {
    expect(listOf('Name\nAna').saysWhoWasTold).toBe(false);
    expect(listOf('Name,Told\nAna,').saysWhoWasTold).toBe(true);
  });
});
