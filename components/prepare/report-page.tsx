import type { ReportFact } from '../../lib/answers/report-facts';
import type { FormValues } from '../../lib/intake/form/read-form';
import { sayOnReport } from '../../lib/wording/report-wording';
import { Button } from '../button';
import { DetailsBox } from '../details-box';
import { ReportReader } from '../report/report-reader';
import { screenLanguage } from '../screen-language';
import { OfferList } from './offer-list';

type Props = { onValues: (values: FormValues, reported: readonly ReportFact[]) => void };

const say = sayOnReport(screenLanguage);

const lead = (
  <>
    <p>{say('report.lead')}</p>
    <p>{say('report.news')}</p>
  </>
);

const photo = (
  <DetailsBox title={say('report.photo.title')}>
    <p>{say('report.photo')}</p>
  </DetailsBox>
);

/** Reads a report of one's own, and offers what it says. */
export const ReportPage = ({ onValues }: Props) => (
  <ReportReader
    level={1}
    title={say('report.title')}
    say={say}
    lead={lead}
    more={photo}
    onward={
      <Button variant="primary" onClick={() => history.back()}>
        {say('report.back')}
      </Button>
    }
  >
    {(offers) => <OfferList offers={offers} say={say} onValues={onValues} />}
  </ReportReader>
);
