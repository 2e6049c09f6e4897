import { useState } from 'react';
import { type ReportFact, withoutReported, withReported } from '../../lib/answers/report-facts';
import type { FormValues } from '../../lib/intake/form/read-form';
import { noneOfThese } from '../../lib/intake/form/read-form';
import { takeOffer, untakeOffer } from '../../lib/intake/form/take-offer';
import type { Offer } from '../../lib/intake/record/record';
import type { SayOnReport } from '../../lib/wording/report-wording';
import { OfferGroups } from '../report/offer-groups';
import { answersNow, reportedNow } from './memory';

type Props = {
  offers: readonly Offer[];
  say: SayOnReport;
  onValues: (values: FormValues, reported: readonly ReportFact[]) => void;
};

/** Offers of a report that fill in the form. */
export const OfferList = ({ offers, say, onValues }: Props) => {
  const [before] = useState(answersNow);
  const [reportedBefore] = useState(reportedNow);
  return (
    <OfferGroups
      offers={offers}
      level={1}
      say={say}
      answered={(field) =>
        [before[field]].flat().filter((one) => one !== '' && one !== noneOfThese)
      }
      onTake={(offer) => {
        const { field, value, date } = offer;
        const reported = withReported(reportedNow(), { field, value, date });
        onValues(takeOffer(answersNow(), offer), reported);
      }}
      onUntake={(offer) =>
        onValues(
          untakeOffer(answersNow(), before, offer),
          withoutReported(reportedNow(), reportedBefore, offer.field),
        )
      }
    />
  );
};
