import { describe, expect, it } from 'vitest';
import { readRecord } from '../lib/intake/record/read-record';
import { readOn } from './record-cases';

// How the rows and sentences of a document become offers: which leads, which is older, which is none.

const read = (...lines: string[]) =>
  readRecord(lines.join('\n'), { today: readOn, source: null }).offers;
const all = (...lines: string[]) =>
  read(...lines).map(
    ({ field, value, leads }) => `${leads ? '' : '- '}${field} ${[value].flat().join('+')}`,
  );
const of = (field: string, ...lines: string[]) =>
  read(...lines)
    .filter((offer) => offer.field === field)
    .map(({ value, leads, date }) => `${leads ? '' : '- '}${value}${date ? ` ${date}` : ''}`);

const head = ['Collected: 02/13/2026', 'FINAL DIAGNOSIS', 'Liver: Metastatic breast carcinoma.'];

describe('of one sample', () => {
  it('the same said twice is one offer, with both places', () => {
    const [er, ...more] = read(...head, 'ER: Negative (0%)', '', 'COMMENT', 'ER is negative.');
    expect(er).toMatchObject({
      field: 'er',
      words: 'ER: Negative (0%)',
      also: ['ER is negative.'],
    });
    expect(more).toEqual([]);
  });

  it('two results that differ leave it open, and both are shown', () => {
    expect(of('er', ...head, 'ER: Negative (0%)', '', 'COMMENT', 'ER is positive (80%).')).toEqual([
      'not-sure 2026-02-13',
      '- negative 2026-02-13',
      '- positive 2026-02-13',
    ]);
  });

  it.each([
    ['her2', ['HER2: Negative', 'HER2 IHC: 1+'], ['low 2026-02-13']],
    ['er', ['ER: Positive', 'ER: 5%'], ['low 2026-02-13']],
    ['her2', ['HER2 IHC: 2+ (equivocal)', 'HER2 FISH: not amplified'], ['low 2026-02-13']],
    ['her2', ['HER2 IHC: 2+ (equivocal)', 'HER2 FISH: amplified'], ['positive 2026-02-13']],
    ['her2', ['HER2 IHC: 2+ (equivocal)', 'HER2 FISH: not performed'], ['not-sure 2026-02-13']],
    ['her2', ['HER2 IHC: 0', 'HER2 FISH: not performed'], ['negative 2026-02-13']],
    ['pdl1', ['PD-L1: pending', 'PD-L1 22C3: CPS 12'], ['10-or-more 2026-02-13']],
    ['pdl1', ['PD-L1 SP142: positive (IC 2%)', 'PD-L1 22C3: CPS 3'], ['under-10 2026-02-13']],
    ['pdl1', ['PD-L1: not performed', 'PD-L1 22C3: CPS 3'], ['under-10 2026-02-13']],
    ['cps', ['PD-L1 22C3: CPS 12', 'TPS: 1%'], ['12 2026-02-13']],
    ['cps', ['PD-L1 22C3: CPS >= 10'], []],
  ])('what says less about %s gives way: %o', (field, lines, offers) => {
    expect(of(field, ...head, ...lines)).toEqual(offers);
  });
});

describe('a row that goes on below', () => {
  it.each([
    ['er', ['ER Status      Positive', '   Percentage of cells      1-10%'], 'low'],
    ['er', ['ER Status      Positive', '   Percentage of cells      91-100%'], 'positive'],
    ['er', ['ER Status: Positive', '   Percentage of cells with nuclear positivity: 4%'], 'low'],
    ['her2', ['HER2 (IHC)     Negative', '   Score      1+'], 'low'],
    ['her2', ['HER2 (IHC)', '               2+ (equivocal)'], 'not-sure'],
    ['pr', ['PR', '    (continued)    Negative      <1%'], 'negative'],
  ])('is read with it: %s of %o', (field, lines, value) => {
    expect(of(field, ...head, ...lines)).toEqual([`${value} 2026-02-13`]);
  });

  it('in words that are not understood says nothing', () => {
    expect(of('er', ...head, 'ER      Positive', '        (see what the other lab said)')).toEqual(
      [],
    );
  });

  it('is not joined to a row of another test, or to one beside it', () => {
    expect(of('er', ...head, 'ER', 'Positive')).toEqual([]);
    expect(of('her2', ...head, 'HER2 IHC      0', '   Ki-67      20%')).toEqual([
      'negative 2026-02-13',
    ]);
  });
});

describe('of several times', () => {
  it('the newest leads, and the older are below it with their days', () => {
    const lines = [
      'ONCOLOGIC HISTORY',
      '- 03/2018 left breast: ER+ 90%, PR+ 50%, HER2 0.',
      '- Liver biopsy 05/20/2025: ER 0%, PR 0%, HER2 1+.',
    ];
    expect(of('er', 'Visit 06/20/2026', ...lines)).toEqual([
      'negative 2025-05-20',
      '- positive 2018-03',
    ]);
    expect(of('her2', 'Visit 06/20/2026', ...lines)).toEqual([
      'low 2025-05-20',
      '- negative 2018-03',
    ]);
  });

  it('what a report says of years before never leads', () => {
    expect(of('her2', ...head, 'COMMENT', 'HER2 was 3+ in the 2018 primary.')).toEqual([
      '- positive 2018',
    ]);
    expect(of('er', ...head, '', 'CLINICAL HISTORY', 'ER positive breast cancer.')).toEqual([
      '- positive',
    ]);
  });

  it('what a letter says without a day gives way to a result that has one', () => {
    const letter = [
      'Letter of 06/20/2026',
      'ASSESSMENT',
      'Metastatic breast cancer, HER2 negative.',
    ];
    const biopsy = ['PATHOLOGY', 'Liver biopsy 04/28/2026: HER2 1+.'];
    expect(of('her2', ...letter, '', ...biopsy)).toEqual(['low 2026-04-28']);
    const other = ['PATHOLOGY', 'Liver biopsy 04/28/2026: HER2 3+.'];
    expect(of('her2', ...letter, '', ...other)[0]).toMatch(/^not-sure/);
  });
});

describe('the type', () => {
  const receptors = (er: string, pr: string, her2: string) => [
    ...head,
    `ER: ${er}`,
    `PR: ${pr}`,
    `HER2 IHC: ${her2}`,
  ];
  const type = (...lines: string[]) => all(...lines).filter((one) => /^(- )?subtype/.test(one));

  it.each([
    ['0%', '0%', '0', ['subtype triple-negative']],
    ['0%', '0%', '1+', ['subtype triple-negative']],
    ['90%', '0%', '0', ['subtype hormone-positive']],
    ['90%', '0%', '3+', ['subtype her2-positive']],
    ['5%', '0%', '0', ['subtype not-sure']],
    ['90%', '0%', '2+', ['subtype not-sure']],
  ])('follows from ER %s, PR %s, HER2 %s of one sample', (er, pr, her2, offers) => {
    expect(type(...receptors(er, pr, her2))).toEqual(offers);
  });

  it('does not follow from two receptors, or from two samples', () => {
    expect(type(...head, 'ER: 0%', 'HER2 IHC: 0')).toEqual([]);
    const table = [
      'BIOMARKERS',
      '          Left breast     Liver',
      '          2019            2026',
    ];
    expect(
      type(
        'Metastatic breast carcinoma',
        ...table,
        '  ER      0%              0%',
        '  PR      0%',
        '  HER2    0',
      ),
    ).not.toContain('subtype triple-negative');
  });

  it('that is named leads where its receptors agree', () => {
    const [first] = read(
      ...receptors('0%', '0%', '0'),
      '',
      'COMMENT',
      'Triple negative breast cancer.',
    );
    expect(first).toMatchObject({
      value: 'triple-negative',
      words: 'Triple negative breast cancer.',
    });
  });

  it.each([
    ['Triple negative breast cancer.', receptors('90%', '0%', '0')],
    ['Triple negative breast cancer.', receptors('0%', '0%', '3+')],
    ['Triple negative breast cancer.', [...head, 'ER: 90%']],
    ['HER2-positive breast cancer.', [...head, 'HER2 IHC: 0']],
    ['Hormone-positive, HER2-negative breast cancer.', [...head, 'HER2 IHC: 3+']],
  ])('that is named "%s" against its receptors is open', (named, lines) => {
    const offers = type(...lines, '', 'COMMENT', named);
    expect(offers[0]).toBe('subtype not-sure');
  });
});

describe('genes', () => {
  it('of several rows are one offer', () => {
    const rows = ['GENOMIC FINDINGS', 'PIK3CA H1047R', 'ESR1 D538G', 'TP53 R175H'];
    expect(all('Breast carcinoma', ...rows)).toEqual(['markers pik3ca+esr1', 'markersTested yes']);
  });

  it('found and not found at once are none', () => {
    const rows = [
      'FINDINGS',
      'BRCA1 c.68_69del, pathogenic',
      'PIK3CA H1047R',
      'Germline: BRCA1/2 negative',
    ];
    expect(all('Breast carcinoma', ...rows)).toEqual(['markers pik3ca', 'markersTested yes']);
  });
});

describe('treatment', () => {
  it('counts the highest line that is told', () => {
    const lines = [
      'ONCOLOGIC HISTORY',
      '- First-line letrozole.',
      '- Second-line capecitabine, started.',
    ];
    expect(of('priorLines', 'Metastatic breast cancer', ...lines)).toEqual(['two-or-more']);
  });

  it('takes immunotherapy only where it was given, and "now" only where it goes on', () => {
    const of2 = (line: string) => of('immunotherapy', 'HPI', 'Metastatic TNBC.', line);
    expect(of2('Neoadjuvant pembrolizumab and chemotherapy.')).toEqual(['around-surgery']);
    expect(of2('She continues pembrolizumab.')).toEqual(['now']);
    expect(of2('Pembrolizumab now.')).toEqual([]);
    expect(of2('She will start pembrolizumab.')).toEqual([]);
    expect(of2('If CPS is over 10, pembrolizumab.')).toEqual([]);
  });
});

describe('an offer', () => {
  it.each([
    ['low', ['HER2 IHC: 1+']],
    ['decalcified', ['ER: 0%', '', 'NOTE', 'Decalcified bone.']],
    ['other-sample', ['ER: 0%', '', 'CLINICAL HISTORY', 'ER positive breast cancer.']],
  ])('says why it asks for a second look: %s', (caution, lines) => {
    expect(read(...head, ...lines)[0]).toMatchObject({ leads: true, caution });
  });

  it('of a long sentence is cut to what is around its test', () => {
    const long = `${'The biopsy was looked at by two of us on the same day; '.repeat(4)}ER positive (90%), seen in all of the samples that were sent to us.`;
    const [er] = read(...head, '', 'COMMENT', long);
    expect(er?.words.length).toBeLessThanOrEqual(160);
    expect(er?.words).toContain('ER positive (90%)');
  });

  it('of a date that can be read two ways has its year', () => {
    expect(of('er', 'Collected: 03/04/2026', 'Breast carcinoma', 'ER: 0%')).toEqual([
      'negative 2026',
    ]);
    expect(of('er', 'Collected: 13/04/2026', 'Breast carcinoma', 'ER: 0%')).toEqual([
      'negative 2026-04-13',
    ]);
    expect(of('er', 'Collected: 04.03.2026', 'Breast carcinoma', 'ER: 0%')).toEqual([
      'negative 2026-03-04',
    ]);
    expect(of('er', 'Collected: 04/30/2031', 'Breast carcinoma', 'ER: 0%')).toEqual(['negative']);
  });
});
