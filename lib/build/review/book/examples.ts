import { type Field, fields } from '../../../answers/fields';
import { sayReview } from '../../../wording/review-wording';
import { hasWording, sayIn } from '../../../wording/sheet-wording';
import type { Example } from './book';
import { applyRules, type Outcome, once } from './outcome';
import { people } from './people';

const say = sayIn('en');

type Candidate = { person: string; outcome: () => Outcome };

/**
 * Finds somebody for whom an item prints: one of the people, else one of them with one answer changed.
 * @param texts of the item as they are written: a text that reads the same is not repeated
 */
export function exampleOf(
  readsFor: (outcome: Outcome) => string | null,
  texts: readonly string[],
): Example | null {
  for (const { person, outcome } of candidates) {
    const text = readsFor(outcome());
    if (text !== null) return { person, text: texts.includes(text) ? null : text };
  }
  return null;
}

/** Fields whose values the paper has words for, in which an example may differ from its person. */
const changeable = [
  ...(['subtype', 'er', 'pr', 'her2', 'pdl1', 'priorLines', 'markersTested'] as const),
  ...(['markers', 'immunotherapy', 'needs', 'health'] as const),
] satisfies Field[];

const nameOf = (id: (typeof people)[number]['id']) => sayReview(`review.person.${id}.name`);

/** The people as they are, then each with one more answer. */
const candidates: readonly Candidate[] = [
  ...people.map(({ id, answers }) => ({
    person: nameOf(id),
    outcome: once(() => applyRules(answers)),
  })),
  ...people.flatMap(({ id, answers }) =>
    changeable.flatMap((field) =>
      fields[field].of.map((value) => {
        const isList = fields[field].kind === 'some';
        return {
          person: sayReview('review.example.with', {
            person: nameOf(id),
            field: labelOf(field),
            value: say(`value.${field}.${value}` as Parameters<typeof say>[0]),
          }),
          outcome: once(() => applyRules({ ...answers, [field]: isList ? [value] : value })),
        };
      }),
    ),
  ),
];

function labelOf(field: (typeof changeable)[number]): string {
  if (field === 'health') return say('hand.health');
  const label = `label.${field}`;
  return hasWording(label) ? say(label) : field;
}
