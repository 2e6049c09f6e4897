import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import { tellingFields } from '../lib/answers/fields';
import { answersToPrint, isWithheld } from '../lib/intake/rows/packet-row';
import { buildSheet } from '../lib/sheet/build-sheet';
import { chartNote } from '../lib/sheet/packet/chart-note';
import { buildPackets } from '../lib/sheet/packet/packet';
import { openChecks } from '../lib/sheet/rules/checks';
import { withholdResults } from '../lib/sheet/rules/withhold-results';
import { sheetAsText } from '../lib/sheet/sheet-text';
import { readyRowOf } from './list-of';
import { madeOn, notTold, patients } from './patients';

const paper = { practice: {}, madeOn, of: 1 };

/** The row of a list of one. */
function rowIn(text: string) {
  return readyRowOf(text);
}

const textOf = (answers: Answers) => sheetAsText(buildSheet(answers, { madeOn }));

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
    expect(withholdResults({ ...rest, ...notTold })).toEqual(rest);
    const text = textOf(withholdResults({ ...rest, ...notTold }));
    expect(text).toBe(textOf(rest));
    expect(text).not.toMatch(
      /Triple-negative\.|HER2-low|22\.5|: 10 or more|MSI-high|PIK3CA change|Olaparib|AC-T|brain/,
    );
    expect(textOf({ ...rest, ...notTold })).toMatch(/22\.5/);
  });

  it.each(Object.entries(patients))('of %s leave no field behind', (_, answers) => {
    const told = withholdResults(answers);
    expect(Object.keys(told).filter((field) => tellingFields.some((one) => one === field))).toEqual(
      [],
    );
  });

  it('take the questions that they bring out of the top three', () => {
    const topThree = ['F.brca', 'Q5', 'F.autoimmune'];
    expect(withholdResults({ ...rest, ...notTold, topThree }).topThree).toEqual([
      'Q5',
      'F.autoimmune',
    ]);
    expect(withholdResults({ ...rest, ...notTold, topThree: ['F.msi'] })).toEqual(rest);
    expect(withholdResults({ ...rest, ...notTold, leftOpen: topThree }).leftOpen).toEqual([
      'Q5',
      'F.autoimmune',
    ]);
    expect(withholdResults({ ...rest, ...notTold, leftOpen: ['F.msi'] })).toEqual(rest);
  });
});

// Decision 33: it looks like a sheet of somebody who gave none of it.
describe('a sheet with results withheld', () => {
  const told: [string, Answers][] = [
    ['nothing else', {}],
    ['a clinic’s row', rest],
    ['a first treatment', { priorLines: 'none', immunotherapy: [] }],
    ['a first treatment, tired', { priorLines: 'none', immunotherapy: [], symptoms: ['day.15'] }],
    ['a first treatment, easy bruising', { priorLines: 'none', symptoms: ['day.11', 'day.3'] }],
    ['one line', { priorLines: 'one' }],
    ['two lines', { priorLines: 'two-or-more', filledInBy: 'self', detail: 'everything' }],
    ['lines not known', { priorLines: 'not-sure', immunotherapy: ['not-sure'] }],
    ['immunotherapy now and no line', { priorLines: 'none', immunotherapy: ['now'] }],
    ['immunotherapy after the spread', { priorLines: 'none', immunotherapy: ['for-metastatic'] }],
    ['newly told after two lines', { priorLines: 'two-or-more', needs: ['newly-diagnosed'] }],
    ['a 911 sign and a fever', { filledInBy: 'self', symptoms: ['911.2', 'day.5'] }],
    ['a headache', { filledInBy: 'helper', symptoms: ['day.10'], needs: ['urgent'] }],
    ['getting worse fast', { needs: ['urgent', 'trial'], ownQuestions: ['Why?'] }],
    ['pregnant', { health: ['pregnant', 'autoimmune'], priorLines: 'none' }],
    ['every need', { needs: ['trial', 'second-opinion', 'travel', 'cost', 'interpreter'] }],
    ['the visit sheet alone', { sheets: 'visit', goal: 'x'.repeat(190) }],
    ['a follow-up that a result brings', { topThree: ['F.brca'] }],
    ['a chosen mix', { topThree: ['F.pik3ca', 'own-1', 'Q5'], ownQuestions: ['Why?'] }],
    ['three that results bring', { topThree: ['F.msi', 'F.brca', 'F.her2_low'] }],
    ['one that anybody may ask', { topThree: ['F.brca_test', 'F.next_adc', 'Q3'] }],
  ];
  const given: [string, Answers][] = [
    ['all results', notTold],
    ['results that do not fit', { subtype: 'triple-negative', er: 'positive', markers: ['esr1'] }],
    ['a score that does not fit', { pdl1: 'not-tested', cps: 15, drugsNow: 'none' }],
    ['a score out of range', { cps: 400, her2: 'positive', subtype: 'hormone-positive' }],
    ['nothing sure', { subtype: 'not-sure', pdl1: 'waiting', spread: ['not-sure'] }],
    ['drugs alone', { drugsNow: 'Pembrolizumab', treatments: 'x'.repeat(600) }],
    ['the spread alone', { spread: ['liver', 'other'] }],
  ];
  const cases = told.flatMap(([who, own]) =>
    given.map(([what, more]) => ({ who, what, own, more })),
  );

  it.each(cases)('of $who, with $what, is the one with none given', ({ own, more }) => {
    const withheld = buildSheet(withholdResults({ ...own, ...more }), { madeOn });
    expect(withheld).toEqual(buildSheet(own, { madeOn }));
    expect(openChecks(withholdResults({ ...own, ...more }), [])).toEqual(openChecks(own, []));
    const [packet] = buildPackets(
      [{ number: 1, answers: withholdResults({ ...own, ...more }) }],
      paper,
    );
    const { topThree: _, ...unchosen } = own;
    if (!own.topThree) expect([packet]).toEqual(buildPackets([{ number: 1, answers: own }], paper));
    expect(JSON.stringify(packet)).not.toMatch(/Olaparib|Pembrolizumab|AC-T/);
    expect(withholdResults({ ...unchosen, ...more })).toEqual(unchosen);
  });

  it('says so in the note for the chart alone', () => {
    const rowOf = (told: string) =>
      rowIn(`Name,Told,Subtype,Mets,Current tx\nAna,${told},TNBC,liver,olaparib\n`);
    expect(isWithheld(rowOf('no'))).toBe(true);
    expect(isWithheld(rowOf(''))).toBe(true);
    expect(isWithheld(rowOf('yes'))).toBe(false);
    expect(isWithheld(rowIn('Name,Told,Goal\nAna,no,To work\n'))).toBe(false);
    const answers = answersToPrint(rowOf('no'));
    expect(chartNote(answers, { madeOn, isWithheld: true })).toContain('were left off');
    expect(textOf(answers)).not.toMatch(/left off|withheld|not told/i);
  });
});
