import type { Answers } from '../../answers/answers';
import type { ReportFact } from '../../answers/report-facts';
import type { Say } from '../../wording/sheet-wording';
import type { Language } from '../../wording/wording';
import type { CheckedFacts } from '../rules/checks';
import type { Decisions } from '../rules/decide';

/** Input of every part of a sheet. `say` already has the values of all placeholders. */
export type Draft = {
  answers: Answers;
  /** Words about symptoms, which print as they were typed. */
  words?: string | undefined;
  /** Facts that were taken from reports. */
  reported?: readonly ReportFact[] | undefined;
  facts: CheckedFacts;
  decisions: Decisions;
  language: Language;
  say: Say;
};
