import { useState } from 'react';
import { type ReportFact, withoutReported, withReported } from '../../../lib/answers/report-facts';
import type { FormValues } from '../../../lib/intake/form/read-form';
import { takeOffer, untakeOffer } from '../../../lib/intake/form/take-offer';
import type { Offer } from '../../../lib/intake/record/record';
import { answersNow, reportedNow } from '../memory';
import { type Decision, OfferCard } from './offer-card';
import styles from './report.module.css';
import { sayReport } from './say-report';

/** Fields as the questions of the form group them. */
const groups = {
  subtype: ['subtype'],
  receptors: ['er', 'pr', 'her2'],
  pdl1: ['pdl1', 'cps'],
  markers: ['markers', 'markersTested'],
  priorLines: ['priorLines'],
  immunotherapy: ['immunotherapy'],
} as const satisfies Record<string, readonly Offer['field'][]>;

type Props = {
  offers: readonly Offer[];
  onValues: (values: FormValues, reported: readonly ReportFact[]) => void;
};

/** All offers of a report, by the questions that they answer: those that lead, then the others. */
export const OfferList = ({ offers, onValues }: Props) => {
  const [before] = useState(answersNow);
  const [reportedBefore] = useState(reportedNow);
  const [decisions, setDecisions] = useState<Record<number, Decision>>({});
  const decide = (at: number, offer: Offer, decision: Decision) => {
    const { field, value, date } = offer;
    if (decision === 'taken')
      onValues(takeOffer(answersNow(), offer), withReported(reportedNow(), { field, value, date }));
    else if (decisions[at] === 'taken')
      onValues(
        untakeOffer(answersNow(), before, offer),
        withoutReported(reportedNow(), reportedBefore, field),
      );
    // One value for a field: taking another one takes this one back.
    const others = Object.entries(decisions).filter(
      ([other]) => offers[Number(other)]?.field !== offer.field || decision !== 'taken',
    );
    setDecisions({ ...Object.fromEntries(others), [at]: decision });
  };
  const cardsOf = (fields: readonly string[], leads: boolean) =>
    offers.flatMap((offer, at) =>
      fields.includes(offer.field) && offer.leads === leads ? (
        <OfferCard
          key={`${offer.field} ${offer.value} ${offer.date} ${offer.words}`}
          offer={offer}
          before={before}
          decision={decisions[at]}
          onDecide={(decision) => decide(at, offer, decision)}
        />
      ) : (
        []
      ),
    );
  return Object.entries(groups).map(([group, fields]) => {
    const [leading, others] = [cardsOf(fields, true), cardsOf(fields, false)];
    if (leading.length + others.length === 0) return null;
    return (
      <section key={group} aria-labelledby={`report-${group}`}>
        <h2 id={`report-${group}`}>{sayReport(`report.group.${group as keyof typeof groups}`)}</h2>
        {leading}
        {others.length > 0 && <p className={styles.older}>{sayReport('report.older')}</p>}
        {others}
      </section>
    );
  });
};
