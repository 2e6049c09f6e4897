import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import { factsOf } from '../lib/sheet/rules/checks';
import { decide } from '../lib/sheet/rules/decide';

const orderOf = (answers: Answers) =>
  decide(factsOf(answers)).questions.map(({ question }) => question.id);
const orderIn = (answers: Answers) => orderOf(answers).join(' ').replaceAll('Q', '');
const wordingOf = (answers: Answers, id: string) =>
  decide(factsOf(answers))
    .questions.find(({ question }) => question.id === id)
    ?.wording.ask.replace(`${id}.ask.`, '');

const followUpsOf = (answers: Answers) =>
  decide(factsOf(answers))
    .followUps.map(({ id }) => id.replace('F.', ''))
    .join(' ');
const trialsOf = (answers: Answers) =>
  decide(factsOf(answers))
    .trials.map(({ id }) => id)
    .join(' ');

// The decision table, written down apart from the rules: type, PD-L1, the order with no treatment
// yet and after one, the wordings of Q1, Q2 and Q3 (where lines matter: none yet / one), and the
// follow-ups (line: first_line with no treatment yet, later_line after one).
const table = `
triple-negative  not-tested      1 2 3 4 5  1 2 3 4 5  not_tested        tnbc_pending                     tnbc_first/base  pdl1_test line brca_test
triple-negative  waiting         1 2 3 4 5  1 2 3 4 5  waiting           tnbc_pending                     tnbc_first/base  pdl1_wait line brca_test
triple-negative  under-10        2 1 5 3 4  2 1 5 3 4  low_nonum         tnbc_low                         if_not           pdl1_report msi_test line brca_test
triple-negative  10-or-more      2 3 1 4 5  2 5 1 3 4  high_nonum        tnbc_high_first/tnbc_high_later  tnbc_first/base  line brca_test
triple-negative  result-unknown  1 2 3 4 5  1 2 3 4 5  result_unknown    tnbc_pending                     tnbc_first/base  pdl1_report line brca_test
triple-negative  not-sure        1 2 3 4 5  1 2 3 4 5  not_sure          tnbc_pending                     tnbc_first/base  pdl1_test line brca_test
hormone-positive not-tested      2 1 5 3 4  2 1 5 3 4  not_tested_other  hr_pos                           if_not           msi_test line brca_test
hormone-positive waiting         2 1 5 3 4  2 1 5 3 4  waiting           hr_pos                           if_not           msi_test pdl1_other line brca_test
hormone-positive under-10        2 1 5 3 4  2 1 5 3 4  low_nonum         hr_pos                           if_not           pdl1_report msi_test pdl1_other line
hormone-positive 10-or-more      2 1 5 3 4  2 1 5 3 4  high_nonum        hr_pos                           if_not           msi_test pdl1_other line brca_test
hormone-positive result-unknown  2 1 5 3 4  2 1 5 3 4  result_unknown    hr_pos                           if_not           pdl1_report msi_test pdl1_other line
hormone-positive not-sure        2 1 5 3 4  2 1 5 3 4  not_sure          hr_pos                           if_not           msi_test line brca_test
her2-positive    not-tested      2 1 5 3 4  2 1 5 3 4  not_tested_other  her2_pos                         if_not           msi_test line
her2-positive    waiting         2 1 5 3 4  2 1 5 3 4  waiting           her2_pos                         if_not           msi_test pdl1_other line
her2-positive    under-10        2 1 5 3 4  2 1 5 3 4  low_nonum         her2_pos                         if_not           pdl1_report msi_test pdl1_other line
her2-positive    10-or-more      2 1 5 3 4  2 1 5 3 4  high_nonum        her2_pos                         if_not           msi_test pdl1_other line
her2-positive    result-unknown  2 1 5 3 4  2 1 5 3 4  result_unknown    her2_pos                         if_not           pdl1_report msi_test pdl1_other line
her2-positive    not-sure        2 1 5 3 4  2 1 5 3 4  not_sure          her2_pos                         if_not           msi_test line
not-sure         not-tested      1 2 3 4 5  1 2 3 4 5  not_tested        unsure                           base             subtype pdl1_test line brca_test
not-sure         waiting         1 2 3 4 5  1 2 3 4 5  waiting           unsure                           base             subtype pdl1_wait line brca_test
not-sure         under-10        1 2 3 4 5  1 2 3 4 5  low_nonum         unsure                           base             subtype pdl1_report line brca_test
not-sure         10-or-more      1 2 3 4 5  1 2 3 4 5  high_nonum        unsure                           base             subtype line brca_test
not-sure         result-unknown  1 2 3 4 5  1 2 3 4 5  result_unknown    unsure                           base             subtype pdl1_report line brca_test
not-sure         not-sure        1 2 3 4 5  1 2 3 4 5  type_unknown      unsure                           base             subtype pdl1_test line brca_test
`;

describe.each(
  table
    .trim()
    .split('\n')
    .map((row) => row.split(/ {2,}|(?<=^\S+) /)),
)('%s, PD-L1 %s', (subtype, pdl1, orderNone, orderOne, q1, q2 = '', q3 = '', more = '') => {
  const answers = (priorLines: Answers['priorLines']) => ({ subtype, pdl1, priorLines }) as Answers;
  const eachLine = [
    { priorLines: 'none', order: orderNone, q2: q2.split('/')[0], q3: q3.split('/')[0] },
    { priorLines: 'one', order: orderOne, q2: q2.split('/').at(-1), q3: q3.split('/').at(-1) },
  ] as const;
  it.each(eachLine)('after $priorLines: $order', ({ priorLines, order, q2, q3 }) => {
    const person = answers(priorLines);
    expect(orderIn(person)).toBe(order);
    expect(wordingOf(person, 'Q1')).toBe(q1);
    expect(wordingOf(person, 'Q2')).toBe(q2);
    expect(wordingOf(person, 'Q3')).toBe(q3);
    const line = priorLines === 'one' ? 'later_line' : 'first_line';
    expect(followUpsOf(person)).toBe(more.replace(/\bline\b/, line));
    expect(wordingOf(person, 'Q4')).toBe('base');
    expect(wordingOf(person, 'Q5')).toBe(priorLines === 'one' ? 'later' : 'base');
  });
});

describe('what a table cannot show', () => {
  it('asks the same of somebody who left it blank as of somebody who is not sure of it', () => {
    const blank = decide(factsOf({}));
    const notSure = decide(
      factsOf({ subtype: 'not-sure', pdl1: 'not-sure', priorLines: 'not-sure' }),
    );
    expect(blank.questions).toEqual(notSure.questions);
  });

  it.each([
    [{ pdl1: 'under-10', cps: 5 }, 'low'],
    [{ pdl1: '10-or-more', cps: 10 }, 'high'],
    [{ cps: 22 }, 'cps_only'],
    [{ pdl1: 'not-sure', cps: 22 }, 'cps_only'],
    [{ pdl1: 'result-unknown', cps: 22 }, 'cps_only'],
    [{ pdl1: 'waiting', cps: 22 }, 'check'],
    [{ pdl1: '10-or-more', cps: 400 }, 'high_nonum'],
    [{ subtype: 'triple-negative' }, 'base'],
  ] satisfies [Answers, string][])('%j: Q1 is asked as %s', (answers, wording) => {
    expect(wordingOf(answers, 'Q1')).toBe(wording);
  });

  it.each([
    ['none', 'tnbc_high_first', 'tnbc_first', 'base'],
    ['one', 'tnbc_high_later', 'base', 'later'],
    ['two-or-more', 'tnbc_high_later', 'base', 'later'],
    ['not-sure', 'tnbc_high', 'tnbc_first', 'base'],
    [undefined, 'tnbc_high', 'tnbc_first', 'base'],
  ] as const)('claims no past treatment unless it was given (%s)', (priorLines, q2, q3, q5) => {
    const answers: Answers = { subtype: 'triple-negative', pdl1: '10-or-more', priorLines };
    expect([wordingOf(answers, 'Q2'), wordingOf(answers, 'Q3'), wordingOf(answers, 'Q5')]).toEqual([
      q2,
      q3,
      q5,
    ]);
  });
});

const tnbc: Answers = { subtype: 'triple-negative' };
const high: Answers = { ...tnbc, pdl1: '10-or-more', cps: 20, priorLines: 'none' };

describe('what else steers', () => {
  it.each([
    [{ symptoms: ['911.2'] }, '4 1 2 3 5', 'emergency'],
    [{ symptoms: ['day.2'] }, '4 1 2 3 5', 'symptoms_now'],
    [{ symptoms: ['day.4'] }, '4 1 2 3 5', 'symptoms_now'],
    [{ symptoms: ['day.4'], priorLines: 'none' }, '1 2 3 4 5', 'base'],
    [{ ...high, symptoms: ['day.2'] }, '4 2 3 1 5', 'symptoms_now'],
    [{ ...high, health: ['autoimmune'] }, '2 3 4 1 5', 'health'],
    [{ ...high, health: ['steroids'] }, '2 3 4 1 5', 'base'],
    [{ ...high, health: ['pregnancy'] }, '2 3 1 4 5', 'base'],
    [{ immunotherapy: ['now'], pdl1: 'under-10', cps: 3 }, '5 1 4 2 3', 'base'],
    [{ ...tnbc, immunotherapy: ['now'] }, '5 4 1 2 3', 'base'],
    [{ ...high, priorLines: 'one', immunotherapy: ['for-metastatic'] }, '2 5 1 3 4', 'io_past'],
    [{ ...tnbc, pdl1: 'waiting', markers: ['tmb-high'] }, '1 2 3 4 5', 'base'],
    [{ ...tnbc, pdl1: '10-or-more', markers: ['tmb-high'], cps: 12 }, '2 5 1 3 4', 'base'],
    [{ subtype: 'her2-positive', her2: 'low', symptoms: ['day.1'] }, '4 1 2 3 5', 'symptoms_now'],
  ] satisfies [Answers, string, string][])('%j: %s, Q4 as %s', (answers, order, q4) => {
    expect(orderIn(answers)).toBe(order);
    expect(wordingOf(answers, 'Q4')).toBe(q4);
  });

  it.each([
    [{ ...high, immunotherapy: ['now'] }, 'io_now', 'io_now', 'io_now'],
    [{ ...high, immunotherapy: ['around-surgery'] }, 'early_io', 'tnbc_first', 'base'],
    [
      { immunotherapy: ['around-surgery', 'for-metastatic'], priorLines: 'one' },
      'prior_io',
      'base',
      'later',
    ],
    [{ ...high, markers: ['dmmr'] }, 'tnbc_high_first', 'tnbc_first', 'base'],
    [{ ...high, priorLines: 'one', markers: ['dmmr'] }, 'msi_tmb', 'base', 'later'],
    [{ subtype: 'hormone-positive', her2: 'positive' }, 'her2_pos', 'if_not', 'base'],
    [{ ...high, er: 'positive' }, 'check', 'base', 'base'],
    [{ ...high, cps: 5 }, 'tnbc_pending', 'base', 'base'],
    [{ ...high, immunotherapy: ['for-metastatic'] }, 'tnbc_high', 'tnbc_first', 'base'],
  ] satisfies [Answers, string, string, string][])(
    '%j: Q2 %s, Q3 %s, Q5 %s',
    (answers, q2, q3, q5) => {
      expect(['Q2', 'Q3', 'Q5'].map((id) => wordingOf(answers, id))).toEqual([q2, q3, q5]);
    },
  );

  it.each([
    [
      { ...high, health: ['pregnancy', 'steroids', 'autoimmune', 'transplant'], needs: ['urgent'] },
      'urgent transplant autoimmune pregnancy',
    ],
    [{ ...high, health: ['not-sure'] }, 'health_unsure first_line brca_test'],
    [{ ...high, er: 'low' }, 'er_low first_line brca_test'],
    [{ ...high, er: 'positive' }, 'conflict_tnbc subtype first_line brca_test'],
    [{ subtype: 'her2-positive', her2: 'negative' }, 'subtype pdl1_test line_unsure brca_test'],
    [{ ...high, cps: 5 }, 'first_line brca_test'],
    [{ ...high, immunotherapy: ['now'], immunotherapyEffects: true }, 'io_effects_now brca_test'],
    [
      { ...high, immunotherapy: ['around-surgery'], immunotherapyEffects: true },
      'io_effects first_line brca_test',
    ],
    [{ ...high, immunotherapy: ['not-sure'] }, 'io_unsure first_line brca_test'],
    [
      { ...high, markersTested: 'yes', markers: ['brca', 'esr1'] },
      'conflict_tnbc subtype brca first_line',
    ],
    [
      { ...high, filledInBy: 'self', detail: 'everything', goal: 'Fewer visits' },
      'goals expect first_line brca_test',
    ],
    [{ ...high, filledInBy: 'helper', detail: 'everything' }, 'first_line brca_test'],
    [
      { subtype: 'not-sure', er: 'low', pr: 'negative', her2: 'low', cps: 3 },
      'er_low her2_low line_unsure brca_test',
    ],
    [{ ...high, health: ['transplant'] }, 'transplant next_adc first_line brca_test'],
    [{ ...high, needs: ['second-opinion', 'cost', 'travel'] }, 'first_line second cost travel'],
  ] satisfies [Answers, string][])('%j: follow-ups %s', (answers, followUps) => {
    expect(followUpsOf(answers)).toBe(followUps);
  });

  it.each([
    [high, 'TR3'],
    [{ ...high, needs: ['trial'] }, 'TR4 TR5'],
    [{ ...tnbc, pdl1: 'under-10', priorLines: 'two-or-more' }, 'TR2 TR1'],
    [{ subtype: 'hormone-positive', priorLines: 'one', needs: ['trial'] }, 'TR2 TR1'],
    [{ subtype: 'hormone-positive', markers: ['msi-high'] }, 'TR3'],
    [{ ...tnbc, pdl1: 'under-10', markers: ['tmb-high'], priorLines: 'one' }, 'TR2'],
  ] satisfies [Answers, string][])('%j: trials %s', (answers, trials) => {
    expect(trialsOf(answers)).toBe(trials);
    expect(decide(factsOf(answers)).trialsLead).toBe('needs' in answers);
  });

  it('offers what there was no room for', () => {
    const { followUps, leftOut } = decide(
      factsOf({
        ...high,
        needs: ['trial', 'second-opinion', 'cost', 'travel', 'urgent'],
        health: ['steroids'],
      }),
    );
    expect(followUps).toHaveLength(4);
    expect(leftOut.map(({ id }) => id)).toEqual(['F.cost', 'F.travel', 'F.brca_test', 'TR3']);
  });
});
