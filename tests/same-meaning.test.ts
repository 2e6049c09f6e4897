import { describe, expect, it } from 'vitest';
import { sameColumns } from '../lib/intake/table/same-columns';
import { listOf } from './list-of';

function rowOf(text: string) {
  const [row] = listOf(text).rows;
  if (row?.state !== 'ready') throw new Error(JSON.stringify(row));
  const { filledInBy, name, ...answers } = row.answers;
  return {
    answers,
    kinds: row.notes.map(({ kind }) => kind),
    told: row.resultsTold,
    notes: row.notes,
  };
}

describe('two columns of one meaning', () => {
  it.each([
    ['Name,Doctor,Oncologist\nAna,Lee,Lee', { doctor: 'Lee' }],
    ['Name,Doctor,Oncologist\nAna,Lee,lee ', { doctor: 'Lee' }],
    ['Name,Doctor,Oncologist\nAna,,Lee', { doctor: 'Lee' }],
    ['Name,Appt,Visit date\nAna,12/22/2026,2026-12-22', { visitDate: '2026-12-22' }],
    ['Name,Told,CPS,CPS\nAna,y,22,22', { cps: 22, pdl1: '10-or-more' }],
    ['Name,Told,CPS,PD-L1 CPS\nAna,y,,22', { cps: 22, pdl1: '10-or-more' }],
    ['Name,ER %,ER status\nAna,90,Positive', { er: 'positive' }],
    ['Name,PMH,Comorbidities\nAna,RA,kidney transplant', { health: ['autoimmune', 'transplant'] }],
    ['Name,Symptoms,Complaints\nAna,cough,fever', { symptoms: ['day.2', 'day.5'] }],
    ['Name,Needs,Interpreter?\nAna,rides,Y', { needs: ['travel', 'interpreter'] }],
    ['Name,Health,PMH\nAna,RA,zebra', { health: ['autoimmune'] }],
  ])('give one answer where they agree or add up: %j', (text, answers) => {
    expect(rowOf(text).answers).toEqual(answers);
    expect(rowOf(text).kinds).not.toContain('disagrees');
  });

  it.each([
    ['Name,Doctor,Oncologist\nAna,Lee,Klein', 'Doctor, Oncologist'],
    ['Name,Appt,Visit date\nAna,2026-12-22,2026-12-23', 'Appt, Visit date'],
    ['Name,Goal,Goals\nAna,To work,To travel', 'Goal, Goals'],
    ['Name,CPS,PD-L1 CPS\nAna,22,8', 'CPS, PD-L1 CPS'],
    ['Name,ER %,ER status\nAna,90,Negative', 'ER %, ER status'],
  ])('give none where they do not: %j', (text, column) => {
    const { answers, notes } = rowOf(text);
    for (const field of ['doctor', 'visitDate', 'goal', 'cps'] as const)
      expect(answers[field]).toBeUndefined();
    expect(notes.find(({ kind }) => kind === 'disagrees')?.column).toBe(column);
  });

  it('leave the answer to the one that was understood', () => {
    const { answers, notes } = rowOf('Name,Visit,Appt date\nAna,F/U,2026-12-22');
    expect(answers).toEqual({ visitDate: '2026-12-22' });
    expect(notes).toMatchObject([{ column: 'Visit', kind: 'unread' }]);
    const [unknown] = listOf('Name,Symptoms,Complaints\nAna,cough,zebra').rows;
    expect(unknown?.state).toBe('ready');
    expect(unknown?.said).toMatchObject([{ header: 'Complaints', words: 'zebra' }]);
  });

  it('make nobody told unless both say so', () => {
    const told = (one: string, other: string) =>
      rowOf(`Name,Dx,Told,Pt aware\nAna,TNBC,${one},${other}`);
    expect(told('y', 'yes').told).toBe(true);
    expect(told('y', 'no')).toMatchObject({ told: false });
    expect(told('y', 'no').kinds).toContain('disagrees');
    expect(told('', 'y')).toMatchObject({ told: false });
    expect(told('', '').kinds).not.toContain('disagrees');
  });

  it('are named once for the list, where they do not add up', () => {
    const { columns } = listOf('Name,Doctor,MD,PMH,Health,Dx,Path,Phone,Cell\nAna,,,,,,,,');
    expect(sameColumns(columns)).toEqual([['Doctor', 'MD']]);
  });
});

it('the language of a chart refuses no row', () => {
  const { answers, kinds } = rowOf('Name,Language\nAna,Igbo/English');
  expect([answers, kinds]).toEqual([{}, ['read']]);
  expect(rowOf('Name,Language\nAna,English').answers).toEqual({ language: 'en' });
});
