import { useCallback, useEffect, useState } from 'react';
import type { ReportFact } from '../../lib/answers/report-facts';
import type { FormValues } from '../../lib/intake/form/read-form';
import type { SayOnScreen } from '../../lib/wording/screen-wording';
import { WaitForWorkshop } from './wait-for-workshop';

type Loaded = typeof import('./report/report-page');
type Props = {
  say: SayOnScreen;
  onValues: (values: FormValues, reported: readonly ReportFact[]) => void;
};

/** The page that reads a report. None of it loads before somebody comes here. */
export const ReportStage = ({ say, onValues }: Props) => {
  const [loaded, setLoaded] = useState<Loaded | 'lost'>();
  const load = useCallback(() => {
    setLoaded(undefined);
    import('./report/report-page').then(setLoaded, () => setLoaded('lost'));
  }, []);
  useEffect(load, [load]);
  return loaded && loaded !== 'lost' ? (
    <loaded.ReportPage onValues={onValues} />
  ) : (
    <>
      <h1 tabIndex={-1}>{say('form.report')}</h1>
      <WaitForWorkshop isLost={loaded === 'lost'} say={say} onRetry={load} />
    </>
  );
};
