import { banner } from '../../sheet/parts/banner';
import { cardBlanks } from '../../sheet/parts/card-blanks';
import type { Draft } from '../../sheet/parts/draft';
import { alertsFor } from '../../sheet/rules/alerts';
import { type CheckedFacts, factsOf } from '../../sheet/rules/checks';
import { decide } from '../../sheet/rules/decide';

const nobody = decide(factsOf({}));

/** A draft that says keys in the place of words, so that a changed word changes no rule. */
const draftInKeys = (facts: CheckedFacts): Draft => ({
  answers: facts.given,
  facts,
  decisions: nobody,
  language: 'en',
  say: (key, values) => `${key}${values ? JSON.stringify(values) : ''}`,
});

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

function askedInIds(facts: CheckedFacts) {
  const decisions = decide(facts);
  return [
    decisions.questions.map(({ wording }) => wording.ask),
    ...[decisions.followUps, decisions.leading, decisions.trials, decisions.offered].map(idsOf),
    decisions.trialsLead,
    decisions.notes,
  ];
}

/** What the code decides beyond the conditions: ids and keys, never words. */
export const decidedRules = {
  asked: askedInIds,
  banner: (facts: CheckedFacts) => banner(draftInKeys(facts)),
  cardBlanks: (facts: CheckedFacts) => cardBlanks(draftInKeys(facts)),
  calls: ({ given }: CheckedFacts) => alertsFor(given),
};
