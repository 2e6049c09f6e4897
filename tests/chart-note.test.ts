import { describe, expect, it } from 'vitest';
import { chartNote } from '../lib/sheet/packet/chart-note';
import { madeOn, patients } from './patients';

describe('the note for the chart', () => {
  it('says what is known', () => {
    expect(chartNote(patients.firstTreatmentCps22, { madeOn })).toBe(
      'Question sheet about immunotherapy prepared on November 23, 2026. Filled in by the person. The person knows: Type: Triple-negative; PD-L1: CPS 10 or more; Treatments since the spread: None yet; ER: negative; PR: negative; HER2: low; CPS: 22. The sheet has 1 own question.',
    );
  });

  it('says what is not known, and whether it was said is not told apart', () => {
    const note =
      'Question sheet about immunotherapy prepared on November 23, 2026. Not known or not said: Type, PD-L1, and Treatments since the spread.';
    expect(chartNote(patients.knowsNothing, { madeOn })).toBe(note);
    expect(chartNote(patients.notSureOfAnything, { madeOn })).toBe(note);
  });

  it('says what does not fit, and states none of it as known', () => {
    const note = chartNote(patients.cpsThoughNotTested, { madeOn });
    expect(note).toContain('the sheet asks about them: PD-L1 and CPS.');
    expect(note).not.toMatch(/15|Not tested/);
    expect(note).toContain('Marked as new or worse: a new or worse cough or short breath.');
  });

  it('tells none of immunotherapy from nothing said', () => {
    expect(chartNote({ immunotherapy: [], markers: [] }, { madeOn })).toMatch(
      /knows: Immunotherapy: none so far\./,
    );
  });

  it.each(Object.entries(patients))('has no words of the person: %s', (_, answers) => {
    const marker = 'Xyzzy';
    const texts = ['name', 'clinic', 'dayPhone', 'nightPhone', 'treatments', 'goal'] as const;
    const typed = Object.fromEntries(texts.map((field) => [field, marker]));
    const note = chartNote({ ...answers, ...typed, ownQuestions: [marker] }, { madeOn });
    expect(note).not.toMatch(new RegExp(`${marker}|undefined|\\n`));
  });
});
