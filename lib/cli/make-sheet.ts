import { type Answers, largestAnswersFile, parseAnswers } from '../answers/answers';
import type { ReportFact } from '../answers/report-facts';
import { withoutVersion } from '../answers/saved-file';
import { sheetCss } from '../html/css.node.ts';
import { renderHtml } from '../html/render-html';
import { buildSheet } from '../sheet/build-sheet';
import type { Sheet } from '../sheet/sheet';
import { sheetAsText } from '../sheet/sheet-text';
import { sayToStaff } from '../wording/staff-wording';
import type { SheetCommand } from './arguments';
import { Refusal, readJsonFile, writeTo } from './files';

const say = sayToStaff('en');
const mostProblems = 50;

/**
 * Makes one sheet from an answers file. Only the sheet goes to standard output.
 * @throws Refusal
 */
export async function makeSheet({ file, out, date, format }: SheetCommand): Promise<void> {
  const { answers, reported } = await readAnswers(file);
  const sheet = buildSheet(answers, { madeOn: date, reported });
  const result = await render(sheet, format);
  if (out === '-') process.stdout.write(result);
  else await writeTo(out, result);
}

/** Reads plain answers, whose values are today's, or a file that the page saved. */
async function readAnswers(file: string): Promise<{ answers: Answers; reported: ReportFact[] }> {
  const raw = await readJsonFile(file, largestAnswersFile, say('cli.tooLarge', { file }));
  const { answers, reported, problem } = withoutVersion(raw);
  if (problem) throw new Refusal([say(versionProblems[problem], { file })]);
  const parsed = parseAnswers(answers);
  if (parsed.ok) return { answers: parsed.answers, reported };
  const lines = parsed.problems.map(({ field, message }) => `${field}: ${message}`);
  const rest = lines.length - mostProblems;
  throw new Refusal(
    rest > 0 ? [...lines.slice(0, mostProblems), say('cli.more', { count: rest })] : lines,
  );
}

const versionProblems = { newer: 'cli.newer', notAnswers: 'cli.noVersion' } as const;

async function render(sheet: Sheet, format: SheetCommand['format']): Promise<string | Uint8Array> {
  if (format === 'json') return `${JSON.stringify(sheet, null, 2)}\n`;
  if (format === 'text') return sheetAsText(sheet);
  if (format === 'html') return renderHtml(sheet, sheetCss);
  // Loading the PDF engine takes longer than all the rest, so other formats do not wait for it.
  const [{ nodeFonts }, { renderSheet }] = await Promise.all([
    import('../pdf/type/fonts.node.ts'),
    import('../pdf/engine/render-sheet'),
  ]);
  const { bytes, missing } = await renderSheet(sheet, nodeFonts);
  if (missing.length > 0) {
    console.error(say('cli.missingCharacters', { characters: missing.join(' ') }));
  }
  return bytes;
}
