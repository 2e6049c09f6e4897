import { useState } from 'react';
import type { Offer } from '../../lib/intake/record/record';
import type { SayOnReport } from '../../lib/wording/report-wording';
import { type Decision, type HeadingLevel, OfferCard } from './offer-card';
import styles from './report.module.css';
import { offerInWords } from './say-report';

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
  level: HeadingLevel;
  say: SayOnReport;
  /** What was answered for a field before the report was read; empty where nothing was. */
  answered: (field: Offer['field']) => readonly string[];
  onTake: (offer: Offer) => void;
  onUntake: (offer: Offer) => void;
};

/** All offers of a report, by the questions that they answer: those that lead, then the others. */
export const OfferGroups = ({ offers, level, say, answered, onTake, onUntake }: Props) => {
  const [decisions, setDecisions] = useState<Record<number, Decision>>({});
  const decide = (at: number, offer: Offer, decision: Decision) => {
    if (decision === 'taken') onTake(offer);
    else if (decisions[at] === 'taken') onUntake(offer);
    // One value for a field: taking another one takes this one back.
    const others = Object.entries(decisions).filter(
      ([other]) => offers[Number(other)]?.field !== offer.field || decision !== 'taken',
    );
    setDecisions({ ...Object.fromEntries(others), [at]: decision });
  };
  const facts = offers.map((offer) => offerInWords(offer, say));
  /** Two offers of the same words are told apart by their places. */
  const factOf = ({ where }: Offer, at: number) => {
    const fact = facts[at] ?? '';
    return facts.filter((one) => one === fact).length > 1
      ? say('report.factAt', { fact, ...where })
      : fact;
  };
  const cardsOf = (fields: readonly string[], leads: boolean) =>
    offers.flatMap((offer, at) =>
      fields.includes(offer.field) && offer.leads === leads ? (
        <OfferCard
          key={`${offer.field} ${offer.value} ${offer.date} ${offer.words}`}
          offer={offer}
          fact={factOf(offer, at)}
          yours={answered(offer.field)}
          decision={decisions[at]}
          level={level}
          say={say}
          onDecide={(decision) => decide(at, offer, decision)}
        />
      ) : (
        []
      ),
    );
  const Heading = level === 1 ? 'h2' : 'h5';
  return Object.entries(groups).map(([group, fields]) => {
    const [leading, others] = [cardsOf(fields, true), cardsOf(fields, false)];
    if (leading.length + others.length === 0) return null;
    return (
      <section key={group} className={styles.group} aria-labelledby={`report-${group}`}>
        <Heading id={`report-${group}`}>
          {say(`report.group.${group as keyof typeof groups}`)}
        </Heading>
        {leading}
        {others.length > 0 && <p className={styles.older}>{say('report.older')}</p>}
        {others}
      </section>
    );
  });
};
