import type { Sheet, Topic } from '../lib/sheet/sheet';
import { printedStrings } from '../lib/sheet/sheet-text';
import { firstMissing } from './read-pdf';

const stringsOf = ({ number, heading, text, notes, blank }: Topic): string[] => [
  String(number),
  ...(heading ? [heading] : []),
  text,
  ...notes,
  ...(blank ? [blank] : []),
];

/**
 * The orders in which paper may say a sheet: where side 1 has no room for all of the guide's
 * questions, the last of them go on first on side 2, after the three answers.
 */
function ordersOf(sheet: Sheet): string[][] {
  return Array.from({ length: sheet.questions.length + 1 }, (_, moved) => {
    const kept = sheet.questions.length - moved;
    const strings = printedStrings({ ...sheet, questions: sheet.questions.slice(0, kept) });
    const side2 = strings.indexOf(sheet.headings.ownQuestions);
    const rest = sheet.questions.slice(kept).flatMap(stringsOf);
    return [...strings.slice(0, side2), ...rest, ...strings.slice(side2)];
  });
}

/** The first string of the sheet that a text of its paper lacks; the feet are left out of both. */
export function missingOnPaper(text: string, sheet: Sheet): string | undefined {
  const missing = ordersOf(sheet).map((strings) =>
    firstMissing(
      text,
      strings.filter((string) => string !== sheet.foot.made),
    ),
  );
  return missing.includes(undefined) ? undefined : missing[0];
}
