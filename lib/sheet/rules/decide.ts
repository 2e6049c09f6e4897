import type { Answers } from '../../answers/answers';
import { holdsClaim } from '../../answers/claims';
import { type ConditionName, conditions, type Facts } from '../../answers/conditions';
import type { Claim } from '../../answers/fields';
import { answersToGet } from '../../content/answers-to-get';
import {
  type FollowUp,
  followUps,
  followUpsAtMost,
  givingWay,
  pressingPriority,
} from '../../content/follow-ups';
import {
  type Asserts,
  type Question,
  type QuestionWording,
  questions,
  type When,
} from '../../content/questions';
import {
  type TrialPrompt,
  trialPrompts,
  trialPromptsAtMost,
  trialsLead,
} from '../../content/trials';
import type { WordingKey } from '../../wording/sheet-wording';
import type { CheckedFacts } from './checks';
import { chosenTopics } from './chosen-topics';

/** The rules' decisions for one sheet: ids, order and wording keys, no words yet. */
export type Decisions = {
  /** The five questions, the one to ask first in front. */
  questions: { question: Question; wording: QuestionWording }[];
  /** Other questions, the most pressing first. */
  followUps: FollowUp[];
  /** Those of them that lead the sheet where nothing was chosen. */
  leading: FollowUp[];
  trials: TrialPrompt[];
  /** Whether the trial prompts come before the follow-ups. */
  trialsLead: boolean;
  /** Prompts that do not print: offered on the check page, and named nowhere else. */
  offered: (FollowUp | TrialPrompt)[];
  /** Notes under the questions and the three things, by id. */
  notes: Record<string, WordingKey[]>;
  /** Facts that the questions name: those that lead and the guide's five, and all that print. */
  said: Record<'onFront' | 'onSheet', ReadonlySet<Claim>>;
};

type Holds = (when: When) => boolean;
type Note = Question['notes'][number];

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

  const isAsked = ({ askedBy }: FollowUp) => askedBy.some((key) => asked.includes(key));
  const fitting = byPriority(followUps, holds).filter((prompt) => !isAsked(prompt));
  const fewer = fewerPrompts(facts.given);
  const leading = fitting.filter(({ triggers }) =>
    triggers.some(({ when, leads }) => leads && holds(when)),
  );
  const chosen = chosenTopics(facts.given);
  const first = [
    ...fitting.filter(({ id }) => chosen.includes(id)),
    ...(facts.given.topThree?.length ? [] : leading),
  ];
  const pressing = fitting.filter(
    (prompt) => priorityOf(prompt, holds) >= pressingPriority && !first.includes(prompt),
  );
  const room = Math.max(followUpsAtMost - fewer, pressing.length);
  const printed = withRoomFor(fitting, room, first);
  const five = ordered.map(({ wording }) => wording);
  const said = { onFront: claimsIn([...five, ...first]), onSheet: claimsIn([...five, ...printed]) };
  // A note names no fact a third time: what the strip has is said once already. A pregnancy leaves
  // nothing to say of one that may come.
  const isSaid = (claim: Claim, { inStrip }: Note) =>
    (inStrip ? said.onSheet : said.onFront).has(claim) ||
    (claim === 'health.pregnancy-or-nursing' && holds(['pregnant']));
  const saysMore = (note: Note) =>
    note.asserts.flat().some((claim) => holdsClaim(facts.sure, claim) && !isSaid(claim, note));
  const textsOf = (notes: readonly { when: When; text: WordingKey }[]) =>
    notes.filter(({ when }) => holds(when)).map(({ text }) => text);
  const trials = byPriority(trialPrompts, holds);
  const mostTrials = Math.max(trialPromptsAtMost - fewer, holds(trialsLead) ? 1 : 0);
  const offered = followUps.filter(
    (prompt) =>
      !fitting.includes(prompt) &&
      !isAsked(prompt) &&
      prompt.offer?.some(({ when }) => holds(when)),
  );
  return {
    questions: ordered,
    followUps: printed,
    leading: leading.filter((prompt) => printed.includes(prompt)),
    trials: trials.slice(0, mostTrials),
    trialsLead: holds(trialsLead),
    offered: [
      ...fitting.filter((prompt) => !printed.includes(prompt)),
      ...trials.slice(mostTrials),
      ...offered,
    ],
    notes: Object.fromEntries([
      ...questions.map(({ id, notes }) => [id, textsOf(notes.filter(saysMore))] as const),
      ...answersToGet.map(({ id, notes }) => [id, textsOf(notes)] as const),
    ]),
    said,
  };
}

/** Claims that wordings state as facts. */
const claimsIn = (wordings: readonly { asserts: Asserts }[]): ReadonlySet<Claim> =>
  new Set(wordings.flatMap(({ asserts }) => asserts.flat()));

/** Keeps needs and what leads, whatever their priority, and others as far as there is room. */
function withRoomFor(
  fitting: readonly FollowUp[],
  room: number,
  first: readonly FollowUp[],
): FollowUp[] {
  const isKept = (prompt: FollowUp) => prompt.isNeed === true || first.includes(prompt);
  const others = fitting.filter((prompt) => !isKept(prompt)).slice(0, room);
  return fitting.filter((prompt) => isKept(prompt) || others.includes(prompt));
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

/** The highest priority of the triggers that hold; 0 where none does. */
const priorityOf = ({ triggers }: FollowUp | TrialPrompt, holds: Holds): number =>
  Math.max(0, ...triggers.map(({ when, priority }) => (holds(when) ? priority : 0)));

/** Those with a trigger that holds, the one with the highest such priority in front. */
function byPriority<Prompt extends FollowUp | TrialPrompt>(
  prompts: readonly Prompt[],
  holds: Holds,
): Prompt[] {
  return prompts
    .map((prompt) => ({ prompt, priority: priorityOf(prompt, holds) }))
    .filter(({ priority }) => priority > 0)
    .sort((a, b) => b.priority - a.priority)
    .map(({ prompt }) => prompt);
}
