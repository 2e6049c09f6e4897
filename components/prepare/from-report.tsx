import type { FormValues } from '../../lib/intake/form/read-form';
import { takeOffer } from '../../lib/intake/form/take-offer';
import { partialDate } from '../../lib/wording/partial-date';
import { seriesOf } from '../../lib/wording/wording';
import { screenLanguage } from '../screen-language';
import { takenNow } from './report/taken';
import type { StageProps } from './stage-props';

type Props = { values: FormValues; say: StageProps['say'] };

/** Says which answers are from which day's report, as long as they are as they were taken. */
export const FromReport = ({ values, say }: Props) => {
  const still = takenNow().filter(
    (one) => String(takeOffer(values, one)[one.field]) === String(values[one.field]),
  );
  const dates = [...new Set(still.map(({ date }) => date))];
  return dates.map((date) => {
    const names = still
      .filter((one) => one.date === date)
      .map(({ field }) => say(`check.fact.${field}`));
    const facts = seriesOf(names, screenLanguage);
    return (
      <p key={date}>
        {date === null
          ? say('check.fromReport.undated', { facts })
          : say('check.fromReport', { date: partialDate(date, screenLanguage), facts })}
      </p>
    );
  });
};
