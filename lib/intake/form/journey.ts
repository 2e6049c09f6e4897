import type { Field } from '../../answers/fields';
import { blankForm, type FormValues, noneSoFar, readForm } from './read-form';

/** A result that a person may have on paper; each has a page of its own. */
export const results = ['receptors', 'pdl1', 'markers'] as const;
export type Result = (typeof results)[number];

type FormKey = keyof FormValues;

type PageSpec = {
  /** What the page asks for, in its order. */
  asks: readonly FormKey[];
  /** Whether these values need the page; without it always. */
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

/** A page that asks something. */
export type QuestionPage = keyof typeof questionPages;

/** A page of the journey: the questions, then the sheet to check, then the sheet that is made. */
export type Page = QuestionPage | 'check' | 'sheet' | 'cleared';

const specs: Record<QuestionPage, PageSpec> = questionPages;
const allQuestions = Object.keys(questionPages) as QuestionPage[];

export const firstPage: Page = 'who';

export const isQuestion = (page: Page): page is QuestionPage => page in questionPages;

/** The questions that these values lead to, in order. */
export const questionsFor = (values: FormValues): QuestionPage[] =>
  allQuestions.filter((page) => specs[page].when?.(values) ?? true);

/** The page that asks for a field; the sheet to check where none does. */
export const pageOf = (field: Field): Page =>
  allQuestions.find((page) => (specs[page].asks as readonly string[]).includes(field)) ?? 'check';

/** Where Continue leads. */
export function pageAfter(page: QuestionPage, values: FormValues): Page {
  const later = allQuestions.slice(allQuestions.indexOf(page) + 1);
  return later.find((one) => specs[one].when?.(values) ?? true) ?? 'check';
}

/**
 * Where Continue leads when the page was opened to change an answer: back to the sheet, by way of
 * the questions that the change has opened and that nobody has answered yet.
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

/** Whether anything was chosen or typed, which leaving the page would lose. */
export const hasAnswers = (values: FormValues): boolean =>
  Object.values(values).some((value) => !isBlank(value));

/**
 * The values on pages that these values lead to; the others are blank, for they are no longer part
 * of what the person says. They are not lost: the page that comes back has them.
 */
export function shownValues(values: FormValues): FormValues {
  const shown = questionsFor(values);
  const hidden = allQuestions.filter((page) => !shown.includes(page));
  const blanks = hidden.flatMap((page) => specs[page].asks.map((key) => [key, blankForm[key]]));
  return { ...values, ...Object.fromEntries(blanks) };
}

/** Whether a result that is not ticked has answers, which the sheet leaves off. */
export const isLeftOff = (result: Result, values: FormValues): boolean =>
  !values.results.includes(result) && specs[result].asks.some((key) => !isBlank(values[key]));

/** What the journey says so far, as raw answers for `parseAnswers`. */
export const readJourney = (values: FormValues): Record<string, unknown> =>
  readForm(shownValues(values));

/** The page's own errors among the problems of all answers. */
export const problemsOn = <Problem extends { field: string }>(
  page: Page,
  problems: readonly Problem[],
): Problem[] => problems.filter(({ field }) => pageOf(field.split('.')[0] as Field) === page);
