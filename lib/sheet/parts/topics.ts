import { fields } from '../../answers/fields';
import { chosenTopics } from '../rules/chosen-topics';
import type { Sheet, Topic } from '../sheet';
import type { Draft } from './draft';

export type TopicLists = Pick<
  Sheet,
  'first' | 'questions' | 'followUps' | 'ownQuestions' | 'trials' | 'offered'
>;

type Unnumbered = Omit<Topic, 'number' | 'askFirst'>;

/**
 * Lists everything to ask, numbered through: what the person asks first, the rest of the guide's
 * five, own questions, follow-ups.
 */
export function topicsOf(draft: Draft): TopicLists {
  const { decisions, say } = draft;
  const guide = guideTopics(draft);
  const own = ownTopics(draft);
  const followUps = followUpTopics(draft);
  const all = [...guide, ...own, ...followUps];
  const ids = firstIds(draft, { all, guide, own });
  const isFirst = ({ id }: Unnumbered) => ids.includes(id);
  const rest = (topics: Unnumbered[]) => topics.filter((topic) => !isFirst(topic));
  let number = 0;
  const numbered = (topics: Unnumbered[], askFirst: boolean): Topic[] =>
    topics.map((topic) => {
      number += 1;
      return { ...topic, number, askFirst };
    });
  return {
    first: numbered(
      ids.flatMap((id) => all.filter((topic) => topic.id === id)),
      true,
    ),
    questions: numbered(rest(guide), false),
    ownQuestions: numbered(rest(own), false),
    followUps: numbered(rest(followUps), false),
    trials: {
      heading: say('TR.title'),
      items: decisions.trials.map(({ guide, ask }) => ({ text: say(ask), guide })),
      lead: decisions.trialsLead,
    },
    offered: offeredBy(draft),
  };
}

function guideTopics({ decisions, say }: Draft): Unnumbered[] {
  return decisions.questions.map(({ question, wording }) => {
    const notes = decisions.notes[question.id] ?? [];
    const inStrip = question.notes.flatMap((note) => (note.inStrip ? note.text : []));
    const alsoInMessage = notes.filter((note) => !inStrip.includes(note));
    return {
      id: question.id,
      guide: question.guide,
      topic: say(question.topic),
      heading: say(question.topic),
      text: say(wording.ask),
      why: wording.why && say(wording.why),
      notes: notes.map((note) => say(note)),
      blank: null,
      inMessage: [wording.inMessage ?? wording.ask, ...alsoInMessage]
        .map((key) => say(key))
        .join(' '),
    };
  });
}

const followUpTopics = ({ decisions, say }: Draft): Unnumbered[] =>
  decisions.followUps.map(({ id, guide, topic, ask, blank }) => ({
    id,
    guide,
    topic: say(topic),
    heading: say(topic),
    text: say(ask),
    why: null,
    notes: [],
    blank: blank ? say(blank) : null,
    inMessage: say(ask),
  }));

const ownTopics = ({ answers, say }: Draft): Unnumbered[] =>
  (answers.ownQuestions ?? []).map((text, index) => ({
    id: `own-${index + 1}`,
    guide: null,
    topic: say('own.topic'),
    heading: null,
    text,
    why: null,
    notes: [],
    blank: null,
    inMessage: text,
  }));

/**
 * Picks what leads the sheet: a marked sign's question, which leads all; then the chosen three; up
 * to three, what an earlier visit left open; without a choice, what the content marks as pressing,
 * the first own question, and the guide's questions in their order.
 */
function firstIds(
  { answers, decisions, facts: { pressing } }: Draft,
  { all, guide, own }: Record<'all' | 'guide' | 'own', Unnumbered[]>,
): string[] {
  const hasSign = pressing !== null && pressing.emergency.length + pressing.sameDay.length > 0;
  const sign = hasSign ? ['Q4'] : [];
  const { atMost } = fields.topThree;
  const isAsked = (id: string) => all.some((topic) => topic.id === id);
  const wanted = chosenTopics(answers).filter(isAsked).slice(0, atMost);
  const lead = [...new Set([...sign, ...wanted])];
  if (answers.topThree?.some(isAsked)) return lead;
  const defaults = [...decisions.leading, ...own.slice(0, 1), ...guide].map(({ id }) => id);
  return [...new Set([...lead, ...defaults])].slice(0, Math.max(atMost, lead.length));
}

/** Questions that do not print, until the person takes them up as own questions. */
function offeredBy({ answers, decisions, say }: Draft): Sheet['offered'] {
  const taken = answers.ownQuestions ?? [];
  return decisions.offered
    .map(({ id, topic, ask }) => ({ id, topic: say(topic ?? ask), text: say(ask) }))
    .filter(({ text }) => !taken.includes(text));
}
