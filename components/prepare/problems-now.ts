import { formProblems } from '../../lib/intake/form/form-problems';
import { readJourney } from '../../lib/intake/form/journey';
import type { FormValues } from '../../lib/intake/form/read-form';
import { calendarDay } from '../../lib/wording/calendar-day';

/** Finds what is wrong in the form today. */
export const problemsNow = (values: FormValues): { field: string }[] =>
  formProblems(readJourney(values), calendarDay(new Date()));
