import type { ReactNode } from 'react';
import type { Field } from '../../lib/answers/fields';
import type { QuestionPage } from '../../lib/intake/form/journey';
import { addQuestion } from '../../lib/intake/form/own-questions';
import type { FormValues } from '../../lib/intake/form/read-form';
import type { Alert } from '../../lib/sheet/rules/alerts';
import type { Say } from '../../lib/wording/wording';
import { CheckPage } from './check-page';
import { ResultPage } from './result-page';
import { usePdf } from './use-pdf';
import { useSheet } from './use-sheet';

export type StageProps = {
  page: 'check' | 'sheet';
  values: FormValues;
  alert: Alert | null;
  /** Checks whose answers are to stay as they are. */
  kept: readonly string[];
  /** The button that clears the answers, where there are any. */
  clear: ReactNode;
  say: Say;
  onKeep: (check: string) => void;
  onValues: (values: FormValues) => void;
  onChangeField: (field: Field) => void;
  onChangePage: (page: QuestionPage) => void;
  onMake: () => void;
  onCheck: () => void;
};

/**
 * The sheet: to check, then made. Its PDF is made while it is being checked, so that it is there at
 * once.
 */
export const SheetStage = (props: StageProps) => {
  const { page, values, onValues } = props;
  const { answers, sheet, problems } = useSheet(values);
  const { pdf, retry } = usePdf(sheet);
  // What cannot stand is told first, also to who comes here by the browser's Forward.
  return page === 'check' || problems.length > 0 ? (
    <CheckPage
      {...props}
      {...{ answers, sheet, problems }}
      onAdd={(question) => onValues(addQuestion(values, question))}
    />
  ) : (
    <ResultPage {...props} {...{ answers, sheet, pdf }} onRetry={retry} />
  );
};
