import { describe, expect, it } from 'vitest';
import { listOf } from './list-of';

function rowOf(columns: Record<string, string>) {
  const line = (cells: string[]) => cells.join('\t');
  const [row] = listOf(`${line(Object.keys(columns))}\n${line(Object.values(columns))}`).rows;
  if (!row) throw new Error('No row');
  return row;
}

const problemsOf = (columns: Record<string, string>) => {
  const row = rowOf({ Name: 'Ana', ...columns });
  return row.state === 'ready' ? [] : row.problems.map(({ column }) => column);
};

describe('a patient who seems not to have metastatic disease', () => {
  it.each<[Record<string, string>, string]>([
    [{ Stage: 'II' }, 'Stage'],
    [{ Stage: 'IIA' }, 'Stage'],
    [{ Stage: 'stage 3' }, 'Stage'],
    [{ Stage: '2b' }, 'Stage'],
    [{ Stage: '0' }, 'Stage'],
    [{ Stage: 'I', Dx: 'TNBC' }, 'Stage'],
    [{ 'Clinical Stage': 'cIIIB' }, 'Clinical Stage'],
    [{ Stage: 'III C' }, 'Stage'],
    [{ Dx: 'stage II TNBC' }, 'Dx'],
    [{ Dx: 'TNBC, Stage IIIA' }, 'Dx'],
    [{ Dx: 'ER+ stage 1' }, 'Dx'],
    [{ Dx: 'early-stage TNBC' }, 'Dx'],
    [{ Dx: 'TNBC cT2N1M0' }, 'Dx'],
    [{ Notes: 'no mets on PET' }, 'Notes'],
    [{ Notes: 'no evidence of metastatic disease' }, 'Notes'],
    [{ Notes: 'non-metastatic' }, 'Notes'],
    [{ Dx: 'DCIS' }, 'Dx'],
    [{ Stage: 'II', Mets: '' }, 'Stage'],
    [{ Stage: 'II', 'Prior tx': 'AC-T 2025' }, 'Stage'],
    [{ Stage: 'II', Notes: 'met with social work' }, 'Stage'],
  ])('is asked about: %j', (columns, column) => {
    expect(problemsOf(columns)).toEqual([column]);
  });

  it.each<Record<string, string>>([
    { Stage: 'IV' },
    { Stage: '4' },
    { Stage: 'Stage IV' },
    { Stage: 'IVB' },
    { Stage: 'II, now IV' },
    { Stage: '' },
    { Stage: 'unknown' },
    { Stage: 'II', Mets: 'liver' },
    { Stage: 'II', Dx: 'MBC' },
    { Stage: 'II', Dx: 'mTNBC' },
    { Stage: 'IIA', Notes: 'recurrent 2024' },
    { Dx: 'stage II at diagnosis' },
    { Dx: 'stage II 2015' },
    { Dx: 'stage II TNBC 2015, mets to bone 2024' },
    { Dx: 'TNBC, stage IV' },
    { Dx: 'pT2N1M1' },
    { Mets: 'bone; no brain mets' },
    { Dx: 'metastatic TNBC, no brain mets' },
    { Dx: 'TNBC' },
    { 'Stage at diagnosis': 'II' },
  ])('is not seen in %j', (columns) => {
    expect(problemsOf(columns)).toEqual([]);
  });

  it('gets a packet once the stage says that it has spread', () => {
    expect(problemsOf({ Stage: 'II', Dx: 'TNBC' })).toEqual(['Stage']);
    expect(problemsOf({ Stage: 'IV', Dx: 'TNBC' })).toEqual([]);
  });

  it('is still called today with an emergency', () => {
    expect(rowOf({ Name: 'Ana', Stage: 'II', Symptoms: 'chest pain' }).pressing).not.toBeNull();
  });
});

describe('a row with results and no name', () => {
  it.each<Record<string, string>>([
    { Name: '', Dx: 'TNBC' },
    { Name: ' ', CPS: '22', Told: 'y' },
    { 'Last Name': '', 'First Name': '', ER: 'positive' },
    { Name: '', 'Prior lines': '3' },
    { Name: '', 'Current tx': 'capecitabine' },
    { Name: '', Mets: 'liver' },
    { Name: '', 'Prior tx': 'AC-T' },
  ])('is not ready: %j', (columns) => {
    const row = rowOf(columns);
    expect(row).toMatchObject({
      state: 'not-ready',
      problems: [{ column: Object.keys(columns)[0] }],
    });
  });

  it.each<Record<string, string>>([
    { Name: '', Goal: 'To work', Dx: '' },
    { Name: 'Ana', Dx: 'TNBC' },
    { 'Last Name': 'Lima', 'First Name': '', Dx: 'TNBC' },
    { Dx: 'TNBC', Told: 'y' },
  ])('is not what %j is', (columns) => {
    expect(rowOf(columns).state).toBe('ready');
  });
});
