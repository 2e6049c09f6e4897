import { describe, expect, it } from 'vitest';
import { fields } from '../lib/answers/fields';
import { chartNote } from '../lib/sheet/packet/chart-note';
import { sayIn } from '../lib/wording/sheet-wording';
import { madeOn, patients } from './patients';

const signsOn = ({ symptoms }: { symptoms: (typeof fields.symptoms.of)[number][] }) =>
  symptoms.map((sign) => sayIn('en')(`value.symptoms.${sign}`));

describe('the note for the chart', () => {
  it('says what is known', () => {
    expect(chartNote(patients.firstTreatmentCps22, { madeOn })).toBe(
      'Question sheet about immunotherapy prepared on November 23, 2026. For the visit on December 1, 2026. Filled in by the person. The person knows: Type: Triple-negative; PD-L1: CPS 10 or more; Treatments since the spread, counting the one now: None yet; ER: negative; PR: negative; HER2: low; CPS: 22. The sheet has 1 own question.',
    );
  });

  it('says what is not known, and whether it was said is not told apart', () => {
    const note =
      'Question sheet about immunotherapy prepared on November 23, 2026. Not known or not said: Type; PD-L1; and Treatments since the spread, counting the one now.';
    expect(chartNote(patients.knowsNothing, { madeOn })).toBe(note);
    expect(chartNote(patients.notSureOfAnything, { madeOn })).toBe(note);
  });

  it('says what does not fit, and states none of it as known', () => {
    const note = chartNote(patients.cpsThoughNotTested, { madeOn });
    expect(note).toContain('the sheet asks about them: PD-L1 and CPS.');
    expect(note).not.toMatch(/15|Not tested/);
    expect(note).toContain(
      'Marked as new or worse: a new or worse cough, or being short of breath.',
    );
  });

  it('tells none of immunotherapy from nothing said', () => {
    expect(chartNote({ immunotherapy: [], markers: [] }, { madeOn })).toMatch(
      /knows: Immunotherapy: none so far\./,
    );
  });

  it('names every sign, the spread, the drugs now, and health', () => {
    const note = chartNote(
      {
        ...{ symptoms: ['day.10', 'day.5', '911.9', 'day.15', 'day.13', 'day.11', 'day.12'] },
        ...{ spread: ['brain', 'bones'], drugsNow: 'Pembrolizumab, gemcitabine' },
        ...{ health: ['not-sure', 'pregnant', 'autoimmune'], priorLines: 'one' },
      },
      { madeOn },
    );
    expect(note).toContain(
      'knows: Treatments since the spread, counting the one now: One; Where it has spread: brain and bones; Health: an autoimmune disease and a pregnancy; Cancer drugs now: “Pembrolizumab, gemcitabine”.',
    );
    expect(note).toContain(
      'Marked as new or worse: sudden loss of sight; fever or shaking chills; dizziness, or a headache that stays or gets worse; being much more tired or cold than usual; new back or neck pain; bleeding or bruising easily; and a change in mood, or forgetting more.',
    );
  });

  it.each(fields.symptoms.of)('names the sign %s as the paper does', (sign) => {
    const [words] = signsOn({ symptoms: [sign] });
    expect(chartNote({ symptoms: [sign] }, { madeOn })).toContain(`worse: ${words}.`);
  });

  it('names no place where the spread is not known', () => {
    expect(chartNote({ spread: ['not-sure'] }, { madeOn })).not.toContain('spread:');
    expect(chartNote({ spread: [] }, { madeOn })).not.toContain('spread:');
    const some = chartNote({ spread: ['liver', 'not-sure'] }, { madeOn });
    expect(some).toContain('Where it has spread: liver.');
  });

  it('says for which visit the sheet is, and what was handed over', () => {
    const packet = { hasInsert: false, hasWords: false };
    const answers = { visitDate: '2026-12-04', sheets: 'visit' } as const;
    expect(chartNote(answers, { madeOn, packet })).toContain(
      'on November 23, 2026. For the visit on December 4, 2026. Handed over: a cover page and the visit sheet.',
    );
    const all = chartNote({}, { madeOn, packet: { hasInsert: true, hasWords: true } });
    expect(all).toContain(
      'Handed over: a cover page, the visit sheet, the home sheet, and a page from the clinic.',
    );
    expect(all).toContain('Words about symptoms were printed');
    expect(all).not.toContain('For the visit');
    expect(chartNote(answers, { madeOn })).not.toContain('Handed over');
  });

  it('says that results were left off, and only where they were', () => {
    const said = 'were left off: nobody said that the person was told.';
    expect(chartNote(patients.knowsNothing, { madeOn, isWithheld: true })).toContain(said);
    expect(chartNote(patients.knowsNothing, { madeOn, isWithheld: false })).not.toContain(said);
    expect(chartNote(patients.knowsNothing, { madeOn })).not.toContain(said);
  });

  it.each(Object.entries(patients))('has no words of the person: %s', (_, answers) => {
    const marker = 'Xyzzy';
    const texts = [
      ...(['name', 'doctor', 'clinic', 'dayPhone', 'nightPhone'] as const),
      ...(['treatments', 'goal', 'interpreterLanguage'] as const),
    ];
    const typed = Object.fromEntries(texts.map((field) => [field, marker]));
    const note = chartNote({ ...answers, ...typed, ownQuestions: [marker] }, { madeOn });
    expect(note).not.toMatch(new RegExp(`${marker}|undefined|\\n`));
  });
});
