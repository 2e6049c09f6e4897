import { answersToGet } from './content/answers-to-get';
import { factsForTheDoctor, factsKnown, thingsToTell } from './known';
import type { Draft, Sheet } from './sheet';
import { graphemesOf } from './text';
import { longDate } from './wording';

type VisitSheet = Omit<
  Sheet,
  | 'language'
  | 'madeOn'
  | 'print'
  | 'questions'
  | 'followUps'
  | 'ownQuestions'
  | 'source'
  | 'home'
  | 'foot'
>;

/** How much of an own question the strip quotes, in graphemes. */
const quoteLength = 80;

/** The sheet for the exam room, without the topics: those are numbered in `topics.ts`. */
export function visitSheet(
  draft: Draft,
  topics: Pick<Sheet, 'questions' | 'followUps' | 'ownQuestions'>,
): VisitSheet {
  const { answers, decisions, language, say } = draft;
  const { name, visitDate, clinic, filledInBy, dayPhone, nightPhone } = answers;
  const first = [...topics.questions, ...topics.followUps, ...topics.ownQuestions].filter(
    ({ askFirst }) => askFirst,
  );
  return {
    fileTitle: say('head.fileTitle'),
    title: say('head.title'),
    subtitle: say('head.sub'),
    about: [
      { label: say('about.name'), value: name ?? null },
      { label: say('about.visit'), value: visitDate ? longDate(visitDate, language) : null },
      ...(clinic ? [{ label: say('about.clinic'), value: clinic }] : []),
    ],
    handOver: {
      heading: say('hand.title'),
      look: say('hand.look'),
      from: filledInBy ? say(`hand.from.${filledInBy}`) : null,
      firstHeading: say('hand.first'),
      first: first.map(({ id, number, topic, text }) =>
        id.startsWith('own-')
          ? say('hand.firstOwn', { number, topic, text: quoted(text) })
          : say('hand.firstItem', { number, topic }),
      ),
      facts: factsForTheDoctor(draft),
    },
    known: {
      heading: say('know.title'),
      items: factsKnown(draft),
      check: say('know.check'),
    },
    headings: {
      answersToGet: say('T.title'),
      later: say('T.later'),
      questions: say('q.title'),
      askFirst: say('q.askFirst'),
      ownQuestions: say('own.title'),
      blankQuestion: say(topics.ownQuestions.length > 0 ? 'own.more' : 'own.space'),
    },
    answersToGet: answersToGet.map(({ id, guide, topic, ask, why, blanks, lines }) => ({
      id,
      guide,
      topic: say(topic),
      text: say(ask),
      why: say(why),
      notes: (decisions.notes[id] ?? []).map((note) => say(note)),
      blanks: blanks.map(({ label, options }) => ({
        label: say(label),
        options: options.map((option) => say(option)),
      })),
      lines,
    })),
    tell: { heading: say('tell.title'), items: thingsToTell(draft) },
    agreed: {
      heading: say('agreed.title'),
      items: (['agreed.next', 'agreed.visit', 'agreed.who'] as const).map((key) => ({
        text: say(key),
        guide: null,
      })),
    },
    sameDay: {
      heading: say('same.title'),
      items: [
        { text: say('same.bowels'), guide: 'A-SY1' },
        { text: say('same.breathing'), guide: 'A-SY2' },
        { text: say('same.skin'), guide: 'A-SY3' },
        { text: say('same.energy'), guide: 'A-SY4' },
        { text: say('same.more'), guide: null },
        { text: say('same.rule'), guide: null },
      ],
    },
    phones: [
      { label: say('C.phone.day'), value: dayPhone ?? null },
      { label: say('C.phone.night'), value: nightPhone ?? null },
    ],
    disclaimer: say('foot.disclaimer'),
  };
}

function quoted(text: string): string {
  const graphemes = graphemesOf(text.replace(/\n+/g, ' '));
  if (graphemes.length <= quoteLength) return graphemes.join('');
  return `${graphemes.slice(0, quoteLength).join('').trimEnd()}…`;
}
