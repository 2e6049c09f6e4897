import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import {
  parseReportFacts,
  type ReportFact,
  stillReported,
  withoutReported,
  withReported,
} from '../lib/answers/report-facts';
import { answersAsFile, readSavedFile } from '../lib/answers/saved-file';
import { patients } from './patients';

// What was taken from a report is known as long as the answer is the report's, also in a saved file.

const er: ReportFact = { field: 'er', value: 'negative', date: '2026-02-13' };
const cps: ReportFact = { field: 'cps', value: 22, date: '2026-02' };
const pik3ca: ReportFact = { field: 'markers', value: ['pik3ca', 'esr1'], date: '2026-05-04' };
const neverHad: ReportFact = { field: 'immunotherapy', value: [], date: null };

describe('a fact of a report', () => {
  it.each<[string, ReportFact, Answers, ReportFact[]]>([
    ['the same value', er, { er: 'negative' }, [er]],
    ['another value', er, { er: 'low' }, []],
    ['no value', er, { pr: 'negative' }, []],
    ['another number', cps, { cps: 2 }, []],
    ['more in the list', pik3ca, { markers: ['pik3ca', 'esr1', 'brca'] }, [pik3ca]],
    ['less in it', pik3ca, { markers: ['esr1', 'brca'] }, [{ ...pik3ca, value: ['esr1'] }]],
    ['none of it', pik3ca, { markers: ['brca'] }, []],
    ['an empty list', pik3ca, { markers: [] }, []],
    ['none, as the report', neverHad, { immunotherapy: [] }, [neverHad]],
    ['some, unlike the report', neverHad, { immunotherapy: ['now'] }, []],
  ])('holds as long as it is answered so: %s', (_, fact, answers, left) => {
    expect(stillReported([fact], answers)).toEqual(left);
  });

  it('takes the place of an earlier one, but joins it in a list', () => {
    const low: ReportFact = { ...er, value: 'low' };
    expect(withReported([er, cps], low)).toEqual([cps, low]);
    const brca: ReportFact = { field: 'markers', value: ['brca'], date: null };
    expect(withReported([pik3ca], brca)).toEqual([pik3ca, brca]);
  });

  it('can be taken back, to what was before', () => {
    const low: ReportFact = { ...er, value: 'low' };
    expect(withoutReported([cps, low], [er], 'er')).toEqual([cps, er]);
    expect(withoutReported([cps, low], [], 'er')).toEqual([cps]);
  });
});

describe('a saved file', () => {
  const answers = patients.firstTreatmentCps22;

  it('holds what is from a report and still so, and nothing else of the report', () => {
    const file = answersAsFile(answers, [er, cps, { ...er, field: 'pr', value: 'positive' }]);
    expect(readSavedFile(file)).toMatchObject({ ok: true, answers, reported: [er, cps] });
    expect(JSON.parse(file)).toMatchObject({ version: 3, reported: [er, cps] });
  });

  it('that was saved before reports were read is read as it was', () => {
    const before = JSON.stringify({ version: 2, ...answers });
    expect(readSavedFile(before)).toMatchObject({ ok: true, answers, reported: [] });
  });

  it.each<[string, unknown]>([
    ['no list', { er: '2026-02-13' }],
    ['no fact', [null]],
    ['another field', [{ ...er, field: 'name', value: 'Ana' }]],
    ['another value', [{ ...er, value: 'purple' }]],
    ['no value', [{ field: 'er', date: null }]],
    ['a quote', [{ ...er, words: 'ER: 0%' }]],
    ['no day', [{ ...er, date: 'February' }]],
    ['no such day', [{ ...er, date: '2026-13-01' }]],
    ['a day left out', [{ field: 'er', value: 'negative' }]],
    ['more than a person has', Array.from({ length: 51 }, () => er)],
  ])('with something else for a report is refused: %s', (_, reported) => {
    expect(parseReportFacts(reported)).toBeNull();
    const file = JSON.stringify({ version: 3, ...answers, reported });
    expect(readSavedFile(file)).toEqual({ ok: false, problem: 'notAnswers' });
  });
});
