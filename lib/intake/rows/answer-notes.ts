import type { Answers } from '../../answers/answers';
import { partsOf } from '../../answers/claims';
import { type Field, resultFields } from '../../answers/fields';
import { alertFor } from '../../sheet/rules/alerts';
import { factsIn, findChecks } from '../../sheet/rules/checks';
import { sayIn, type WordingKey } from '../../wording/sheet-wording';
import { listOf } from '../../wording/wording';
import { readFacts } from '../facts/read-facts';
import { onceInList } from './reading-once';
import { note, type RowNote } from './row-notes';

const say = sayIn('en');

/**
 * Returns the notes on a row's answers as a whole: what cannot wait, what does not fit together,
 * and texts that would reveal a result to a person who was not told.
 * @param headerOf returns the header of the column that a field came from
 */
export function answerNotes(
  answers: Answers,
  { resultsTold, headerOf }: { resultsTold: boolean; headerOf: (field: Field) => string },
): RowNote[] {
  const alert = alertFor(answers);
  const symptoms = headerOf(answers.symptoms ? 'symptoms' : 'needs');
  return [
    ...(alert ? [note(alert === 'emergency' ? 'emergency' : 'sameDay', symptoms)] : []),
    ...misfits(answers),
    ...(resultsTold ? [] : tellingTexts(answers).map((field) => note('withheld', headerOf(field)))),
  ];
}

function misfits(answers: Answers): RowNote[] {
  const mismatches = findChecks(answers).filter(({ kind }) => kind === 'mismatch');
  return mismatches.map((check) => {
    const asked = [...new Set(factsIn(check, answers).map((fact) => partsOf(fact).field))];
    const labels = asked.map((field) => say(`label.${field}` as WordingKey));
    return note('mismatch', '', { labels: listOf(labels, 'en') });
  });
}

const texts = [
  'name',
  'doctor',
  'clinic',
  'interpreterLanguage',
  'goal',
  'ownQuestions',
] as const satisfies readonly Field[];

/** Fields that print as typed also where results are withheld, and that reveal one. */
const tellingTexts = (answers: Answers) =>
  texts.filter((field) =>
    [answers[field] ?? []]
      .flat()
      .some((text) => onceInList('tells', text, () => tellsResult(text))),
  );

function tellsResult(text: string): boolean {
  const { answers, notes } = readFacts(text);
  const isResult = (field: string) => resultFields.some((one) => one === field);
  return Object.keys(answers).some(isResult) || notes.some(({ field }) => isResult(field));
}
