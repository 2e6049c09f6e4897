import { partsOf } from '../../answers/claims';
import type { Claim } from '../../answers/fields';
import {
  blankForm,
  type FormValues,
  hadImmunotherapy,
  readForm,
  type TopicField,
} from './read-form';

/** Test results that a person may have on paper; each has its own page. */
export const results = ['receptors', 'pdl1', 'markers'] as const;
export type Result = (typeof results)[number];

type FormKey = keyof FormValues;

type PageSpec = {
  /** Form values that the page asks for, in order. */
  asks: readonly FormKey[];
  /** Whether the page is shown for these values; always, if omitted. */
  when?: (values: FormValues) => boolean;
  /** The page whose answer decides that. */
  openedBy?: string;
};

const hasResult = (result: Result) => (values: FormValues) => values.results.includes(result);

/** A count that was given, as in a saved file, is shown even to somebody newly told. */
const mayHaveLines = ({ newlyTold, priorLines }: FormValues) =>
  newlyTold !== 'yes' || priorLines !== '';

const questionPages = {
  who: { asks: ['filledInBy'] },
  newly: { asks: ['newlyTold'] },
  type: { asks: ['subtype'] },
  results: { asks: ['results'] },
  receptors: { asks: ['er', 'pr', 'her2'], when: hasResult('receptors'), openedBy: 'results' },
  pdl1: { asks: ['pdl1', 'cps'], when: hasResult('pdl1'), openedBy: 'results' },
  markers: {
    asks: ['markersTested', 'markers'],
    when: hasResult('markers'),
    openedBy: 'results',
  },
  spread: { asks: ['spread'] },
  lines: { asks: ['priorLines'], when: mayHaveLines, openedBy: 'newly' },
  immunotherapy: { asks: ['immunotherapy'] },
  effects: {
    asks: ['immunotherapyEffects'],
    when: hadImmunotherapy,
    openedBy: 'immunotherapy',
  },
  drugs: { asks: ['drugsNow'] },
  treatments: { asks: ['treatments'] },
  health: { asks: ['health'] },
  signs: { asks: ['anySign', 'symptoms', 'worsening'] },
  goal: { asks: ['goal'] },
  detail: { asks: ['detail'] },
  needs: { asks: ['needs', 'interpreterLanguage'] },
  own: { asks: ['ownQuestions'] },
  open: { asks: ['leftOpen'], when: ({ cameBack }) => cameBack === 'yes' },
  top: { asks: ['topThree'] },
  visit: { asks: ['name', 'visitDate', 'doctor', 'clinic', 'dayPhone', 'nightPhone'] },
} satisfies Record<string, PageSpec>;

/** A page with questions. */
export type QuestionPage = keyof typeof questionPages;

/** Pages that offer the topics of the sheet as the answers so far make it. */
export const topicPages = {
  open: 'leftOpen',
  top: 'topThree',
} as const satisfies Partial<Record<QuestionPage, TopicField>>;

export const offersTopics = (page: Page): page is keyof typeof topicPages => page in topicPages;

/** A page: the questions, a report to fill in from, the sheet to check, the sheet, or the end. */
export type Page = QuestionPage | 'report' | 'check' | 'sheet' | 'cleared';

const specs: Record<QuestionPage, PageSpec> = questionPages;
const allQuestions = Object.keys(questionPages) as QuestionPage[];

export const firstPage: Page = 'who';

export const isQuestion = (page: Page): page is QuestionPage => page in questionPages;

/** Returns the question pages for these values, in order. */
export const questionsFor = (values: FormValues): QuestionPage[] =>
  allQuestions.filter((page) => specs[page].when?.(values) ?? true);

/** Needs that are no topics to choose, each with the page that asks for it. */
const pagesOfNeeds: Partial<Record<Claim, QuestionPage>> = {
  'needs.newly-diagnosed': 'newly',
  'needs.urgent': 'signs',
};

/** Returns the page that asks for a field or one of its values; the sheet to check if none does. */
export function pageOf(claim: Claim): Page {
  const { field } = partsOf(claim);
  const asks = (page: QuestionPage) => (specs[page].asks as readonly string[]).includes(field);
  return pagesOfNeeds[claim] ?? allQuestions.find(asks) ?? 'check';
}

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
  // One change may open several pages, which then follow each other.
  const opener = specs[page].openedBy ?? page;
  const opened = allQuestions.slice(allQuestions.indexOf(page) + 1).filter((one) => {
    const { openedBy, when, asks } = specs[one];
    return openedBy === opener && when?.(values) && asks.every((key) => isBlank(values[key]));
  });
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
): Problem[] => problems.filter(({ field }) => pageOf(field.split('.')[0] as Claim) === page);
