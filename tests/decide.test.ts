import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import { fields } from '../lib/answers/fields';
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
// since the spread and after one, the wordings of Q1, Q2 and Q3 and the follow-ups with no treatment,
// one, and two or more (34: with one alone nothing says that a treatment is over).
const table = `
triple-negative  | not-tested     | 12345 | 12345 | not_tested       | tnbc_pending                              | tnbc_first/base/base | pdl1_test brca_test her2_score first_line | pdl1_test brca_test her2_score            | pdl1_test brca_test her2_score later_line
triple-negative  | waiting        | 12345 | 12345 | waiting          | tnbc_pending                              | tnbc_first/base/base | pdl1_wait brca_test her2_score first_line | pdl1_wait_later brca_test her2_score      | pdl1_wait_later brca_test her2_score later_line
triple-negative  | under-10       | 21534 | 21534 | low_nonum        | tnbc_low                                  | if_not               | pdl1_report brca_test her2_score msi_test | pdl1_report brca_test her2_score msi_test | pdl1_report brca_test her2_score msi_test
triple-negative  | 10-or-more     | 23145 | 25134 | high_nonum       | tnbc_high_first/tnbc_high/tnbc_high_later | tnbc_first/base/base | brca_test her2_score first_line           | brca_test her2_score                      | brca_test her2_score later_line
triple-negative  | result-unknown | 12345 | 12345 | result_unknown   | tnbc_pending                              | tnbc_first/base/base | brca_test her2_score first_line           | brca_test her2_score                      | brca_test her2_score later_line
triple-negative  | not-sure       | 12345 | 12345 | not_sure         | tnbc_pending                              | tnbc_first/base/base | pdl1_test brca_test her2_score first_line | pdl1_test brca_test her2_score            | pdl1_test brca_test her2_score later_line
hormone-positive | not-tested     | 21534 | 21534 | not_tested_other | hr_pos                                    | if_not               | brca_test her2_score msi_test first_line  | brca_test her2_score msi_test             | gene_retest brca_test her2_score msi_test
hormone-positive | waiting        | 21534 | 21534 | waiting          | hr_pos                                    | if_not               | brca_test her2_score msi_test pdl1_other  | brca_test her2_score msi_test pdl1_other  | gene_retest brca_test her2_score msi_test
hormone-positive | under-10       | 21534 | 21534 | low_nonum        | hr_pos                                    | if_not               | pdl1_report brca_test her2_score msi_test | pdl1_report brca_test her2_score msi_test | pdl1_report gene_retest brca_test her2_score
hormone-positive | 10-or-more     | 21534 | 21534 | high_nonum       | hr_pos                                    | if_not               | brca_test her2_score msi_test pdl1_other  | brca_test her2_score msi_test pdl1_other  | gene_retest brca_test her2_score msi_test
hormone-positive | result-unknown | 21534 | 21534 | result_unknown   | hr_pos                                    | if_not               | brca_test her2_score msi_test pdl1_other  | brca_test her2_score msi_test pdl1_other  | gene_retest brca_test her2_score msi_test
hormone-positive | not-sure       | 21534 | 21534 | not_sure         | hr_pos                                    | if_not               | brca_test her2_score msi_test first_line  | brca_test her2_score msi_test             | gene_retest brca_test her2_score msi_test
her2-positive    | not-tested     | 21534 | 21534 | not_tested_other | her2_pos                                  | if_not               | brca_test msi_test first_line             | brca_test msi_test                        | brca_test msi_test later_line
her2-positive    | waiting        | 21534 | 21534 | waiting          | her2_pos                                  | if_not               | brca_test msi_test pdl1_other first_line  | brca_test msi_test pdl1_other             | brca_test msi_test pdl1_other later_line
her2-positive    | under-10       | 21534 | 21534 | low_nonum        | her2_pos                                  | if_not               | pdl1_report brca_test msi_test pdl1_other | pdl1_report brca_test msi_test pdl1_other | pdl1_report brca_test msi_test pdl1_other
her2-positive    | 10-or-more     | 21534 | 21534 | high_nonum       | her2_pos                                  | if_not               | brca_test msi_test pdl1_other first_line  | brca_test msi_test pdl1_other             | brca_test msi_test pdl1_other later_line
her2-positive    | result-unknown | 21534 | 21534 | result_unknown   | her2_pos                                  | if_not               | brca_test msi_test pdl1_other first_line  | brca_test msi_test pdl1_other             | brca_test msi_test pdl1_other later_line
her2-positive    | not-sure       | 21534 | 21534 | not_sure         | her2_pos                                  | if_not               | brca_test msi_test first_line             | brca_test msi_test                        | brca_test msi_test later_line
not-sure         | not-tested     | 12345 | 12345 | not_tested       | unsure                                    | base                 | subtype pdl1_test brca_test first_line    | subtype pdl1_test brca_test               | subtype pdl1_test brca_test later_line
not-sure         | waiting        | 12345 | 12345 | waiting          | unsure                                    | base                 | subtype pdl1_wait brca_test first_line    | subtype pdl1_wait_later brca_test         | subtype pdl1_wait_later brca_test later_line
not-sure         | under-10       | 12345 | 12345 | low_nonum        | unsure                                    | base                 | subtype pdl1_report brca_test first_line  | subtype pdl1_report brca_test             | subtype pdl1_report brca_test later_line
not-sure         | 10-or-more     | 12345 | 12345 | high_nonum       | unsure                                    | base                 | subtype brca_test first_line              | subtype brca_test                         | subtype brca_test later_line
not-sure         | result-unknown | 12345 | 12345 | result_unknown   | unsure                                    | base                 | subtype brca_test first_line              | subtype brca_test                         | subtype brca_test later_line
not-sure         | not-sure       | 12345 | 12345 | type_unknown     | unsure                                    | base                 | subtype pdl1_test brca_test first_line    | subtype pdl1_test brca_test               | subtype pdl1_test brca_test later_line
`;

describe.each(
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim())),
)('%s, PD-L1 %s', (subtype, pdl1, orderNone = '', orderOne = '', q1, q2 = '', q3 = '', ...more) => {
  const eachLine = (['none', 'one', 'two-or-more'] as const).map((priorLines, index) => ({
    priorLines,
    order: [...(index === 0 ? orderNone : orderOne)].join(' '),
    q2: q2.split('/').at(q2.includes('/') ? index : 0),
    q3: q3.split('/').at(q3.includes('/') ? index : 0),
    followUps: more[index],
  }));
  it.each(eachLine)('after $priorLines: $order', ({ priorLines, order, q2, q3, followUps }) => {
    const person = { subtype, pdl1, priorLines } as Answers;
    expect(orderIn(person)).toBe(order);
    expect(wordingOf(person, 'Q1')).toBe(q1);
    expect(wordingOf(person, 'Q2')).toBe(q2);
    expect(wordingOf(person, 'Q3')).toBe(q3);
    expect(followUpsOf(person)).toBe(followUps);
    expect(wordingOf(person, 'Q4')).toBe('base');
    expect(wordingOf(person, 'Q5')).toBe(priorLines === 'none' ? 'base' : 'later');
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
    ['one', 'tnbc_high', 'base', 'later'],
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
const untreated: Answers = {
  ...{ priorLines: 'none', immunotherapy: [], treatments: 'none', drugsNow: 'none' },
};
const high: Answers = { ...tnbc, pdl1: '10-or-more', cps: 20, priorLines: 'none' };

describe('what else steers', () => {
  it.each([
    // "I marked" only of somebody who said that they filled it in (1, 27).
    [{ symptoms: ['911.2'], filledInBy: 'self' }, '4 1 2 3 5', 'emergency'],
    [{ symptoms: ['911.2'] }, '4 1 2 3 5', 'emergency_other'],
    [{ symptoms: ['day.2'], filledInBy: 'self' }, '4 1 2 3 5', 'symptoms_now'],
    [{ symptoms: ['day.2'] }, '4 1 2 3 5', 'symptoms_other'],
    [{ symptoms: ['day.5'], filledInBy: 'self' }, '4 1 2 3 5', 'symptoms_now'],
    [{ symptoms: ['day.5'] }, '4 1 2 3 5', 'symptoms_other'],
    [{ symptoms: ['911.2', 'day.5'], filledInBy: 'helper' }, '4 1 2 3 5', 'emergency_other'],
    [{ symptoms: ['day.15'] }, '4 1 2 3 5', 'symptoms_other'],
    [{ symptoms: ['day.15'], priorLines: 'none' }, '4 1 2 3 5', 'symptoms_other'],
    [
      { symptoms: ['day.15'], priorLines: 'none', immunotherapy: [] },
      '4 1 2 3 5',
      'symptoms_other',
    ],
    [{ ...untreated, symptoms: ['day.15'] }, '1 2 3 4 5', 'base'],
    [{ ...untreated, symptoms: ['day.10'] }, '4 1 2 3 5', 'symptoms_other'],
    [{ symptoms: ['day.2'], filledInBy: 'clinic' }, '4 1 2 3 5', 'symptoms_other'],
    [{ needs: ['urgent'] }, '1 2 3 4 5', 'base'],
    [{ ...high, symptoms: ['day.2'] }, '4 2 3 1 5', 'symptoms_other'],
    [{ ...high, health: ['autoimmune'] }, '2 3 4 1 5', 'health'],
    [{ ...high, health: ['steroids'] }, '2 3 4 1 5', 'base'],
    [{ ...high, health: ['pregnant'] }, '2 3 1 4 5', 'base'],
    [{ immunotherapy: ['now'], pdl1: 'under-10', cps: 3 }, '5 1 4 2 3', 'base'],
    [{ ...tnbc, immunotherapy: ['now'] }, '5 4 1 2 3', 'base'],
    [{ ...high, priorLines: 'one', immunotherapy: ['for-metastatic'] }, '2 5 1 3 4', 'io_past'],
    [{ ...tnbc, pdl1: 'waiting', markers: ['tmb-high'] }, '1 2 3 4 5', 'base'],
    [{ ...tnbc, pdl1: '10-or-more', markers: ['tmb-high'], cps: 12 }, '2 5 1 3 4', 'base'],
    [{ subtype: 'her2-positive', her2: 'low', symptoms: ['day.1'] }, '4 1 2 3 5', 'symptoms_other'],
  ] satisfies [Answers, string, string][])('%j: %s, Q4 as %s', (answers, order, q4) => {
    expect(orderIn(answers)).toBe(order);
    expect(wordingOf(answers, 'Q4')).toBe(q4);
  });

  it.each([
    [{ ...high, immunotherapy: ['now'] }, 'io_now', 'io_now', 'io_now'],
    [{ ...high, immunotherapy: ['around-surgery'] }, 'early_io', 'tnbc_first', 'base'],
    [
      { immunotherapy: ['around-surgery', 'for-metastatic'], priorLines: 'one' },
      'still_io',
      'base',
      'later',
    ],
    [
      { immunotherapy: ['for-metastatic'], priorLines: 'one', drugsNow: 'none' },
      'prior_io',
      'base',
      'later',
    ],
    [{ immunotherapy: ['for-metastatic'], priorLines: 'two-or-more' }, 'prior_io', 'base', 'later'],
    [{ ...high, markers: ['dmmr'] }, 'tnbc_high_first', 'tnbc_first', 'base'],
    [{ ...high, priorLines: 'one', markers: ['dmmr'] }, 'msi_tmb', 'base', 'later'],
    [{ ...high, priorLines: 'one', drugsNow: 'none' }, 'tnbc_high_later', 'base', 'later'],
    [{ ...high, priorLines: 'one', drugsNow: 'Paclitaxel' }, 'tnbc_high', 'base', 'later'],
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
      { ...high, health: ['pregnant', 'steroids', 'autoimmune', 'transplant'], needs: ['urgent'] },
      // Leading questions take no room from the rest.
      'urgent pregnant transplant autoimmune steroids',
    ],
    [{ ...high, health: ['not-sure'] }, 'brca_test her2_score health_unsure first_line'],
    [{ ...high, er: 'low' }, 'er_low brca_test her2_score first_line'],
    [{ ...high, er: 'positive' }, 'conflict_tnbc subtype brca_test first_line'],
    [{ subtype: 'her2-positive', her2: 'negative' }, 'subtype pdl1_test brca_test line_unsure'],
    [{ ...high, cps: 5 }, 'brca_test her2_score first_line'],
    [
      { ...high, immunotherapy: ['now'], immunotherapyEffects: true },
      'io_effects_now brca_test her2_score line_unsure',
    ],
    [
      { ...high, immunotherapy: ['around-surgery'], immunotherapyEffects: true },
      'io_effects io_early brca_test her2_score',
    ],
    [{ ...high, immunotherapy: ['not-sure'] }, 'io_unsure brca_test her2_score first_line'],
    [
      { ...high, markersTested: 'yes', markers: ['brca', 'esr1'] },
      'conflict_tnbc subtype brca first_line',
    ],
    [
      { ...high, filledInBy: 'self', detail: 'everything', goal: 'Fewer visits' },
      'goals expect brca_test her2_score',
    ],
    [{ ...high, filledInBy: 'helper', detail: 'everything' }, 'brca_test her2_score first_line'],
    [
      { subtype: 'not-sure', er: 'low', pr: 'negative', her2: 'low', cps: 3 },
      'er_low her2_low brca_test line_unsure',
    ],
    [{ ...high, health: ['transplant'] }, 'transplant blood_tests brca_test her2_score'],
    [{ ...high, her2: 'low', health: ['autoimmune'] }, 'autoimmune blood_tests her2_low brca_test'],
    [
      { ...high, her2: 'low', markers: ['brca'], health: ['transplant'] },
      'transplant blood_tests brca her2_low',
    ],
    // 28
    [{ immunotherapy: ['now'], symptoms: ['day.1'] }, 'hold subtype pdl1_test brca_test'],
    [
      { immunotherapy: ['for-metastatic'], symptoms: ['day.1'] },
      'subtype pdl1_test brca_test line_unsure',
    ],
    // 38
    [
      { subtype: 'hormone-positive', priorLines: 'one', drugsNow: 'none' },
      'gene_retest brca_test her2_score msi_test',
    ],
    [
      { subtype: 'hormone-positive', priorLines: 'one', drugsNow: 'Letrozole' },
      'brca_test her2_score msi_test',
    ],
    [
      { subtype: 'hormone-positive', priorLines: 'two-or-more', markers: ['esr1'] },
      'esr1 brca_test her2_score msi_test',
    ],
    [
      { subtype: 'hormone-positive', her2: 'low', markersTested: 'yes' },
      'her2_low brca_test line_unsure',
    ],
    [
      { subtype: 'hormone-positive', her2: 'not-sure', markersTested: 'yes' },
      'brca_test line_unsure',
    ],
    [
      { ...high, filledInBy: 'self', priorLines: 'two-or-more' },
      'palliative brca_test her2_score later_line',
    ],
    [
      { ...high, filledInBy: 'helper', priorLines: 'two-or-more' },
      'brca_test her2_score later_line',
    ],
    [{ ...high, filledInBy: 'self', needs: ['urgent'] }, 'urgent palliative brca_test her2_score'],
    [{ ...high, filledInBy: 'self', priorLines: 'one' }, 'brca_test her2_score'],
    // Help comes before talk of what to expect, and what leads takes no room from either.
    [
      {
        ...{ ...tnbc, pdl1: 'waiting', priorLines: 'none', needs: ['urgent'] },
        ...{ filledInBy: 'self', detail: 'everything', immunotherapy: ['around-surgery'] },
      },
      'urgent pdl1_wait io_early palliative expect',
    ],
    [
      { ...high, filledInBy: 'self', priorLines: 'two-or-more', detail: 'everything' },
      'palliative expect brca_test her2_score',
    ],
    [
      { ...high, her2: 'low', er: 'low', health: ['autoimmune'], topThree: ['F.her2_low'] },
      'autoimmune blood_tests er_low her2_low brca_test',
    ],
    // Both changes share one question.
    [
      { subtype: 'hormone-positive', markers: ['esr1', 'pik3ca'], her2: 'low' },
      'pik3ca_esr1 her2_low brca_test msi_test',
    ],
    [
      { subtype: 'hormone-positive', markers: ['pik3ca'], her2: 'low' },
      'pik3ca her2_low brca_test msi_test',
    ],
    // The time since surgery counts for more than one more line on the sample.
    [
      {
        subtype: 'triple-negative',
        er: 'positive',
        pdl1: 'under-10',
        immunotherapy: ['around-surgery'],
      },
      'conflict_tnbc subtype pdl1_report io_early',
    ],
    // 37: nobody newly told of the spread counts treatments since.
    [{ needs: ['newly-diagnosed'] }, 'subtype pdl1_test brca_test'],
    [{}, 'subtype pdl1_test brca_test line_unsure'],
    [{ ...high, health: ['pregnancy-or-nursing'] }, 'nursing brca_test her2_score first_line'],
    [
      { ...tnbc, pdl1: 'waiting', priorLines: 'none', needs: ['urgent'] },
      'urgent pdl1_wait brca_test her2_score first_line',
    ],
    [
      { ...tnbc, pdl1: 'waiting', needs: ['urgent'] },
      'urgent pdl1_wait_later brca_test her2_score line_unsure',
    ],
    [{ ...tnbc, pdl1: 'waiting', immunotherapy: ['now'] }, 'brca_test her2_score line_unsure'],
    // 35: needs take no room from the rules, nor the rules from them.
    [
      { ...high, needs: ['second-opinion', 'cost', 'travel', 'interpreter'] },
      'brca_test her2_score first_line second interp_card cost travel',
    ],
    [{ ...high, interpreterLanguage: 'Russian' }, 'brca_test her2_score first_line interp_card'],
  ] satisfies [Answers, string][])('%j: follow-ups %s', (answers, followUps) => {
    expect(followUpsOf(answers)).toBe(followUps);
  });

  // 38: offered on the check page, never printed by a rule.
  it('offers talk of less treatment to nobody but who wants to know everything', () => {
    const offeredTo = (answers: Answers) => decide(factsOf(answers)).offered.map(({ id }) => id);
    const everything: Answers = { filledInBy: 'self', detail: 'everything' };
    expect(offeredTo(everything)).toContain('F.less_treatment');
    expect(followUpsOf({ ...everything, topThree: ['F.less_treatment'] })).not.toContain('less');
    for (const other of [{ filledInBy: 'helper' }, { detail: 'big-picture' }] as const) {
      expect(offeredTo({ ...everything, ...other })).not.toContain('F.less_treatment');
    }
  });

  it('offers palliative care to all for whom it does not print', () => {
    const offers = (answers: Answers) =>
      decide(factsOf(answers)).offered.some(({ id }) => id === 'F.palliative');
    for (const filledInBy of [undefined, 'helper', 'clinic'] as const) {
      expect(offers({ filledInBy, priorLines: 'two-or-more', needs: ['urgent'] })).toBe(true);
    }
    expect(offers({ filledInBy: 'self', priorLines: 'one' })).toBe(true);
    expect(offers({ filledInBy: 'self', priorLines: 'two-or-more' })).toBe(false);
  });

  it.each([
    [high, 'TR3'],
    [{ ...high, needs: ['trial'] }, 'TR4 TR5'],
    [{ ...tnbc, pdl1: 'under-10', priorLines: 'two-or-more' }, 'TR2 TR1'],
    [{ subtype: 'hormone-positive', priorLines: 'one', needs: ['trial'] }, 'TR2 TR1'],
    [{ subtype: 'hormone-positive', markers: ['msi-high'] }, 'TR3'],
    [{ ...tnbc, pdl1: 'under-10', markers: ['tmb-high'], priorLines: 'one' }, 'TR2'],
    // 52
    [{ ...tnbc, pdl1: 'under-10', priorLines: 'one', immunotherapy: ['now'] }, ''],
    [{ subtype: 'hormone-positive', immunotherapy: ['now'], needs: ['urgent'] }, ''],
    [
      { ...tnbc, pdl1: 'under-10', priorLines: 'one', immunotherapy: ['now'], needs: ['urgent'] },
      'TR2',
    ],
    [
      { subtype: 'hormone-positive', priorLines: 'one', immunotherapy: ['now'], needs: ['trial'] },
      'TR2 TR1',
    ],
  ] satisfies [Answers, string][])('%j: trials %s', (answers: Answers, trials) => {
    expect(trialsOf(answers)).toBe(trials);
    const wants = answers.needs?.includes('trial') === true;
    expect(decide(factsOf(answers)).trialsLead).toBe(wants);
  });

  const twoTrials: Answers = { ...tnbc, pdl1: 'under-10', priorLines: 'two-or-more' };

  it.each([
    [{ treatments: 'x'.repeat(400) }, 'TR2 TR1'],
    [{ treatments: 'x'.repeat(401) }, 'TR2'],
    [{ treatments: 'x'.repeat(551) }, 'TR2'],
    [{ ownQuestions: ['x'.repeat(400)] }, 'TR2 TR1'],
    [{ treatments: 'x'.repeat(551), sheets: 'visit' }, ''],
    [{ treatments: 'x'.repeat(551), sheets: 'visit', needs: ['trial'] }, 'TR2'],
  ] satisfies [Answers, string][])('trials give way to %j: %s', (typed: Answers, trials) => {
    expect(trialsOf({ ...twoTrials, ...typed })).toBe(trials);
  });

  it('asks about a trial whoever ticked that need', () => {
    for (const subtype of [undefined, ...fields.subtype.of])
      for (const pdl1 of [undefined, ...fields.pdl1.of])
        for (const priorLines of [undefined, ...fields.priorLines.of]) {
          const answers: Answers = { subtype, pdl1, priorLines, needs: ['trial'] };
          expect(trialsOf(answers), JSON.stringify(answers)).not.toBe('');
        }
  });

  it('prints each need, and offers what there was no room for beside them (35)', () => {
    const { followUps, trials, offered } = decide(
      factsOf({
        ...high,
        needs: ['trial', 'second-opinion', 'cost', 'travel', 'urgent', 'interpreter'],
        health: ['steroids'],
      }),
    );
    expect(followUps.map(({ id }) => id)).toEqual([
      ...['F.urgent', 'F.steroids', 'F.brca_test', 'F.her2_score'],
      ...['F.second', 'F.interp_card', 'F.cost', 'F.travel'],
    ]);
    expect(trials.map(({ id }) => id)).toEqual(['TR4', 'TR5']);
    expect(offered.map(({ id }) => id)).toEqual(['F.first_line', 'TR3', 'F.palliative']);
  });

  // 35, 36: however much was typed.
  it('drops nothing that presses', () => {
    const typed = { sheets: 'visit', treatments: 'x'.repeat(600) } as const;
    expect(
      followUpsOf({
        ...{ ...high, ...typed, immunotherapy: ['now'], priorLines: 'one' },
        ...{ symptoms: ['day.1'], health: ['pregnant', 'transplant'], needs: ['urgent', 'cost'] },
      }),
    ).toBe('urgent hold pregnant cost');
    expect(
      followUpsOf({ ...tnbc, ...typed, pdl1: 'waiting', priorLines: 'none', needs: ['urgent'] }),
    ).toBe('urgent pdl1_wait');
  });
});
