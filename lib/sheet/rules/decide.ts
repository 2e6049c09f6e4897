import type { Answers } from '../../answers/answers';
import { type ConditionName, conditions, type Facts } from '../../answers/conditions';
import { answersToGet } from '../../content/answers-to-get';
import { type FollowUp, followUps, followUpsAtMost, givingWay } from '../../content/follow-ups';
import { type Question, type QuestionWording, questions, type When } from '../../content/questions';
import {
  type TrialPrompt,
  trialPrompts,
  trialPromptsAtMost,
  trialsLead,
} from '../../content/trials';
import type { WordingKey } from '../../wording/sheet-wording';
import type { CheckedFacts } from './checks';

/** The rules' decisions for one sheet: ids, order and wording keys, no words yet. */
export type Decisions = {
  /** The five questions, the one to ask first in front. */
  questions: { question: Question; wording: QuestionWording }[];
  /** Other questions, the most pressing first. */
  followUps: FollowUp[];
  trials: TrialPrompt[];
  /** Whether the trial prompts come before the follow-ups. */
  trialsLead: boolean;
  /** Prompts without room: offered on screen, named on paper. */
  leftOut: (FollowUp | TrialPrompt)[];
  /** Notes under the questions and the three things, by id. */
  notes: Record<string, WordingKey[]>;
  /** An emergency sign was marked: the paper says so first. */
  isEmergency: boolean;
};

type Holds = (when: When) => boolean;

/** Applies the rules of `content` to what the person told us. Pure: same facts, same decisions. */
export function decide(facts: CheckedFacts): Decisions {
  const holds = holdsFor(facts);

  const leadOf = ({ lead }: Question) =>
    lead.reduce((sum, { when, add }) => (holds(when) ? sum + add : sum), 0);
  // Array.sort is stable: where two weigh the same, the order of the guide stays.
  const ordered = [...questions]
    .sort((a, b) => leadOf(b) - leadOf(a))
    .map((question) => ({ question, wording: wordingFor(question, holds) }));
  const asked = ordered.map(({ wording }) => wording.ask);

  const fitting = byPriority(followUps, holds).filter(
    ({ askedBy }) => !askedBy.some((key) => asked.includes(key)),
  );
  const fewer = fewerPrompts(facts.given);
  const room = {
    followUps: followUpsAtMost - fewer,
    trials: Math.max(trialPromptsAtMost - fewer, 0),
  };
  const trials = byPriority(trialPrompts, holds);
  return {
    questions: ordered,
    followUps: fitting.slice(0, room.followUps),
    trials: trials.slice(0, room.trials),
    trialsLead: trials.length > 0 && room.trials > 0 && holds(trialsLead),
    leftOut: [...fitting.slice(room.followUps), ...trials.slice(room.trials)],
    notes: Object.fromEntries(
      [...questions, ...answersToGet].map(({ id, notes }) => [
        id,
        notes.filter(({ when }) => holds(when)).map(({ text }) => text),
      ]),
    ),
    isEmergency: holds(['emergencySign']),
  };
}

/** How many prompts give way on side 2 to the person's own words. */
function fewerPrompts({ ownQuestions = [], treatments = '', goal = '', sheets }: Answers): number {
  const typed = [...ownQuestions, treatments, goal].join('').length;
  const step = givingWay.find(
    ({ letters, visitAlone }) => typed > letters && (!visitAlone || sheets === 'visit'),
  );
  return step?.fewer ?? 0;
}

/** Looks each condition up once for these facts. */
function holdsFor(facts: Facts): Holds {
  const known = new Map<ConditionName, boolean>();
  return (when) =>
    when.every((name) => {
      const before = known.get(name);
      if (before !== undefined) return before;
      const now = conditions[name](facts);
      known.set(name, now);
      return now;
    });
}

function wordingFor(question: Question, holds: Holds): QuestionWording {
  const [best] = question.wordings
    .filter(({ when }) => holds(when))
    .sort((a, b) => b.priority - a.priority);
  if (!best) throw new Error(`${question.id} has no wording for these answers`);
  return best;
}

/** Those with a trigger that holds, the one with the highest such priority in front. */
function byPriority<Prompt extends FollowUp | TrialPrompt>(
  prompts: readonly Prompt[],
  holds: Holds,
): Prompt[] {
  const priorityOf = ({ triggers }: Prompt) =>
    Math.max(...triggers.map(({ when, priority }) => (holds(when) ? priority : 0)));
  return prompts
    .map((prompt) => ({ prompt, priority: priorityOf(prompt) }))
    .filter(({ priority }) => priority > 0)
    .sort((a, b) => b.priority - a.priority)
    .map(({ prompt }) => prompt);
}
