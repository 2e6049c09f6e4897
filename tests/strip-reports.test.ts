import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import type { ReportFact } from '../lib/answers/report-facts';
import { renderHtml } from '../lib/html/render-html';
import { renderSheet } from '../lib/pdf/engine/render-sheet';
import { nodeFonts } from '../lib/pdf/type/fonts.node.ts';
import { buildSheet } from '../lib/sheet/build-sheet';
import { sheetAsMessage } from '../lib/sheet/sheet-message';
import { sheetAsText } from '../lib/sheet/sheet-text';
import { madeOn, patients, reportedBy } from './patients';
import { readAloud } from './read-aloud';
import { readPdf } from './read-pdf';

// The strip says which facts are from a report, so that the doctor knows them from what is remembered.

const { firstTreatmentCps22, hormonePositiveSecondLine } = patients;

const sheetOf = (answers: Answers, reported: readonly ReportFact[]) =>
  buildSheet(answers, { madeOn, reported });
const linesOf = (answers: Answers, reported: readonly ReportFact[]) =>
  sheetOf(answers, reported).handOver.reports;

const er: ReportFact = { field: 'er', value: 'negative', date: '2026-02-13' };
const her2: ReportFact = { field: 'her2', value: 'low', date: '2025' };
const cps: ReportFact = { field: 'cps', value: 22, date: null };

describe('the strip', () => {
  it('names each fact with the day of its report, PD-L1 once', () => {
    expect(linesOf(firstTreatmentCps22, reportedBy.firstTreatmentCps22)).toEqual([
      'From my report of March 3, 2026: type, ER, PR, HER2, and PD-L1.',
    ]);
  });

  it('names a marker, and days that are not whole', () => {
    const markers: ReportFact = { field: 'markers', value: ['esr1'], date: '2026-05' };
    expect(linesOf({ ...hormonePositiveSecondLine, markers: ['esr1'] }, [markers])).toEqual([
      'From my report of May 2026: ESR1 change.',
    ]);
  });

  it('has a sentence for each of two reports, the newer first, and one for more', () => {
    const oneBefore = linesOf(firstTreatmentCps22, [her2, er]);
    expect(oneBefore).toEqual([
      'From my report of February 13, 2026: ER.',
      'From my report of 2025: HER2.',
    ]);
    expect(linesOf(firstTreatmentCps22, [cps])).toEqual([
      'From a report of mine that shows no date: PD-L1.',
    ]);
    expect(linesOf(firstTreatmentCps22, [her2, cps, er])).toEqual([
      'From 3 reports of mine, the newest of February 13, 2026: ER, HER2, and PD-L1.',
    ]);
  });

  it('says nothing of an answer that was changed by hand', () => {
    expect(linesOf({ ...firstTreatmentCps22, er: 'low' }, [er])).toEqual([]);
    expect(linesOf({ ...firstTreatmentCps22, cps: 2 }, [cps, er])).toEqual([
      'From my report of February 13, 2026: ER.',
    ]);
    expect(linesOf(firstTreatmentCps22, [])).toEqual([]);
  });
});

describe('a sheet with facts from a report', () => {
  const sheet = sheetOf(firstTreatmentCps22, reportedBy.firstTreatmentCps22);
  const [said = ''] = sheet.handOver.reports;
  let bytes: Uint8Array;
  beforeAll(async () => {
    ({ bytes } = await renderSheet(sheet, nodeFonts));
  });

  it('is this one', async () => {
    await expect(sheetAsText(sheet)).toMatchFileSnapshot('golden/firstTreatmentFromAReport.txt');
  });

  it('says so on paper, on a screen, in a message and aloud', async () => {
    const { pages } = await readPdf(bytes);
    expect(pages[0]).toContain(said.replace(/\s/g, ''));
    expect(pages.length).toBe(4);
    expect(renderHtml(sheet, '')).toContain(said);
    expect(sheetAsMessage(sheet)).toContain(said);
    const aloud = (await readAloud(bytes)).map((line) => line.trim());
    expect(aloud.filter((line) => line.includes(said))).toHaveLength(1);
  });
});
