import { fields } from '../../answers/fields';
import type { Column } from '../words/column-names';
import { toldKey } from './read-told';

/** Columns whose cells answer one closed question. */
export type ClosedColumn =
  | 'needsInterpreter'
  | 'immunotherapy'
  | 'immunotherapyEffects'
  | 'markersTested'
  | 'paper'
  | 'textSize'
  | 'sheets'
  | 'edition';

const yesOrNo = ['yes', 'no'] as const;

/** Answers that a cell of each may be taken for, as a cell that is understood spells them. */
export const closedValues: Record<ClosedColumn, readonly string[]> = {
  needsInterpreter: yesOrNo,
  immunotherapy: ['now', 'for-metastatic', 'around-surgery', 'none'],
  immunotherapyEffects: yesOrNo,
  markersTested: yesOrNo,
  paper: fields.paper.of,
  textSize: fields.textSize.of,
  sheets: fields.sheets.of,
  edition: fields.edition.of,
};

export const isClosed = (column: Column | null): column is ClosedColumn =>
  column !== null && Object.hasOwn(closedValues, column);

/** The answer that a person took the words of a column for; `words` are in normal form. */
export type ValueChoice = { column: ClosedColumn; words: string; means: string };

const isFor = (choice: ValueChoice, { column, words }: Pick<ValueChoice, 'column' | 'words'>) =>
  choice.column === column && choice.words === words;

/** Returns the choices with one more, which replaces an earlier one for the same words. */
export const withValue = (
  choices: readonly ValueChoice[] = [],
  choice: ValueChoice,
): ValueChoice[] => [...choices.filter((one) => !isFor(one, choice)), choice];

/** Returns the answer that was chosen for the words of a cell; undefined if none was. */
export function chosenValue(
  text: string,
  column: Column,
  choices: readonly ValueChoice[],
): string | undefined {
  if (choices.length === 0 || !isClosed(column)) return undefined;
  const words = toldKey(text);
  return choices.find((one) => isFor(one, { column, words }))?.means;
}
