import { ofTumorCells } from '../words/report-words';
import { type DoubtfulWords, fieldsNamedIn } from './named-fields';
import type { Finding } from './record-findings';
import type { SectionLine } from './sections';
import { unknownWordsIn } from './strange-prose';

/** A combined positive score needs so many cells of the tumor (22C3). */
const fewestCells = 100;

/** How a change of a gene is written, such as H1047R. */
const variant = /\b[A-Z]\d{2,4}(?:[A-Z*]|fs)(?![\w])/g;

/** Lists lines that give too few cells for a score, or a gene's change that was found to another owner. */
export function doubtedByOwner(
  lines: readonly SectionLine[],
  found: readonly Finding[],
): DoubtfulWords[] {
  const own = new Set(found.flatMap(({ unit }) => unit.text.match(variant) ?? []));
  const isFew = ({ line: { text } }: SectionLine) => {
    const cells = ofTumorCells.exec(text)?.[1];
    return cells !== undefined && Number(cells) < fewestCells;
  };
  const isElsewhere = ({ line: { text } }: SectionLine) =>
    fieldsNamedIn(text).length === 0 &&
    (text.match(variant) ?? []).some((one) => own.has(one)) &&
    unknownWordsIn(text).length > 0;
  return [
    ...lines
      .filter(isFew)
      .map(({ line }) => ({ fields: ['pdl1', 'cps'] as const, words: line.text.trim(), line })),
    ...lines
      .filter(isElsewhere)
      .map(({ line }) => ({ fields: ['markers'] as const, words: line.text.trim(), line })),
  ];
}
