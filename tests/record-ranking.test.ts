import { describe, expect, it } from 'vitest';
import { combine } from '../lib/intake/record/combine';
import { combineMarkers } from '../lib/intake/record/combine-markers';
import { combineType } from '../lib/intake/record/combine-type';
import { her2BySample, isHer2Open } from '../lib/intake/record/her2-by-sample';
import { byDate, offersOf, type Ranked, rank } from '../lib/intake/record/ranking';
import type { Finding } from '../lib/intake/record/record-findings';
import type { RecordUnit } from '../lib/intake/record/unit';

// Which of several findings leads, which stands beside it, and where none does.

let line = 0;
const unitOf = (text: string, more: Partial<RecordUnit> = {}): RecordUnit => {
  line += 1;
  return {
    ...{ text, words: text, where: { page: 1, line }, role: 'result', heading: 'RESULTS' },
    ...{ item: text, at: 0, isRow: false, column: null },
    ...more,
  };
};
const found = (
  field: Finding['field'],
  value: Finding['value'],
  { text = `${field} ${value}`, ...more }: Partial<Finding> & { text?: string } = {},
): Finding => ({
  ...{ field, value, unit: unitOf(text), specimen: 'Liver', date: '2026-02-13' },
  ...{ isOlder: false, isUndated: false, rank: 0, isDoubted: false },
  ...more,
});
const er = (value: string, more?: Parameters<typeof found>[2]) =>
  found('er', value as Finding['value'], more);
const her2 = (value: string, text: string, more?: Partial<Finding>) =>
  found('her2', value as Finding['value'], { text, ...more });
const pdl1 = (value: string, more?: Parameters<typeof found>[2]) =>
  found('pdl1', value as Finding['value'], more);

const told = ({ lead, isAtOdds, same, others }: Ranked) => ({
  lead: lead?.value ?? (isAtOdds ? 'at odds' : null),
  same: same.length,
  others: others.map(({ value, date }) => [value, date].join(' ')),
});

describe('findings of one field', () => {
  const march = { date: '2026-03' };
  const year2019 = { date: '2019' };

  it('of the newest day lead, if they agree, and the others follow by day', () => {
    const older = er('positive', { ...year2019, isOlder: true });
    const ranked = rank([older, er('negative'), er('low', march), er('low', march)]);
    expect(told(ranked)).toEqual({
      lead: 'low',
      same: 1,
      others: ['negative 2026-02-13', 'positive 2019'],
    });
  });

  it('lead nowhere if those of one day differ', () => {
    expect(told(rank([er('negative'), er('low'), er('positive', { date: '2025' })]))).toEqual({
      lead: 'at odds',
      same: 0,
      others: ['negative 2026-02-13', 'low 2026-02-13', 'positive 2025'],
    });
  });

  it('lead nowhere if all of them are older', () => {
    expect(told(rank([er('low', { isOlder: true })]))).toEqual({
      lead: null,
      same: 0,
      others: ['low 2026-02-13'],
    });
    expect(told(rank([]))).toEqual({ lead: null, same: 0, others: [] });
  });

  it('without a day count as of the newest one', () => {
    const undated = { date: null, isUndated: true };
    expect(told(rank([er('low', undated), er('low')]))).toMatchObject({ lead: 'low', same: 1 });
    expect(told(rank([er('low', undated), er('negative')]))).toMatchObject({ lead: 'at odds' });
    expect(told(rank([er('low', { date: null }), er('negative')]))).toMatchObject({
      lead: 'at odds',
    });
    // The day of an undated note is none: it does not make another one old.
    const note = er('low', { date: '2026-06-01', isUndated: true });
    expect(told(rank([note, er('low')]))).toMatchObject({ lead: 'low', same: 1, others: [] });
  });

  it('of a laboratory or a team are heard before those of a requisition', () => {
    const asked = er('negative', { rank: 2 });
    expect(told(rank([asked, er('low', { rank: 1 })]))).toMatchObject({ lead: 'low', same: 0 });
    expect(told(rank([asked]))).toMatchObject({ lead: 'negative' });
  });

  it('lead by who is nearer to the result, then those with a day, then rows', () => {
    const team = er('low', { rank: 1, text: 'team' });
    const lab = er('low', { text: 'lab' });
    const note = er('low', { isUndated: true, text: 'note' });
    const row = er('low', { unit: unitOf('row', { isRow: true }) });
    const first = (...all: Finding[]) => rank(all).lead?.unit.text;
    expect(first(team, lab)).toBe('lab');
    expect(first(note, lab)).toBe('lab');
    expect(first(lab, row)).toBe('row');
    expect(first(note, row, team)).toBe('row');
  });
});

describe('of two findings the one that says less gives way', () => {
  it.each<[string, Finding, Finding]>([
    ['a PD-L1 test not done', pdl1('not-tested'), pdl1('10-or-more')],
    ['not done, beside waiting', pdl1('not-tested'), pdl1('waiting')],
    ['waiting, beside a result', pdl1('waiting'), pdl1('under-10')],
    ['not done, beside another score', pdl1('not-tested'), pdl1('result-unknown')],
    ['waiting, beside another score', pdl1('waiting'), pdl1('result-unknown')],
    ['another score, beside a CPS', pdl1('result-unknown'), pdl1('under-10')],
    ['HER2 negative, beside 1+', her2('negative', 'HER2 negative'), her2('low', 'HER2 1+')],
    ['HER2 not done, beside a result', her2('not-sure', 'FISH not performed'), her2('low', '1+')],
    ['ER positive, beside low', er('positive', { text: 'ER positive' }), er('low')],
  ])('%s', (_, vague, exact) => {
    for (const both of [
      [vague, exact],
      [exact, vague],
    ])
      expect(told(rank(both))).toEqual({ lead: exact.value, same: 0, others: [] });
  });

  it.each<[string, Finding, Finding]>([
    ['two bands of PD-L1', pdl1('under-10'), pdl1('10-or-more')],
    ['HER2 with a number', her2('negative', 'HER2 0'), her2('low', 'HER2 1+')],
    ['HER2 positive', her2('positive', 'HER2 positive'), her2('low', 'HER2 1+')],
    ['HER2 not sure of what was done', her2('not-sure', 'HER2 2+'), her2('low', 'HER2 1+')],
    ['ER with a number', er('positive', { text: 'ER positive 30%' }), er('low')],
    ['ER negative', er('negative', { text: 'ER negative' }), er('low')],
    ['PR', found('pr', 'positive'), found('pr', 'negative')],
  ])('but not of those that differ: %s', (_, one, other) => {
    expect(told(rank([one, other]))).toMatchObject({ lead: 'at odds' });
  });
});

describe('offers of a field', () => {
  const lines = (ranked: Ranked) =>
    offersOf(ranked, 'report.pdf').map(
      ({ value, leads, caution }) => `${leads ? '' : '- '}${value} ${caution}`,
    );

  it('begin with the lead, which quotes up to three more places', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((text) => er('positive', { text }));
    const [offer, ...more] = offersOf(rank(five), 'report.pdf');
    expect(offer).toMatchObject({ words: 'a', also: ['b', 'c', 'd'], source: 'report.pdf' });
    expect(more).toEqual([]);
  });

  it('say “not sure” first where findings are at odds', () => {
    expect(lines(rank([er('positive'), er('negative')]))).toEqual([
      'not-sure conflict',
      '- positive conflict',
      '- negative conflict',
    ]);
  });

  it.each(['cps', 'markers', 'immunotherapy'] as const)('have no “not sure” of %s', (field) => {
    const both = { lead: null, isAtOdds: true, same: [], others: [found(field, 3)] };
    expect(lines(both)).toEqual(['- 3 conflict']);
  });

  it('of other samples say so, each once', () => {
    const older = { isOlder: true, date: '2019' };
    const breast = { ...older, specimen: 'Breast' };
    const others = [er('low', older), er('low', older), er('low', breast)];
    expect(lines(rank([er('negative'), ...others]))).toEqual([
      'negative other-sample',
      '- low other-sample',
      '- low other-sample',
    ]);
    expect(lines({ lead: null, isAtOdds: false, same: [], others })).toEqual([
      '- low other-sample',
      '- low other-sample',
    ]);
  });

  it('are sorted by day, the newest first, those without one last', () => {
    const days = ['2019', null, '2026-01', '2023-05-01'];
    expect(byDate(days.map((date) => er('low', { date }))).map(({ date }) => date)).toEqual([
      '2026-01',
      '2023-05-01',
      '2019',
      null,
    ]);
  });
});

describe('the type', () => {
  const triple = found('subtype', 'triple-negative', { text: 'triple-negative breast cancer' });
  const receptors = (
    [first, second, third]: [string | null, string | null, string | null],
    more: Partial<Finding> = {},
  ) => {
    const of = (field: 'er' | 'pr' | 'her2', value: string | null) =>
      rank(value === null ? [] : [found(field, value as Finding['value'], more)]);
    return { er: of('er', first), pr: of('pr', second), her2: of('her2', third) };
  };
  const types = (named: Finding[], of: Parameters<typeof combineType>[1]) =>
    combineType(named, of, null).map(
      ({ value, leads, caution }) => `${leads ? '' : '- '}${value} ${caution}`,
    );

  it.each<[string | null, string | null, string | null, string[]]>([
    ['negative', 'negative', 'negative', ['triple-negative from-receptors']],
    ['negative', 'negative', 'low', ['triple-negative from-receptors']],
    ['positive', 'negative', 'negative', ['hormone-positive from-receptors']],
    ['positive', null, 'low', ['hormone-positive from-receptors']],
    ['negative', 'negative', 'positive', ['her2-positive from-receptors']],
    ['low', 'negative', 'negative', ['not-sure from-receptors']],
    ['negative', null, 'negative', []],
    ['negative', 'negative', null, []],
    [null, 'negative', 'negative', []],
  ])('follows from ER %s, PR %s, HER2 %s', (one, two, three, is) => {
    expect(types([], receptors([one, two, three]))).toEqual(is);
  });

  it('that is named leads, and the receptors that agree are quoted with it', () => {
    const of = receptors(['negative', 'negative', 'negative']);
    expect(types([triple], of)).toEqual(['triple-negative null']);
    expect(combineType([triple], of, null)[0]?.words).toBe('triple-negative breast cancer');
    const bare = found('subtype', 'triple-negative', { text: 'ER, PR and HER2 negative' });
    const [offer] = combineType([bare], of, null);
    expect(offer).toMatchObject({
      caution: 'from-receptors',
      also: ['pr negative', 'her2 negative'],
    });
  });

  it.each<[string, string | null, string | null, string | null]>([
    ['triple-negative', 'positive', null, null],
    ['triple-negative', 'low', null, null],
    ['triple-negative', null, 'positive', null],
    ['triple-negative', null, null, 'positive'],
    ['triple-negative', null, null, 'not-sure'],
    ['her2-positive', null, null, 'negative'],
    ['her2-positive', null, null, 'low'],
    ['her2-positive', null, null, 'not-sure'],
    ['hormone-positive', null, null, 'positive'],
    ['hormone-positive', null, null, 'not-sure'],
    ['hormone-positive', 'negative', null, null],
    ['hormone-positive', 'low', 'negative', null],
  ])('%s does not lead against ER %s, PR %s, HER2 %s', (value, ...of) => {
    const named = found('subtype', value as Finding['value']);
    expect(types([named], receptors(of))[0]).toBe('not-sure conflict');
  });

  it.each<[string, string | null, string | null, string | null]>([
    ['triple-negative', 'negative', 'negative', 'low'],
    ['her2-positive', 'positive', null, 'positive'],
    ['hormone-positive', 'positive', 'negative', 'negative'],
    ['hormone-positive', 'negative', 'positive', null],
    ['not-sure', 'positive', 'positive', null],
  ])('%s leads beside ER %s, PR %s, HER2 %s', (value, ...of) => {
    const named = found('subtype', value as Finding['value'], { text: 'hormone' });
    expect(types([named], receptors(of))[0]).toBe(`${value} null`);
  });

  it('that is named twice is one offer, which quotes both places', () => {
    const other = found('subtype', 'triple-negative', { text: 'TNBC' });
    const [offer, ...more] = combineType([triple, other], receptors([null, null, null]), null);
    expect(offer).toMatchObject({ words: 'triple-negative breast cancer', also: ['TNBC'] });
    expect(more).toEqual([]);
  });

  it('does not follow where ER is at odds with itself', () => {
    const of = {
      ...receptors([null, 'negative', 'negative']),
      er: rank([er('negative'), er('low')]),
    };
    expect(types([], of)).toEqual([]);
  });

  it('is open where a receptor is', () => {
    const of = {
      ...receptors([null, null, null]),
      her2: rank([her2('low', '1+'), her2('positive', '3+')]),
    };
    expect(types([triple], of)[0]).toBe('not-sure conflict');
  });

  it('that was named before the newest sample stands below it', () => {
    const before = { ...triple, date: '2023-01-01' };
    expect(types([before], receptors(['positive', 'positive', 'negative']))).toEqual([
      'hormone-positive other-sample',
      '- triple-negative other-sample',
    ]);
    const older = { ...triple, isOlder: true };
    expect(types([older], receptors([null, null, null]))).toEqual([
      '- triple-negative other-sample',
    ]);
    const undated = { ...triple, date: null };
    expect(types([undated], receptors(['negative', 'negative', 'negative']))[0]).toBe(
      'triple-negative null',
    );
  });

  it('never follows from two samples together', () => {
    const of = {
      er: rank([er('negative')]),
      pr: rank([found('pr', 'negative', { specimen: 'Breast' })]),
      her2: rank([her2('negative', 'HER2 0', { date: '2019' })]),
    };
    expect(types([], of)).toEqual([]);
  });
});

describe('HER2 rows of one sample', () => {
  const values = (...all: Finding[]) => her2BySample(all).map(({ value }) => value);
  const stain = her2('not-sure', 'HER2 IHC 2+');
  const none = her2('negative', 'HER2 FISH not amplified');

  it('are read together: what a stain leaves open, the gene decides', () => {
    expect(values(stain, none)).toEqual(['low', 'low']);
    expect(values(stain, her2('positive', 'HER2 FISH amplified'))).toEqual([
      'positive',
      'positive',
    ]);
    expect(values(stain, her2('not-sure', 'HER2 FISH equivocal'))).toEqual([
      'not-sure',
      'not-sure',
    ]);
  });

  it.each<[string, Partial<Finding>]>([
    ['specimen', { specimen: 'Breast' }],
    ['day', { date: '2019' }],
    ['time', { isOlder: true }],
  ])('but not those of another %s', (_, more) => {
    expect(values(stain, { ...none, ...more })).toEqual(['not-sure', 'negative']);
  });

  it('leave out a test that was not done, unless it is all there is', () => {
    const undone = her2('not-sure', 'HER2 FISH not performed');
    expect(values(her2('negative', 'HER2 IHC 0'), undone)).toEqual(['negative']);
    expect(values(undone)).toEqual(['not-sure']);
  });

  it('leave all else as it was', () => {
    expect(values(er('low'), her2('negative', 'HER2 IHC 0'), none)).toEqual([
      'low',
      'negative',
      'negative',
    ]);
  });

  it('need a stain that is open, and a gene that was counted', () => {
    const low = her2('low', 'HER2 IHC 1+');
    expect(values(low, her2('positive', 'HER2 FISH amplified'))).not.toContain('low');
    expect(values(her2('negative', 'HER2 IHC 0'), her2('positive', 'HER2 FISH amplified'))).toEqual(
      ['negative', 'positive'],
    );
    expect(values(none, her2('negative', 'HER2 ratio 1.1'))).toEqual(['negative', 'negative']);
    expect(values(stain, her2('not-sure', 'HER2 CISH open'), none)).toEqual(['low', 'low', 'low']);
  });

  it.each(['FISH', 'ISH', 'CISH', 'DISH', 'in situ hybridization', 'in situ hybridisation'])(
    'know that %s counts genes',
    (test) => {
      expect(values(stain, her2('negative', `HER2 by ${test}: not amplified`))).toEqual([
        'low',
        'low',
      ]);
    },
  );

  it('are open where a ratio says too little, unless another one is positive', () => {
    const open = unitOf('HER2/CEP17 ratio 2.1, HER2 copy number 3.5');
    const isOpen = (...all: Finding[]) => isHer2Open([open], all);
    expect(isOpen()).toBe(true);
    expect(isOpen(er('positive'))).toBe(true);
    expect(isOpen(her2('negative', 'HER2 IHC 0'))).toBe(true);
    expect(isOpen(her2('positive', 'HER2 FISH amplified'))).toBe(false);
    expect(isHer2Open([{ ...open, role: 'boilerplate' }], [])).toBe(false);
  });

  it('are open where a stain of 2+ is unread beside a gene that was not found', () => {
    const unread = unitOf('HER2 equivocal (2+)');
    expect(isHer2Open([unread], [none])).toBe(true);
    expect(isHer2Open([unread], [none, er('low')])).toBe(true);
    expect(isHer2Open([unread], [her2('negative', 'HER2 gene: not amplified')])).toBe(true);
    expect(isHer2Open([unread], [none, her2('low', 'HER2 IHC 1+')])).toBe(false);
    expect(isHer2Open([unread], [her2('positive', 'HER2 FISH amplified')])).toBe(false);
    expect(isHer2Open([unread], [none, { ...stain, unit: unread }])).toBe(false);
    expect(isHer2Open([unitOf('HER2 2+', { role: 'boilerplate' })], [none])).toBe(false);
    expect(isHer2Open([], [none])).toBe(false);
    expect(isHer2Open([unread], [])).toBe(false);
  });
});

describe('markers', () => {
  const markers = (value: string[], text: string, more?: Partial<Finding>) =>
    found('markers', value as Finding['value'], { text, ...more });
  const tested = (value: string, text: string, more?: Partial<Finding>) =>
    found('markersTested', value as Finding['value'], { text, ...more });
  const offered = (...all: Finding[]) =>
    combineMarkers(all, null).map(({ field, value, words }) => `${field} ${value}: ${words}`);

  it('of several places are one offer, which quotes each', () => {
    const all = [markers(['pik3ca'], 'PIK3CA H1047R'), markers(['esr1'], 'ESR1 D538G')];
    expect(offered(...all)).toEqual(['markers pik3ca,esr1: PIK3CA H1047R']);
    expect(combineMarkers(all, null)[0]?.also).toEqual(['ESR1 D538G']);
  });

  it.each<[string, string]>([
    ['msi-high', 'Microsatellite stable'],
    ['msi-high', 'MSI: not detected'],
    ['dmmr', 'MLH1 intact'],
    ['dmmr', 'Mismatch repair intact'],
    ['tmb-high', 'TMB 3'],
    ['brca', 'BRCA1 negative'],
    ['pik3ca', 'PIK3CA not detected'],
    ['esr1', 'ESR1 not detected'],
  ])('that another place found absent are left out: %s', (marker, text) => {
    const all = [markers([marker], 'found'), markers(['other'], 'Other'), tested('yes', text)];
    expect(offered(...all)[0]).toBe('markers other: Other');
    expect(offered(markers([marker], 'found'), tested('no', text))[0]).toBe(
      `markers ${marker}: found`,
    );
  });

  it('found and tested in one place are not absent there', () => {
    const unit = unitOf('BRCA1 mutation found');
    expect(offered(markers(['brca'], '', { unit }), tested('yes', '', { unit }))[0]).toBe(
      'markers brca: BRCA1 mutation found',
    );
  });

  it('of an earlier sample are not offered', () => {
    const isOlder = true;
    expect(
      offered(markers(['brca'], 'BRCA1', { isOlder }), tested('yes', 'x', { isOlder })),
    ).toEqual([]);
  });

  it('that were tested are offered by the place that names one of them, if any does', () => {
    const other = tested('yes', 'Genes of another kind');
    const ours = tested('yes', 'PIK3CA negative');
    expect(offered(tested('no', 'none'), other, ours)).toEqual([
      'markersTested yes: PIK3CA negative',
    ]);
    const unit = unitOf('BRCA1 mutation found');
    const found = [markers(['brca'], '', { unit }), tested('yes', '', { unit })];
    expect(offered(...found, tested('yes', 'ESR1 negative'))[1]).toBe(
      'markersTested yes: ESR1 negative',
    );
    expect(offered(tested('no', 'none'), other)).toEqual([
      'markersTested yes: Genes of another kind',
    ]);
    expect(offered(tested('no', 'none'))).toEqual(['markersTested no: none']);
  });
});

describe('treatment', () => {
  const offered = (...all: Finding[]) =>
    combine(all, null).map(
      ({ field, value, leads, caution, also }) =>
        `${leads ? '' : '- '}${field} ${[value].flat().join('+')} ${caution} ${also.join('|')}`,
    );
  const lines = (value: string, more?: Parameters<typeof found>[2]) =>
    found('priorLines', value as Finding['value'], more);
  const given = (value: string[], more?: Parameters<typeof found>[2]) =>
    found('immunotherapy', value as Finding['value'], more);

  it('is counted by the highest line that is named now', () => {
    const all = [
      lines('one'),
      lines('two-or-more', { text: 'a' }),
      lines('two-or-more', { text: 'b' }),
    ];
    expect(offered(...all)).toEqual(['priorLines two-or-more please-check b']);
    expect(offered(lines('one'), lines('two-or-more', { isOlder: true }))).toEqual([
      'priorLines one please-check ',
    ]);
    expect(offered(lines('none'), lines('one'))).toEqual(['priorLines one please-check ']);
    expect(offered(lines('not-sure'))).toEqual([]);
  });

  it('with immunotherapy is told by all places together', () => {
    const around = given(['around-surgery'], { text: 'a' });
    const now = given(['now'], { text: 'b' });
    expect(offered(around, now, now)).toEqual(['immunotherapy around-surgery+now null b|b']);
    expect(offered(given(['not-sure']), now)).toEqual(['immunotherapy now null ']);
    expect(offered(given(['now', 'not-sure']))).toEqual([]);
    expect(offered(given(['now'], { isOlder: true }))).toEqual([]);
  });
});

describe('the number of PD-L1', () => {
  const cps = (value: number, more?: Parameters<typeof found>[2]) => found('cps', value, more);
  const offered = (...all: Finding[]) =>
    combine(all, null).map(({ field, value }) => `${field} ${value}`);

  it('is offered with the band of the same place, and with none that does not lead', () => {
    const unit = unitOf('CPS 14');
    const band = pdl1('10-or-more', { unit });
    expect(offered(band, cps(14, { unit }))).toEqual(['pdl1 10-or-more', 'cps 14']);
    expect(offered(pdl1('10-or-more'), band, cps(14, { unit }))).toEqual([
      'pdl1 10-or-more',
      'cps 14',
    ]);
    expect(offered(band, cps(14))).toEqual(['pdl1 10-or-more']);
  });
});
