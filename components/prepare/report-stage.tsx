import type { ReportFact } from '../../lib/answers/report-facts';
import type { FormValues } from '../../lib/intake/form/read-form';
import type { SayOnScreen } from '../../lib/wording/screen-wording';
import { usePart } from '../use-part';
import { WaitForWorkshop } from './wait-for-workshop';

type Props = {
  say: SayOnScreen;
  onValues: (values: FormValues, reported: readonly ReportFact[]) => void;
};

const fetchPage = () => import('./report-page');

/** The page that reads a report. None of it loads before somebody comes here. */
export const ReportStage = ({ say, onValues }: Props) => {
  const { part, isLost, load } = usePart(fetchPage);
  return part ? (
    <part.ReportPage onValues={onValues} />
  ) : (
    <>
      <h1 tabIndex={-1}>{say('form.report')}</h1>
      <WaitForWorkshop isLost={isLost} say={say} onRetry={load} />
    </>
  );
};
