import { fields } from './content/fields';
import type { Draft, Sheet, Topic } from './sheet';

/**
 * What the person wants to ask, numbered through: the guide's questions, then their own.
 * The chosen three lead the guide's questions; without a choice it is the first three, or the
 * first two and the first own question.
 */
export function topicsOf({
  answers,
  decisions,
  say,
}: Draft): Pick<Sheet, 'questions' | 'followUps' | 'ownQuestions'> {
  const guideTopics = decisions.questions.map(({ question, wording }) => ({
    id: question.id as string,
    guide: question.guide,
    topic: say(question.topic),
    text: say(wording.ask),
    why: say(wording.why),
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

  const all = [...guideTopics, ...ownTopics];
  const chosen = (answers.topThree ?? []).filter((id) => all.some((topic) => topic.id === id));
  const count = fields.topThree.atMost;
  const defaults = [...guideTopics.slice(0, count - Math.min(ownTopics.length, 1)), ...ownTopics];
  const first = chosen.length > 0 ? chosen : defaults.slice(0, count).map(({ id }) => id);
  const askFirst = ({ id }: { id: string }) => first.includes(id);

  const questions = [
    ...guideTopics.filter(askFirst),
    ...guideTopics.filter((topic) => !askFirst(topic)),
  ];
  const numbered: Topic[] = [...questions, ...ownTopics].map((topic, index) => ({
    ...topic,
    number: index + 1,
    askFirst: askFirst(topic),
  }));
  return {
    questions: numbered.slice(0, questions.length),
    followUps: [],
    ownQuestions: numbered.slice(questions.length),
  };
}
