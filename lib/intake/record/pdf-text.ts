import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { linesOfPage, type TextPiece } from './pdf-rows';
import type { RecordRefusal } from './record';

/** More pages are a whole chart, not a report. */
export const mostPages = 60;
/** In milliseconds. */
const mostTime = 10_000;
/** A page with fewer letters is a picture. */
const fewLetters = 10;

/** The lines of a PDF, with a form feed between pages, and the pages that were not read. */
export type PdfText = { text: string; pagesLeft: number[] };

/**
 * Reads the text layer of a PDF. Nothing of it runs, and nothing is fetched.
 * @param bytes untrusted; they are copied
 */
export async function pdfText(
  bytes: Uint8Array,
): Promise<PdfText | { refused: Extract<RecordRefusal, 'password' | 'damaged' | 'no-text'> }> {
  if (!isWhole(bytes)) return { refused: 'damaged' };
  // pdf.js would start a worker of its own, from a script that it fetches; it finds this one first.
  Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } });
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useWasm: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
  });
  try {
    const pdf = await task.promise;
    const until = performance.now() + mostTime;
    const pages: string[] = [];
    const pagesLeft: number[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      if (number > mostPages || performance.now() > until) {
        pagesLeft.push(number);
        continue;
      }
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent({ disableNormalization: false });
      const [left = 0, foot = 0, right = 0, top = 0] = page.view;
      const pieces = items.flatMap((item) => ('str' in item ? pieceOf(item) : []));
      const lines = linesOfPage(
        pieces.filter(({ x, y }) => x >= left && x <= right && y >= foot && y <= top),
      );
      if (lines.join('').replace(/\s/g, '').length < fewLetters) pagesLeft.push(number);
      pages.push(lines.join('\n'));
    }
    const isEmpty = pages.every((page) => page.replace(/\s/g, '').length < fewLetters);
    return isEmpty ? { refused: 'no-text' } : { text: pages.join('\n\f'), pagesLeft };
  } catch (error) {
    return { refused: isLocked(error) ? 'password' : 'damaged' };
  } finally {
    await task.destroy();
  }
}

type Item = { str: string; transform: number[]; width: number; height: number };

/** Takes upright text only: what is turned is a watermark or a stamp. */
function pieceOf({ str, transform, width, height }: Item): TextPiece[] {
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform;
  if (Math.abs(b) > Math.abs(a) * 0.1) return [];
  return [{ text: str, x, y, width, height: height || Math.abs(d) || 10 }];
}

/** A file that was cut off has no end; what is left of it would be read as if it were all. */
function isWhole(bytes: Uint8Array): boolean {
  const end = String.fromCharCode(...bytes.subarray(Math.max(0, bytes.length - 2048)));
  return end.includes('%%EOF');
}

const isLocked = (error: unknown) => error instanceof Error && error.name === 'PasswordException';
