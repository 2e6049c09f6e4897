import { answersToGet } from '../../../content/answers-to-get';
import { type Question, type QuestionWording, questions } from '../../../content/questions';
import { sayReview } from '../../../wording/review-wording';
import { sayIn, type WordingKey } from '../../../wording/sheet-wording';
import type { WordingRole } from './book';
import { type ItemDraft, inWords, sourceSentence, whenSentences } from './item-draft';
import type { Outcome } from './outcome';

const say = sayIn('en');

/** The five questions: for each what moves it up, its wordings in the order in which they are tried, its notes. */
export const questionItems = (): ItemDraft[] =>
  questions.flatMap((question) => [
    headOf(question),
    ...wordingsOf(question),
    ...notesOf(question),
  ]);

const file = 'lib/content/questions.ts';

function headOf({ id, topic, guide, lead, sources }: Question): ItemDraft {
  return {
    id,
    heading: null,
    file,
    says: [['topic', topic]],
    whens: [
      sayReview('review.when.every'),
      ...lead.map(({ when, add }) =>
        sayReview('review.when.earlier', { when: inWords(when), add }),
      ),
    ],
    source: sourceSentence(guide, sources),
  };
}

/** One item for each wording; conditions of wordings that say the same are side by side. */
function wordingsOf({ id, topic, guide, sources, wordings }: Question): ItemDraft[] {
  // Array.sort is stable, as where the sheet chooses.
  const tried = [...wordings].sort((a, b) => b.priority - a.priority);
  const asks = [...new Set(tried.map(({ ask }) => ask))];
  return asks.map((ask) => {
    const same = tried.filter((wording) => wording.ask === ask);
    return {
      id: ask,
      heading: say(topic),
      file,
      says: [['ask', ask], ...same.flatMap(saidBeside)],
      whens: same.map((wording) => wayTo(wording, tried, same)),
      source: sourceSentence(guide, sources),
      readsFor: ({ decisions, sheet }) =>
        decisions.questions.some(({ wording }) => wording.ask === ask)
          ? (topicsIn(sheet).find((one) => one.id === id)?.text ?? null)
          : null,
    };
  });
}

/** When a wording prints, and with which reason where its ways have several. */
function wayTo(
  wording: QuestionWording,
  tried: readonly QuestionWording[],
  same: readonly QuestionWording[],
): string {
  const { when, priority, why } = wording;
  if (when.length === 0 && priority === 0) return sayReview('review.when.else');
  const way = { place: 1 + tried.indexOf(wording), of: tried.length, when: inWords(when) };
  return same.some((other) => other.why !== why)
    ? sayReview('review.when.place.why', { ...way, why: why ?? '–' })
    : sayReview('review.when.place', way);
}

const saidBeside = ({
  why,
  inMessage,
}: QuestionWording): [WordingRole, NonNullable<typeof why>][] => [
  ...(why ? [['why', why] as [WordingRole, typeof why]] : []),
  ...(inMessage ? [['inMessage', inMessage] as [WordingRole, typeof inMessage]] : []),
];

const notesOf = ({ id, topic, guide, notes }: Question): ItemDraft[] =>
  notes.map(({ when, text }) => ({
    id: text,
    heading: say(topic),
    file,
    says: [['note', text]],
    whens: [...whenSentences([when]), sayReview('review.when.note')],
    source: sourceSentence(guide, []),
    readsFor: noteOf(id, text),
  }));

/** The three answers to ask for, and their notes. */
export const answerItems = (): ItemDraft[] =>
  answersToGet.flatMap(({ id, guide, topic, ask, why, notes, blanks }): ItemDraft[] => [
    {
      id,
      heading: null,
      file: 'lib/content/answers-to-get.ts',
      says: [
        ['topic', topic],
        ['ask', ask],
        ['why', why],
        ...blanks.map(({ label }) => ['blank', label] as const),
      ],
      whens: [sayReview('review.when.every.answer')],
      source: sourceSentence(guide, ['guide']),
    },
    ...notes.map(
      ({ when, text }): ItemDraft => ({
        id: text,
        heading: say(topic),
        file: 'lib/content/answers-to-get.ts',
        says: [['note', text]],
        whens: whenSentences([when]),
        source: sourceSentence(guide, []),
        readsFor: noteOf(id, text),
      }),
    ),
  ]);

const topicsIn = ({ first, questions: rest }: Outcome['sheet']) => [...first, ...rest];

/** The note as it prints under a question or an answer. */
const noteOf =
  (id: string, text: WordingKey) =>
  ({ decisions, sheet }: Outcome): string | null => {
    const at = decisions.notes[id]?.indexOf(text) ?? -1;
    if (at < 0) return null;
    const printed = [...topicsIn(sheet), ...sheet.answersToGet].find((one) => one.id === id);
    return printed?.notes[at] ?? null;
  };
