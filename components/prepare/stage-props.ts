import type { ReactNode } from 'react';
import type { Claim } from '../../lib/answers/fields';
import type { QuestionPage } from '../../lib/intake/form/journey';
import type { FormValues } from '../../lib/intake/form/read-form';
import type { Alert } from '../../lib/sheet/rules/alerts';
import type { SayMaking } from '../../lib/wording/making-wording';

/** Props of the pages on which the sheet is checked and made. */
export type StageProps = {
  page: 'check' | 'sheet';
  values: FormValues;
  alerts: readonly Alert[];
  /** Checks whose answers are to stay as they are. */
  kept: readonly string[];
  /** The button that clears the answers, where there are any. */
  clear: ReactNode;
  say: SayMaking;
  onKeep: (check: string) => void;
  onValues: (values: FormValues) => void;
  onChangeAnswer: (claim: Claim) => void;
  onChangePage: (page: QuestionPage) => void;
  onMake: () => void;
  onCheck: () => void;
};
