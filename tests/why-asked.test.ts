import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import { buildSheet } from '../lib/sheet/build-sheet';
import { whyAsked } from '../lib/sheet/why-asked';
import { madeOn, patients } from './patients';

const everyone: [string, Answers][] = Object.entries(patients);
const whyOf = (answers: Answers) => whyAsked(answers, buildSheet(answers, { madeOn }));

describe('why each question is asked', () => {
  it.each(everyone)('is said of all but own questions: %s', (_name, answers) => {
    const sheet = buildSheet(answers, { madeOn });
    const own = new Set(answers.ownQuestions);
    const printed = [...sheet.first, ...sheet.questions, ...sheet.followUps, ...sheet.trials.items]
      .map(({ text }) => text)
      .filter((text) => !own.has(text));
    const asked = whyAsked(answers, sheet);
    expect(asked.map(({ text }) => text)).toEqual(printed);
    expect(asked.filter(({ isOnEverySheet }) => isOnEverySheet)).toHaveLength(5);
    // Only the guide's questions are asked of everybody.
    const always = asked.filter(({ conditions }) => conditions === null);
    expect(always.filter(({ isOnEverySheet }) => !isOnEverySheet)).toEqual([]);
  });

  it('names the answers that bring a question, or decide its words', () => {
    const asked = whyOf(patients.firstTreatmentCps22);
    expect(asked.find(({ text }) => text.startsWith('Which treatment would you start'))).toEqual({
      text: 'Which treatment would you start with, and why?',
      isOnEverySheet: false,
      conditions: 'no treatment since the spread yet, and immunotherapy not marked as “now”',
    });
    expect(asked.find(({ text }) => text.startsWith('This would be my first'))?.conditions).toBe(
      'triple-negative breast cancer, and CPS 10 or more, and no treatment since the spread yet',
    );
  });

  it('names the trigger that presses most', () => {
    const asked = whyOf({
      ...{ subtype: 'triple-negative', pdl1: 'waiting', priorLines: 'none' },
      needs: ['urgent'],
    });
    const wait = asked.find(({ text }) => text.startsWith('Do we wait for my PD-L1'));
    expect(wait?.conditions).toMatch(/, and symptoms that get worse fast$/);
  });
});
