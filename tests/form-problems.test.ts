import { describe, expect, it } from 'vitest';
import { formErrorFor } from '../lib/intake/form/form-error';
import { formProblems } from '../lib/intake/form/form-problems';
import { blankForm } from '../lib/intake/form/read-form';
import { sayOnScreen } from '../lib/wording/screen-wording';

const today = '2026-11-29';
const fieldsOf = (raw: Record<string, unknown>) =>
  formProblems(raw, today).map(({ field }) => field);

describe('formProblems', () => {
  it.each([
    [{}, []],
    [{ cps: 0 }, []],
    [{ cps: 100 }, []],
    [{ cps: 100.5 }, ['cps']],
    [{ cps: -3 }, ['cps']],
    [{ cps: '1 2' }, ['cps']],
    [{ visitDate: today }, []],
    [{ visitDate: '2026-11-28' }, ['visitDate']],
    [{ visitDate: 'soon' }, ['visitDate']],
    [{ name: 'x'.repeat(81), visitDate: '2025-01-07' }, ['name', 'visitDate']],
  ])('%j: %j', (raw, fields) => {
    expect(fieldsOf(raw)).toEqual(fields);
  });

  it('has words for a visit that is over, and others for what is no date', () => {
    const wordsFor = (visitDate: string) =>
      formErrorFor('visitDate', { ...blankForm, visitDate }, sayOnScreen('en'));
    expect(wordsFor('2026-11-28')).toContain('must be today or later');
    expect(wordsFor('soon')).toContain('month, day and year');
  });
});
