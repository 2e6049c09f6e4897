import { namesTest } from '../words/record-words';
import { fieldsNamedIn } from './named-fields';
import { sentencesOf } from './prose';
import { rowsAndText } from './rows';
import type { SectionLine } from './sections';
import { withSubRows } from './sub-rows';
import { isTestName, nameAndValue } from './test-name';
import type { RecordUnit } from './unit';

/** Splits the sections of a document into what is read at one time: rows and sentences. */
export function recordUnitsIn(lines: readonly SectionLine[]): RecordUnit[] {
  return sectionRuns(lines).flatMap((run) => {
    const { rows, text } = rowsAndText(withSubRows(run));
    return [...rows, ...paragraphsIn(text).flatMap(sentencesOf)]
      .map(withTestOfHeading)
      .map(withShortName)
      .map(withTestAbove)
      .filter((unit, at, units) => !isAnswered(unit, units[at + 1]));
  });
}

/** Runs of lines under one heading; a table may go on behind a blank line. */
function sectionRuns(lines: readonly SectionLine[]): SectionLine[][] {
  const runs: SectionLine[][] = [];
  for (const line of lines) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.role === line.role && last.heading === line.heading) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return runs;
}

function paragraphsIn(lines: readonly SectionLine[]): SectionLine[][] {
  const paragraphs: SectionLine[][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1)?.at(-1);
    const isNext = last && last.block === line.block && last.line.number + 1 === line.line.number;
    if (isNext) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

const bareResult = /^\s*(?:final |overall )?(?:result|interpretation|status)s?\s*:/i;

/** "Result: positive" is a result of the test that its heading names, or the row above it. */
function withTestOfHeading(unit: RecordUnit, at: number, units: readonly RecordUnit[]): RecordUnit {
  if (!bareResult.test(unit.text) || namesTest.test(unit.text.replace(/\bIC\b/g, ''))) return unit;
  const above = units[at - 1]?.text ?? '';
  const test = testIn(namesTest.test(above) ? above : unit.heading);
  return test ? { ...unit, text: unit.text.replace(bareResult, `${test}:`) } : unit;
}

/** "HER2 gene amplification by FISH: not amplified" is read as "HER2 FISH: not amplified". */
function withShortName(unit: RecordUnit): RecordUnit {
  const told = nameAndValue(unit.text);
  const test = told && testIn(told.name);
  return test ? { ...unit, text: `${test}: ${told.value}` } : unit;
}

/** Whether the unit only names the test whose result the next one is. */
const isAnswered = (unit: RecordUnit, next: RecordUnit | undefined) =>
  isTestName(unit.text) &&
  next !== undefined &&
  bareResult.test(next.words) &&
  testIn(unit.text) !== null;

/** The test of a title that names PD-L1 or HER2 and no other, and how it was tested. */
function testIn(title: string): string | null {
  if (fieldsNamedIn(title).length !== 2) return null;
  const test = /\b(?:PD-?L1|HER-?2)\b/i.exec(title)?.[0];
  const way = /\b(?:SP142|SP263|22C3|28-8|[FCD]?ISH|IHC)\b/i.exec(title)?.[0];
  return test ? `${test} ${way ?? ''}`.trim() : null;
}

const byGene = /^(?:[FCDS]|dual )?ISH\b/i;

/** "FISH: not amplified" below a stain of HER2 counts the gene of it. */
function withTestAbove(unit: RecordUnit, at: number, units: readonly RecordUnit[]): RecordUnit {
  const above = units[at - 1];
  if (!byGene.test(unit.text) || namesTest.test(unit.text) || !above) return unit;
  return /\bHER-?2\b/i.test(above.text) ? { ...unit, text: `HER2 ${unit.text}` } : unit;
}
