import { fields } from '../../answers/fields';
import { shortList } from '../../wording/short-list';
import type { Sheet, Topic } from '../sheet';
import type { Draft } from './draft';

type Topics = Pick<
  Sheet,
  'questions' | 'followUps' | 'ownQuestions' | 'trials' | 'moreToAsk' | 'offered'
>;

/**
 * Lists everything to ask, numbered through: the guide's questions, follow-ups, own questions.
 * The chosen three lead the guide's questions; without a choice it is the first three, or the
 * first two and the first own question.
 */
export function topicsOf(draft: Draft): Topics {
  const { answers, decisions, say } = draft;
  const guideTopics = decisions.questions.map(({ question, wording }) => ({
    id: question.id as string,
    guide: question.guide as string | null,
    topic: say(question.topic),
    text: say(wording.ask),
    why: say(wording.why) as string | null,
    notes: (decisions.notes[question.id] ?? []).map((note) => say(note)),
  }));
  const followUps = decisions.followUps.map(({ id, guide, topic, ask }) => ({
    id,
    guide,
    topic: say(topic),
    text: say(ask),
    why: null,
    notes: [],
  }));
  const ownTopics = (answers.ownQuestions ?? []).map((text, index) => ({
    id: `own-${index + 1}`,
    guide: null,
    topic: say('own.topic'),
    text,
    why: null,
    notes: [],
  }));

  const others = [...followUps, ...ownTopics];
  const all = [...guideTopics, ...others];
  const chosen = (answers.topThree ?? []).filter((id) => all.some((topic) => topic.id === id));
  const count = fields.topThree.atMost;
  const defaults = [...guideTopics.slice(0, count - Math.min(ownTopics.length, 1)), ...ownTopics];
  const first = chosen.length > 0 ? chosen : defaults.slice(0, count).map(({ id }) => id);
  const askFirst = ({ id }: { id: string }) => first.includes(id);

  const questions = [
    ...guideTopics.filter(askFirst),
    ...guideTopics.filter((topic) => !askFirst(topic)),
  ];
  const numbered: Topic[] = [...questions, ...others].map((topic, index) => ({
    ...topic,
    number: index + 1,
    askFirst: askFirst(topic),
  }));
  const ownFrom = questions.length + followUps.length;
  return {
    questions: numbered.slice(0, questions.length),
    followUps: numbered.slice(questions.length, ownFrom),
    ownQuestions: numbered.slice(ownFrom),
    trials: {
      heading: say('TR.title'),
      items: decisions.trials.map(({ guide, ask }) => ({ text: say(ask), guide })),
      lead: decisions.trialsLead,
    },
    ...leftOut(draft),
  };
}

/** Topics without room: named on paper, and offered in full on screen until they are taken up. */
function leftOut(draft: Draft): Pick<Topics, 'moreToAsk' | 'offered'> {
  const { answers, decisions, say, language } = draft;
  const taken = answers.ownQuestions ?? [];
  const offered = decisions.leftOut
    .map(({ id, topic, ask }) => ({ id, topic: say(topic ?? ask), text: say(ask) }))
    .filter(({ text }) => !taken.includes(text));
  const topics = offered.map(({ topic }) => topic);
  const names = shortList(topics, { letters: 60, language });
  return { offered, moreToAsk: topics.length > 0 ? say('F.more', { topics: names }) : null };
}
