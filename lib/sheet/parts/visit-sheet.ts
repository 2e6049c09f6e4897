import { answersToGet } from '../../content/answers-to-get';
import { hasWording, type Say } from '../../wording/sheet-wording';
import { longDate } from '../../wording/wording';
import type { Blank, Sheet } from '../sheet';
import { banner } from './banner';
import type { Draft } from './draft';
import { handOver } from './hand-over';
import { mismatch, otherFacts, thingsToTell } from './known';
import { team } from './team';
import type { TopicLists } from './topics';

type VisitSheet = Omit<
  Sheet,
  | 'language'
  | 'madeOn'
  | 'print'
  | 'logo'
  | keyof TopicLists
  | 'source'
  | 'home'
  | 'wallet'
  | 'foot'
>;

/** The sheet for the exam room, without the topics: those are numbered in `topics.ts`. */
export function visitSheet(draft: Draft): VisitSheet {
  const { answers, decisions, language, say } = draft;
  const { name, visitDate, doctor, clinic, dayPhone, nightPhone, ownQuestions = [] } = answers;
  return {
    fileTitle: say('head.fileTitle'),
    title: say('head.title'),
    subtitle: say('head.sub'),
    about: [
      { label: say('about.name'), value: name ?? null },
      { label: say('about.visit'), value: visitDate ? longDate(visitDate, language) : null },
      ...(doctor ? [{ label: say('about.doctor'), value: doctor }] : []),
      ...(clinic ? [{ label: say('about.clinic'), value: clinic }] : []),
    ],
    banner: banner(draft),
    handOver: handOver(draft),
    mismatch: mismatch(draft),
    known: {
      heading: say('know.title'),
      items: otherFacts(draft),
      check: say('know.check'),
    },
    headings: {
      answersToGet: say('T.title'),
      later: say('T.later'),
      questions: say('q.title'),
      askFirst: say('q.askFirst'),
      answered: say('box.answered'),
      askAgain: say('box.askAgain'),
      saveTyped: say('box.save'),
      fileName: say('box.fileName'),
      callFirst: say('message.callFirst'),
      followUps: say('F.title'),
      ownQuestions: say('own.title'),
      blankQuestion: blankQuestion(ownQuestions.length, say),
    },
    answersToGet: answersToGet.map(({ id, guide, topic, ask, why, blanks, lines }) => ({
      id,
      guide,
      topic: say(topic),
      text: say(ask),
      why: say(why),
      notes: (decisions.notes[id] ?? []).map((note) => say(note)),
      blanks: blanks.map(({ label, options, mm = null }) => ({
        label: say(label),
        options: options.map((option) => {
          const heard = `spoken.${option}`;
          const text = say(option);
          return { text, marked: false, ...(hasWording(heard) && { heard: say(heard) }) };
        }),
        value: null,
        mm,
      })),
      lines,
    })),
    team: team(draft),
    tell: { heading: say('tell.title'), items: thingsToTell(draft) },
    agreed: {
      heading: say('agreed.title'),
      items: (['agreed.next', 'agreed.visit', 'agreed.who'] as const).map((key) => ({
        text: say(key),
        guide: null,
      })),
    },
    helper: answers.filledInBy === 'helper' ? helperBlank(say) : null,
    sameDay: {
      heading: say('same.title'),
      items: [
        { text: say('same.bowels'), guide: 'A-SY1' },
        { text: say('same.breathing'), guide: 'A-SY2' },
        { text: say('same.skin'), guide: 'A-SY3' },
        { text: say('same.energy'), guide: 'A-SY4' },
        { text: say('same.more'), guide: null },
      ],
      rule: say('same.rule'),
    },
    phones: [
      { label: say('C.phone.day'), value: dayPhone ?? null },
      { label: say('C.phone.night'), value: nightPhone ?? null },
    ],
    disclaimer: say('foot.disclaimer'),
    spoken: {
      marked: say('spoken.marked'),
      notes: say('spoken.notes'),
      done: say('spoken.done'),
    },
  };
}

/** Whether the doctor may talk with the person who helped. */
function helperBlank(say: Say): Blank {
  const options = (['helper.yes', 'helper.no', 'helper.ask'] as const).map((key) => ({
    text: say(key),
    marked: false,
  }));
  return { label: say('helper.talk'), options, value: null, mm: null };
}

function blankQuestion(ownQuestions: number, say: Say): string | null {
  if (ownQuestions === 0) return say('own.space');
  return ownQuestions < 3 ? say('own.more') : null;
}
