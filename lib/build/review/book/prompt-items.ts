import { type FollowUp, followUps } from '../../../content/follow-ups';
import { type TrialPrompt, trialPrompts } from '../../../content/trials';
import { sayReview } from '../../../wording/review-wording';
import { sayIn } from '../../../wording/sheet-wording';
import { type ItemDraft, inWords, sourceSentence, whenSentences } from './item-draft';

const say = sayIn('en');

type Triggers = (FollowUp | TrialPrompt)['triggers'];

/** Follow-ups, in the order in which they give way to each other. */
export const followUpItems = (): ItemDraft[] =>
  byRank(followUps).map((prompt) => ({
    id: prompt.id,
    heading: null,
    file: 'lib/content/follow-ups.ts',
    says: [
      ['topic', prompt.topic],
      ['ask', prompt.ask],
      ...(prompt.blank ? [['blank', prompt.blank] as const] : []),
    ],
    whens: [...triggered(prompt.triggers), ...exceptions(prompt)],
    source: sourceSentence(prompt.guide, prompt.guide ? ['guide'] : []),
    readsFor: ({ decisions, sheet }) => {
      // What never prints by itself is offered at most.
      const asked = prompt.triggers.length > 0 ? decisions.followUps : decisions.offered;
      if (!asked.includes(prompt)) return null;
      const topics = [...sheet.first, ...sheet.followUps, ...sheet.offered];
      return topics.find(({ id }) => id === prompt.id)?.text ?? null;
    },
  }));

/** Questions about trials, in the same order. */
export const trialItems = (): ItemDraft[] =>
  byRank(trialPrompts).map((prompt) => ({
    id: prompt.id,
    heading: null,
    file: 'lib/content/trials.ts',
    says: [...(prompt.topic ? [['topic', prompt.topic] as const] : []), ['ask', prompt.ask]],
    whens: triggered(prompt.triggers),
    source: sourceSentence(prompt.guide, ['guide']),
    readsFor: ({ decisions }) => (decisions.trials.includes(prompt) ? say(prompt.ask) : null),
  }));

const rankOf = (triggers: Triggers) => Math.max(0, ...triggers.map(({ priority }) => priority));

const byRank = <Prompt extends { triggers: Triggers }>(prompts: readonly Prompt[]): Prompt[] =>
  [...prompts].sort((a, b) => rankOf(b.triggers) - rankOf(a.triggers));

/** When a prompt prints, and how much it presses then. */
function triggered(triggers: Triggers): string[] {
  const sentences = whenSentences(triggers.map(({ when }) => when));
  return triggers.map((trigger, index) => {
    const leads = 'leads' in trigger && trigger.leads ? 'review.rank.leads' : 'review.rank';
    return `${sentences[index]} ${sayReview(leads, { rank: trigger.priority })}`;
  });
}

/** What else decides whether a follow-up prints. */
function exceptions({ isNeed, askedBy, offer = [] }: FollowUp): string[] {
  return [
    ...(isNeed ? [sayReview('review.when.need')] : []),
    ...(askedBy.length > 0 ? [sayReview('review.when.asked', { ids: askedBy.join(', ') })] : []),
    ...offer.map(({ when }) =>
      when.length === 0
        ? sayReview('review.when.offered')
        : sayReview('review.when.offer', { when: inWords(when) }),
    ),
  ];
}
