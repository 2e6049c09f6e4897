import { useRef, useState } from 'react';
import type { FactField } from '../../lib/intake/facts/findings';
import type { Offer } from '../../lib/intake/record/record';
import type { PacketRow } from '../../lib/intake/rows/packet-row';
import {
  answeredIn,
  type RowDraft,
  takeIntoRow,
  untakeFromRow,
} from '../../lib/intake/rows/take-into-row';
import { sayOnReport } from '../../lib/wording/report-wording';
import { OfferGroups } from '../report/offer-groups';
import { ReportReader } from '../report/report-reader';
import { screenLanguage } from '../screen-language';

export type RowReportProps = {
  row: PacketRow;
  /** Whose row it is: the report does not tell, since names are not read. */
  name: string;
  draft: RowDraft;
  onDraft: (draft: RowDraft) => void;
};

const say = sayOnReport(screenLanguage, 'clinic');

/** Reads a report of one patient, and offers what it says for the cells of the row. */
export const RowReport = (props: RowReportProps) => {
  const { row, name } = props;
  return (
    <ReportReader
      level={4}
      title={say('report.title', { number: row.number })}
      name={name}
      say={say}
      lead={<p>{say('report.lead')}</p>}
      check={<p>{say('report.checkWhose', { name })}</p>}
    >
      {(offers) => <RowOffers offers={offers} {...props} />}
    </ReportReader>
  );
};

type OffersProps = RowReportProps & { offers: readonly Offer[] };

const RowOffers = ({ offers, row, draft, onDraft }: OffersProps) => {
  // What the list said stays said, whatever is taken.
  const [atFirst] = useState(draft);
  const before = useRef(new Map<FactField, RowDraft>());
  return (
    <OfferGroups
      offers={offers}
      level={4}
      say={say}
      answered={(field) => answeredIn(atFirst, row, field)}
      onTake={(offer) => {
        const { field } = offer;
        const untaken = before.current.get(field) ?? draft;
        before.current.set(field, untaken);
        onDraft(takeIntoRow(draft, row, offer));
      }}
      onUntake={({ field }) => {
        onDraft(untakeFromRow(draft, before.current.get(field) ?? atFirst, field));
        before.current.delete(field);
      }}
    />
  );
};
