import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import type { Page } from '@playwright/test';

// A made-up report, with what must never leave the page or be shown of it.

export const name = 'QUENTINMARKER';
export const chart = '99174421';
export const report = [
  `Patient: ${name}, VIOLA     MRN: ${chart}     DOB: 03/14/1966`,
  'Specimen: Liver, core biopsy     Collected: 02/13/2026',
  '',
  'FINAL DIAGNOSIS',
  'Liver, core biopsy: Metastatic breast carcinoma.',
  '',
  'BIOMARKERS',
  'ER: Negative (0%)',
  'PR: Negative (0%)',
  'HER2: Negative (IHC 1+)',
  'PD-L1 22C3: CPS 14',
  '',
  'FAMILY HISTORY: Mother: HER2 positive breast cancer.',
].join('\n');

/** The report as a PDF with a text layer, set as a laboratory does, without line breaks in a row. */
export async function reportAsPdf(): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Courier);
  const drawn = pdf.addPage();
  for (const [at, text] of report.split('\n').entries())
    drawn.drawText(text, { x: 40, y: 760 - at * 14, size: 9, font });
  return Buffer.from(await pdf.save());
}

/** Pastes a report where one is asked for, and has it read. */
export async function pasteReport(page: Page, text = report) {
  await page.getByLabel(/^Paste the words of/).fill(text);
  await page.getByRole('button', { name: 'Read this report' }).click();
}

/** An offer, by its fact in words. */
export const fact = (page: Page, is: string) => page.getByRole('group', { name: is, exact: true });

/** Drops a file where a report can be dropped, as from another window. */
export async function dropReport(page: Page, fileName: string, bytes: Buffer) {
  const dropped = await page.evaluateHandle(
    ([name, base64]) => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
      transfer.items.add(new File([bytes], name, { type: 'application/pdf' }));
      return transfer;
    },
    [fileName, bytes.toString('base64')] as const,
  );
  await page.locator('#report-text').dispatchEvent('drop', { dataTransfer: dropped });
}

/** Follows what a page sends and logs; `tell` adds what it keeps, and its title and address. */
export function watchLeaks(page: Page): { tell: () => Promise<string[]> } {
  const seen: string[] = [];
  page.context().on('request', (request) => {
    seen.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData()}`);
  });
  page.on('console', (message) => seen.push(message.text()));
  const kept = () =>
    page.evaluate(async () => [
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]),
      document.title,
      location.href,
      document.cookie,
      window.name,
      JSON.stringify(await indexedDB.databases()),
      JSON.stringify(await caches.keys()),
    ]);
  return { tell: async () => [...seen, ...(await kept())] };
}

/**
 * From now on a worker that is started hangs.
 * @returns lets those that are started later work
 */
export async function hangReportReader(page: Page): Promise<() => Promise<void>> {
  const workers = /turbopack-worker/;
  await page.route(workers, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'for (;;) {}' }),
  );
  return () => page.unroute(workers);
}
