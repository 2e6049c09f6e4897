import type { ConditionName } from '../answers/conditions';
import type { WordingKey } from '../wording/sheet-wording';

/**
 * A blank on the sheet: options to mark, or a ruled line if there are none. `mm` is how wide the line
 * is for what is written there; without it, as wide as there is room.
 */
export type BlankWording = { label: WordingKey; options: readonly WordingKey[]; mm?: number };

/** One of the guide's three things to ask for. `lines` counts ruled lines for a written answer. */
export type ThingToAsk = {
  id: 'T1' | 'T2' | 'T3';
  guide: string;
  topic: WordingKey;
  ask: WordingKey;
  why: WordingKey;
  notes: readonly { when: readonly ConditionName[]; text: WordingKey }[];
  blanks: readonly BlankWording[];
  lines: number;
};

export const answersToGet: readonly ThingToAsk[] = [
  {
    id: 'T1',
    guide: 'A-T1',
    topic: 'T1.topic',
    ask: 'T1.ask',
    why: 'T1.why',
    notes: [{ when: ['treatedBeforeOrSince'], text: 'T1.note.newest' }],
    blanks: [
      { label: 'T1.fill.er', options: ['scale.plus', 'scale.low', 'scale.minus'] },
      { label: 'T1.fill.pr', options: ['scale.plus', 'scale.minus'] },
      {
        label: 'T1.fill.her2',
        options: ['scale.0', 'scale.ultralow', 'scale.1plus', 'scale.2plus', 'scale.3plus'],
      },
      { label: 'T1.fill.ish', options: ['scale.plus', 'scale.minus'] },
      { label: 'T1.fill.sample', options: [], mm: 60 },
    ],
    lines: 0,
  },
  {
    id: 'T2',
    guide: 'A-T2',
    topic: 'T2.topic',
    ask: 'T2.ask',
    why: 'T2.why',
    notes: [
      { when: ['typeInDoubt', 'cpsKnown'], text: 'T2.note.cps' },
      { when: ['cpsLeftOff'], text: 'T2.note.range' },
    ],
    blanks: [
      { label: 'T2.fill.pdl1', options: ['scale.notTested', 'scale.waiting'] },
      { label: 'T2.fill.cps', options: [], mm: 15 },
      { label: 'T2.fill.test', options: [] },
    ],
    lines: 0,
  },
  {
    id: 'T3',
    guide: 'A-T3',
    topic: 'T3.topic',
    ask: 'T3.ask',
    why: 'T3.why',
    notes: [],
    blanks: [],
    lines: 2,
  },
];
