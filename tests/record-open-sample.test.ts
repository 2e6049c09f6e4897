import { describe, expect, it } from 'vitest';
import { readRecord } from '../lib/intake/record/read-record';
import { readOn } from './record-cases';

// Two samples of one year: while the receptors of the later are open, those of the earlier never lead.

const opens = [
  'receptors pending',
  'ER pending, PR pending, HER2 pending',
  'results to follow',
  'not yet reported',
  'insufficient for receptors',
  'not done',
  'ER/PR/HER2 ordered',
  'awaiting IHC',
  'no tissue left for receptors',
  'quantity not sufficient',
  'metastatic carcinoma, markers awaited',
  'ER equivocal, repeat running',
];

const days = [
  ['01/12/2026', '06/20/2026'],
  ['1/12/26', '6/20/26'],
  ['January 12, 2026', 'June 20, 2026'],
  ['Jan 2026', 'June 2026'],
  ['2026-01-12', '2026-06-20'],
  ['', ''],
] as const;

const head = ['Patient: Quill, Odessa    DOB: 06/02/1966'];
const receptors = ['ER: Positive (90%)', 'PR: Positive (50%)', 'HER2 IHC: 1+'];

type Layout = (open: string, first: string, later: string) => string[];

const layouts: Record<string, Layout> = {
  'a note': (open, first, later) => [
    ...[...head, 'ONCOLOGY NOTE', ''],
    `Metastatic breast cancer. Breast biopsy ${first}: ER 90%, PR 50%, HER2 1+.`,
    `Liver biopsy ${later}: ${open}.`,
  ],
  'a note with the later one first': (open, first, later) => [
    ...[...head, 'ONCOLOGY NOTE', ''],
    `Liver biopsy ${later}: ${open}.`,
    `Breast biopsy ${first}: ER 90%, PR 50%, HER2 1+.`,
  ],
  'a history': (open, first, later) => [
    ...[...head, 'ONCOLOGIC HISTORY'],
    `- ${first}: left breast biopsy, IDC, ER positive, PR positive, HER2 negative (1+)`,
    `- ${later}: liver biopsy, metastatic carcinoma, ${open}`,
  ],
  'parts of a report': (open, first, later) => [
    ...[...head, 'SURGICAL PATHOLOGY'],
    `A. Left breast, core biopsy, collected ${first}`,
    `B. Liver, core biopsy, collected ${later}`,
    ...['DIAGNOSIS', 'A. Invasive ductal carcinoma', 'B. Metastatic carcinoma, breast primary'],
    ...['RESULTS', 'A. ER positive 90%, PR positive 50%, HER2 1+', `B. ${open}`],
  ],
  sections: (open, first, later) => [
    ...[...head, `BREAST BIOPSY ${first}`, ...receptors, ''],
    ...[`LIVER BIOPSY ${later}`, 'Metastatic carcinoma, breast origin', open],
  ],
  'a report with the earlier one below': (open, first, later) => [
    ...[...head, `Collected: ${later}`],
    'Liver, core biopsy: metastatic carcinoma of breast origin',
    ...[`Receptors: ${open}`, '', `Breast biopsy of ${first}`, ...receptors],
  ],
  'a list of a portal': (open, first, later) => [
    ...[...head, 'Test results'],
    `Surgical pathology, liver   ${later}   ${open}`,
    `Surgical pathology, breast cancer   ${first}   ER 90%, PR 50%, HER2 1+`,
  ],
};

function leading(lines: readonly string[]): string[] {
  return readRecord(lines.join('\n'), { today: readOn, source: null })
    .offers.filter(({ leads, value }) => leads && value !== 'not-sure')
    .map(({ field, value }) => `${field} ${value}`);
}

describe('an earlier sample', () => {
  it('leads where it is the only one', () => {
    expect(leading([...head, 'BREAST BIOPSY 01/12/2026', ...receptors])).toContain('er positive');
  });

  it.each(Object.entries(layouts))('does not lead in %s', (_, layout) => {
    const led = opens.flatMap((open) =>
      days.flatMap(([first, later]) =>
        leading(layout(open, first, later)).map((offer) => `${offer}: ${open}, ${later}`),
      ),
    );
    expect(led).toEqual([]);
  });
});
