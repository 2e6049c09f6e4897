import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import { resultFields } from '../lib/answers/fields';
import { buildSheet } from '../lib/sheet/build-sheet';
import { withholdResults } from '../lib/sheet/rules/withhold-results';
import { sheetAsText } from '../lib/sheet/sheet-text';
import { madeOn, patients } from './patients';

const textOf = (answers: Answers) => sheetAsText(buildSheet(answers, { madeOn }));

const results: Answers = {
  subtype: 'triple-negative',
  er: 'negative',
  pr: 'negative',
  her2: 'low',
  pdl1: '10-or-more',
  cps: 22.5,
  markers: ['msi-high', 'brca', 'pik3ca'],
  markersTested: 'yes',
};
const rest: Answers = {
  filledInBy: 'clinic',
  name: 'Maria Santos',
  priorLines: 'one',
  immunotherapy: ['now'],
  health: ['autoimmune'],
  symptoms: ['day.2'],
  goal: 'To work',
};

describe('results that were not told', () => {
  it('stand nowhere on the sheet', () => {
    expect(withholdResults({ ...rest, ...results })).toEqual(rest);
    const text = textOf(withholdResults({ ...rest, ...results }));
    expect(text).toBe(textOf(rest));
    expect(text).not.toMatch(
      /Triple-negative\.|HER2-low|22\.5|: 10 or more|MSI-high|PIK3CA change/,
    );
    expect(textOf({ ...rest, ...results })).toMatch(/22\.5/);
  });

  it.each(Object.entries(patients))('of %s leave no field behind', (_, answers) => {
    const told = withholdResults(answers);
    expect(Object.keys(told).filter((field) => resultFields.some((one) => one === field))).toEqual(
      [],
    );
  });

  it('take the questions that they bring out of the top three', () => {
    const topThree = ['F.brca', 'Q5', 'F.autoimmune'];
    expect(withholdResults({ ...rest, ...results, topThree }).topThree).toEqual([
      'Q5',
      'F.autoimmune',
    ]);
    expect(withholdResults({ ...rest, ...results, topThree: ['F.msi'] })).toEqual(rest);
  });
});
