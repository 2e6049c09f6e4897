import { useMemo } from 'react';
import { addQuestion } from '../../lib/intake/form/own-questions';
import { makingVoiceFor } from '../../lib/wording/making-wording';
import { screenLanguage } from '../screen-language';
import { CheckPage } from './check-page';
import { ResultPage } from './result-page';
import type { StageProps } from './stage-props';
import { usePdf } from './use-pdf';
import { useSheet } from './use-sheet';

/**
 * The sheet: to check, then made. Its PDF is made while it is being checked, so that it is there at
 * once.
 */
export const SheetStage = (given: Omit<StageProps, 'say'>) => {
  const { page, values, onValues } = given;
  const { filledInBy } = values;
  const say = useMemo(() => makingVoiceFor(filledInBy, screenLanguage), [filledInBy]);
  const props = { ...given, say };
  const { answers, sheet, problems } = useSheet(values);
  const { pdf, retry } = usePdf(sheet);
  // Invalid values are told first, also to people who get here with the browser's Forward.
  return page === 'check' || problems.length > 0 ? (
    <CheckPage
      {...props}
      answers={answers}
      sheet={sheet}
      problems={problems}
      onAdd={(question) => onValues(addQuestion(values, question))}
    />
  ) : (
    <ResultPage {...props} answers={answers} sheet={sheet} pdf={pdf} onRetry={retry} />
  );
};
