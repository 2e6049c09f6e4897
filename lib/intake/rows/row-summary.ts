import type { Answers } from '../../answers/answers';
import { type Field, factFields } from '../../answers/fields';
import { factInWords, type NamedFact } from '../../sheet/packet/fact-in-words';
import { type StaffKey, sayToStaff } from '../../wording/staff-wording';
import { listOf, longDate } from '../../wording/wording';
import { answersToPrint, type ReadyRow, type Slot } from './packet-row';

const say = sayToStaff('en');

const facts: readonly NamedFact[] = [...factFields, 'immunotherapyEffects', 'spread'];
const lists = ['symptoms', 'health', 'needs'] as const;
const texts = ['doctor', 'treatments', 'drugsNow', 'goal', 'interpreterLanguage'] as const;

/**
 * Summarizes how a row was understood, one short line for each answer: those that print, and what is
 * held back because the person was not told. Names free text but does not repeat it.
 */
export function rowSummary(row: ReadyRow & { slot: Slot }): { prints: string[]; held: string[] } {
  const printed = answersToPrint(row);
  const isHeld = (field: Field) => printed[field] === undefined;
  return {
    prints: [...dayIn(printed, row.slot), ...factsIn(printed, facts), ...othersIn(printed)],
    held: [
      ...factsIn(row.answers, facts.filter(isHeld)),
      ...typedIn(row.answers, texts.filter(isHeld)),
    ],
  };
}

function dayIn({ visitDate }: Answers, { time }: Slot): string[] {
  if (!visitDate) return time ? [say('desk.sum.time', { time })] : [];
  const day = longDate(visitDate, 'en');
  return [time ? say('desk.sum.visitTime', { day, time }) : say('desk.sum.visit', { day })];
}

const factsIn = (answers: Answers, fields: readonly NamedFact[]) =>
  fields.flatMap((field) => factInWords(field, answers, say) ?? []);

function othersIn(answers: Answers): string[] {
  const named = lists.flatMap((field) => {
    const words = answers[field]?.map((value) => say(`value.${field}.${value}` as StaffKey));
    return words?.length ? [say(`desk.sum.${field}`, { list: listOf(words, 'en') })] : [];
  });
  const questions = answers.ownQuestions?.length ?? 0;
  return [
    ...named,
    ...typedIn(answers, texts),
    ...(questions > 0 ? [say('desk.sum.questions', { count: questions })] : []),
  ];
}

function typedIn(answers: Answers, fields: readonly (typeof texts)[number][]): string[] {
  const typed = fields.filter((field) => answers[field]).map((field) => say(`desk.sum.${field}`));
  return typed.length > 0 ? [say('desk.sum.typed', { list: listOf(typed, 'en') })] : [];
}
