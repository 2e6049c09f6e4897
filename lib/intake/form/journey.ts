import type { Field } from '../../answers/fields';
import { blankForm, type FormValues, noneSoFar, readForm } from './read-form';

/** Test results that a person may have on paper; each has its own page. */
export const results = ['receptors', 'pdl1', 'markers'] as const;
export type Result = (typeof results)[number];

type FormKey = keyof FormValues;

type PageSpec = {
  /** Form values that the page asks for, in order. */
  asks: readonly FormKey[];
  /** Whether the page is shown for these values; always, if omitted. */
  when?: (values: FormValues) => boolean;
};

const hasResult = (result: Result) => (values: FormValues) => values.results.includes(result);
const hadImmunotherapy = ({ immunotherapy }: FormValues) =>
  immunotherapy.some((value) => value !== noneSoFar);

const questionPages = {
  who: { asks: ['filledInBy'] },
  type: { asks: ['subtype'] },
  results: { asks: ['results'] },
  receptors: { asks: ['er', 'pr', 'her2'], when: hasResult('receptors') },
  pdl1: { asks: ['pdl1', 'cps'], when: hasResult('pdl1') },
  markers: { asks: ['markersTested', 'markers'], when: hasResult('markers') },
  lines: { asks: ['priorLines'] },
  immunotherapy: { asks: ['immunotherapy'] },
  effects: { asks: ['immunotherapyEffects'], when: hadImmunotherapy },
  treatments: { asks: ['treatments'] },
  health: { asks: ['health'] },
  signs: { asks: ['anySign', 'symptoms'] },
  goal: { asks: ['goal'] },
  detail: { asks: ['detail'] },
  needs: { asks: ['needs', 'interpreterLanguage'] },
  own: { asks: ['ownQuestions'] },
  top: { asks: ['topThree'] },
  visit: { asks: ['name', 'visitDate', 'clinic', 'dayPhone', 'nightPhone'] },
} satisfies Record<string, PageSpec>;

/** A page with questions. */
export type QuestionPage = keyof typeof questionPages;

/** A page: the questions, the sheet to check, the finished sheet, or the end once cleared. */
export type Page = QuestionPage | 'check' | 'sheet' | 'cleared';

const specs: Record<QuestionPage, PageSpec> = questionPages;
const allQuestions = Object.keys(questionPages) as QuestionPage[];

export const firstPage: Page = 'who';

export const isQuestion = (page: Page): page is QuestionPage => page in questionPages;

/** Returns the question pages for these values, in order. */
export const questionsFor = (values: FormValues): QuestionPage[] =>
  allQuestions.filter((page) => specs[page].when?.(values) ?? true);

/** Returns the page that asks for a field; the sheet to check if none does. */
export const pageOf = (field: Field): Page =>
  allQuestions.find((page) => (specs[page].asks as readonly string[]).includes(field)) ?? 'check';

/** Returns the page that Continue leads to. */
export function pageAfter(page: QuestionPage, values: FormValues): Page {
  const later = allQuestions.slice(allQuestions.indexOf(page) + 1);
  return later.find((one) => specs[one].when?.(values) ?? true) ?? 'check';
}

/**
 * Returns the page that Continue leads to after a change to an answer: the first question that the
 * change opened and that is still blank, otherwise the sheet to check.
 */
export function pageAfterChange(page: QuestionPage, values: FormValues): Page {
  const opened = allQuestions
    .slice(allQuestions.indexOf(page) + 1)
    .filter(
      (one) => specs[one].when?.(values) && specs[one].asks.every((key) => isBlank(values[key])),
    );
  return opened[0] ?? 'check';
}

const isBlank = (value: string | string[]) =>
  typeof value === 'string' ? value.trim() === '' : value.every((item) => item.trim() === '');

/** Whether anything was chosen or typed that leaving the page would lose. */
export const hasAnswers = (values: FormValues): boolean =>
  Object.values(values).some((value) => !isBlank(value));

/**
 * Blanks the values of pages that are not shown for these values. The form itself keeps them, in
 * case the page comes back.
 */
export function shownValues(values: FormValues): FormValues {
  const shown = questionsFor(values);
  const hidden = allQuestions.filter((page) => !shown.includes(page));
  const blanks = hidden.flatMap((page) => specs[page].asks.map((key) => [key, blankForm[key]]));
  return { ...values, ...Object.fromEntries(blanks) };
}

/** Whether a result has answers but is not ticked, so that the sheet leaves them off. */
export const isLeftOff = (result: Result, values: FormValues): boolean =>
  !values.results.includes(result) && specs[result].asks.some((key) => !isBlank(values[key]));

/** Returns the shown values as raw answers for `parseAnswers`. */
export const readJourney = (values: FormValues): Record<string, unknown> =>
  readForm(shownValues(values));

/** Returns the problems with fields of this page. */
export const problemsOn = <Problem extends { field: string }>(
  page: Page,
  problems: readonly Problem[],
): Problem[] => problems.filter(({ field }) => pageOf(field.split('.')[0] as Field) === page);
