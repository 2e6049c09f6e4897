import type { Answers } from '../../answers/answers';
import type { Say } from '../../wording/sheet-wording';
import type { Language } from '../../wording/wording';
import type { Decisions } from '../rules/decide';

/** What the parts of a sheet are drafted from. `say` already knows what fills the placeholders. */
export type Draft = { answers: Answers; decisions: Decisions; language: Language; say: Say };
