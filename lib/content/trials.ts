import type { WordingKey } from '../wording/sheet-wording';
import type { Asserts, When } from './questions';

/**
 * A question about clinical trials, chosen like a follow-up: by the highest priority of its
 * triggers that apply. `topic` names it where there is no room for it, which never happens to the
 * one with the highest priority.
 */
export type TrialPrompt = {
  id: `TR${number}`;
  guide: string;
  topic?: WordingKey;
  ask: WordingKey;
  triggers: readonly { rule: string; when: When; priority: number }[];
  asserts: Asserts;
};

/** How many print. */
export const trialPromptsAtMost = 2;

/** Trial prompts print above the follow-ups when this applies, otherwise below. */
export const trialsLead: When = ['wantsTrial'];

export const trialPrompts: readonly TrialPrompt[] = [
  {
    id: 'TR1',
    guide: 'A-TR1',
    topic: 'TR1.topic',
    ask: 'TR1',
    triggers: [
      { rule: 'TR-1', when: ['otherType', 'noMsiOrTmbHigh', 'trialMayComeUp'], priority: 80 },
      { rule: 'TR-1', when: ['pdl1Low', 'noMsiOrTmbHigh', 'trialMayComeUp'], priority: 80 },
    ],
    asserts: [],
  },
  {
    id: 'TR2',
    guide: 'A-TR2',
    ask: 'TR2',
    triggers: [
      { rule: 'TR-2', when: ['anyLine', 'trialMayComeUp'], priority: 85 },
      { rule: 'decision 52', when: ['anyLine', 'urgent'], priority: 85 },
    ],
    asserts: [],
  },
  {
    id: 'TR3',
    guide: 'A-TR3',
    topic: 'TR3.topic',
    ask: 'TR3',
    triggers: [{ rule: 'TR-3', when: ['linesNoneOrUnknown', 'trialMayComeUp'], priority: 60 }],
    asserts: [],
  },
  {
    id: 'TR4',
    guide: 'A-TR0',
    topic: 'TR4.topic',
    ask: 'TR4',
    triggers: [{ rule: 'TR-4', when: ['wantsTrial'], priority: 70 }],
    asserts: [],
  },
  {
    id: 'TR5',
    guide: 'A-TR0',
    topic: 'TR5.topic',
    ask: 'TR5',
    triggers: [{ rule: 'TR-4', when: ['wantsTrial'], priority: 65 }],
    asserts: [],
  },
];
