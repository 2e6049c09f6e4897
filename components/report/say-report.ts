import type { Offer } from '../../lib/intake/record/record';
import { partialDate } from '../../lib/wording/partial-date';
import { hasReportWording, type SayOnReport } from '../../lib/wording/report-wording';
import { seriesOf } from '../../lib/wording/wording';
import { screenLanguage } from '../screen-language';

/** Says a value of a field as the page does: "positive", "CPS 10 or more". */
export const valueInWords = (
  value: string | number | readonly string[],
  say: SayOnReport,
): string =>
  seriesOf(
    [value].flat().map((one) => {
      const key = `report.value.${one}`;
      return hasReportWording(key) ? say(key) : String(one);
    }),
    screenLanguage,
  );

/** Says an offer as a fact: "ER: positive". */
export const offerInWords = (
  { field, value }: Pick<Offer, 'field' | 'value'>,
  say: SayOnReport,
): string =>
  say('report.fact', {
    label: say(`report.label.${field}`),
    value: valueInWords(value as string | number | string[], say),
  });

/** Says a date that may lack its day or month. */
export const dateInWords = (iso: string): string => partialDate(iso, screenLanguage);
