import { useMemo, useState } from 'react';
import { type Answers, parseAnswers } from '../../lib/answers/answers';
import { formProblems } from '../../lib/intake/form/form-problems';
import { readJourney } from '../../lib/intake/form/journey';
import type { FormValues } from '../../lib/intake/form/read-form';
import { buildSheet } from '../../lib/sheet/build-sheet';
import { logoFor, withSite } from '../../lib/sheet/packet/with-practice';
import type { Sheet } from '../../lib/sheet/sheet';
import { calendarDay } from '../../lib/wording/calendar-day';
import { useSitePractice } from '../site-practice';
import { useReported } from './memory';
import { usePrintFoot } from './use-print-foot';

/**
 * Builds the sheet of these values. While a value is invalid, `problems` says so and the sheet is the
 * last one that could be built.
 */
export function useSheet(values: FormValues): {
  answers: Answers;
  sheet: Sheet;
  problems: { field: string }[];
} {
  // By what the values say, so that the same answers are the same sheet and no PDF is made twice.
  const said = JSON.stringify(readJourney(values));
  const parsed = useMemo(() => parseAnswers(JSON.parse(said)), [said]);
  const [good, setGood] = useState<{ said: string; answers: Answers }>(() => ({
    said,
    answers: parsed.ok ? parsed.answers : {},
  }));
  // React renders anew with what is set here, before anything is shown
  // (https://react.dev/reference/react/useState#storing-information-from-previous-renders).
  if (parsed.ok && good.said !== said) setGood({ said, answers: parsed.answers });
  const { answers } = good;
  const practice = useSitePractice();
  const reported = useReported();
  const today = calendarDay(new Date());
  const sheet = useMemo(
    () =>
      buildSheet(withSite(answers, practice), {
        madeOn: today,
        logo: logoFor(answers, practice),
        reported,
      }),
    [answers, practice, today, reported],
  );
  const problems = useMemo(() => formProblems(JSON.parse(said), today), [said, today]);
  usePrintFoot(sheet);
  return { answers, sheet, problems };
}
