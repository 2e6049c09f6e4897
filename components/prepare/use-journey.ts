import { useMemo, useState } from 'react';
import type { Claim } from '../../lib/answers/fields';
import {
  isQuestion,
  type Page,
  pageAfter,
  pageAfterChange,
  pageOf,
  problemsOn,
  readJourney,
} from '../../lib/intake/form/journey';
import type { FormValues } from '../../lib/intake/form/read-form';
import { voiceFor } from '../../lib/wording/voice';
import type { FieldError } from '../error-summary';
import { screenLanguage } from '../screen-language';
import { forget, remember, useFormValues } from './memory';
import type { OpenedFile } from './open-file';
import { type Place, usePlace } from './use-place';
import { useWorkshop } from './use-workshop';

const noErrors: FieldError[] = [];

/** Where the person is, what was answered, and the steps that can be taken from there. */
export function useJourney() {
  const values = useFormValues();
  const [kept, setKept] = useState<string[]>([]);
  const { place, go, replace } = usePlace();
  const { state, load } = useWorkshop();
  const workshop = state.status === 'ready' ? state.workshop : undefined;
  const say = useMemo(() => voiceFor(values.filledInBy, screenLanguage), [values.filledInBy]);

  // Errors belong to the place on which they were found.
  const [found, setFound] = useState<{ at: Place; errors: FieldError[] }>();
  const errors = found?.at === place ? found.errors : noErrors;
  const show = (at: Place, problems: { field: string }[]) =>
    workshop &&
    setFound({
      at,
      errors: problems.map(({ field }) => ({
        id: field,
        message: workshop.formErrorFor(field, values, say),
      })),
    });

  // Pages whose question changed since the opened file was saved: each is looked at again.
  const [again, setAgain] = useState<readonly Page[]>([]);

  const goOn = () => {
    const { page } = place;
    if (!isQuestion(page)) return;
    // Before the workshop is there nothing can be wrong yet: the sheet is not made without it.
    const problems = workshop ? problemsOn(page, workshop.problemsNow(values)) : [];
    if (problems.length > 0) return show(place, problems);
    const [nextAgain, ...rest] = again.filter((one) => one !== page);
    setAgain(nextAgain ? [nextAgain, ...rest] : []);
    if (nextAgain) return go({ page: nextAgain, change: true });
    if (!place.change) return go({ page: pageAfter(page, values) });
    const next = pageAfterChange(page, values);
    go(next === 'check' ? { page: next } : { page: next, change: true });
  };

  /**
   * Goes to the sheet with the answers so far: by way of invalid values, or of answers that do not
   * fit and that nobody has looked at yet.
   */
  const make = () => {
    if (!workshop) return go({ page: 'sheet' });
    const problems = workshop.problemsNow(values);
    const parsed = workshop.parseAnswers(readJourney(values));
    if (parsed.ok && problems.length === 0) {
      const hasOpen = workshop.openChecks(parsed.answers, kept).length > 0;
      return go({ page: hasOpen && place.page !== 'check' ? 'check' : 'sheet' });
    }
    const page = pageOfProblem(problems);
    const at: Place = page === place.page ? place : { page, change: true };
    if (at !== place) go(at);
    show(at, problemsOn(page, problems));
  };

  const clear = () => {
    forget();
    workshop?.endEngine();
    setKept([]);
    replace({ page: 'cleared' });
  };

  // At the sheet any invalid value is an error, also for people who got there with the browser's
  // Forward.
  const isAtSheet = place.page === 'check' || place.page === 'sheet';
  const hasErrors =
    errors.length > 0 || (isAtSheet && (workshop?.problemsNow(values) ?? []).length > 0);

  return {
    place,
    values,
    errors,
    hasErrors,
    kept,
    say,
    workshop,
    isLost: state.status === 'lost',
    load,
    change: remember,
    goOn,
    make,
    clear,
    go,
    keep: (check: string) => setKept([...kept, check]),
    changePage: (page: Page) => go({ page, change: true }),
    changeAnswer: (claim: Claim) => go({ page: pageOf(claim), change: true }),
    isAskedAgain: again.includes(place.page),
    open: (opened: FormValues, { again: fields, reported }: OpenedFile) => {
      remember(opened, reported);
      const pages = [...new Set(fields.map(pageOf))].filter(isQuestion);
      setAgain(pages);
      const [first] = pages;
      go(first ? { page: first, change: true } : { page: 'check' });
    },
  };
}

const pageOfProblem = ([first]: { field: string }[]): Page =>
  pageOf((first?.field.split('.')[0] ?? 'name') as Claim);
