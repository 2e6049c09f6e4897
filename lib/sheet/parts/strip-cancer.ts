import { cpsInRange } from '../../answers/conflicts';
import { type Claim, fields } from '../../answers/fields';
import { saysNothing } from '../../answers/says-nothing';
import type { WordingKey } from '../../wording/sheet-wording';
import { exactNumber, seriesOf } from '../../wording/wording';
import type { StripGroup } from '../sheet';
import type { Draft } from './draft';
import { knownFact } from './known-fact';
import { quotedInStrip } from './strip-letters';

type Items = StripGroup['items'];

/** Tells the doctor about the cancer, from its type to the drugs; a blank where nothing was answered. */
export function cancerItems(draft: Draft): Items {
  const { answers, say } = draft;
  const { drugsNow } = answers;
  return [
    ...typeOf(draft),
    ...spreadOf(draft),
    ...pdl1Of(draft),
    ...linesOf(draft),
    ...immunotherapyOf(draft),
    ...(drugsNow ? [knownFact(say, say('hand.drugs'), quotedInStrip(drugsNow))] : []),
  ];
}

/**
 * Whether a fact is a blank to write in. "Not sure" is none, since the strip names what a person does
 * not know; but what a clinic's list lacks, nobody said.
 */
const isBlank = ({ answers }: Draft, value: string | undefined): boolean =>
  value === undefined || (value === 'not-sure' && answers.filledInBy === 'clinic');

/** Marks a value that a check found in conflict. */
const inDoubt = ({ facts, say }: Draft, claim: Claim, value: string): string =>
  facts.doubtful.has(claim) ? say('hand.conflict', { value }) : value;

/** The type with its receptors, the receptors alone where the type is not known, or a blank. */
function typeOf(draft: Draft): Items {
  const { answers, say } = draft;
  const { subtype, her2 } = answers;
  if (subtype === undefined || subtype === 'not-sure') {
    const receptors = receptorsOf(draft, ['er', 'pr', 'her2']);
    if (receptors) return [receptors];
    return isBlank(draft, subtype) ? [{ label: say('hand.type'), value: null }] : [];
  }
  const isHormonePositive = subtype === 'hormone-positive';
  const type = say(
    isHormonePositive && (her2 === 'low' || her2 === 'positive')
      ? `hand.type.hormone-positive.${her2}`
      : `hand.type.${subtype}`,
  );
  const isHer2InName = isHormonePositive || (subtype === 'her2-positive' && her2 === 'positive');
  const receptors = receptorsOf(draft, isHer2InName ? ['er', 'pr'] : ['er', 'pr', 'her2']);
  const whole = receptors ? say('hand.typeWith', { type, receptors }) : type;
  return [inDoubt(draft, 'subtype', whole)];
}

/** The receptors that are known; those with one and the same result share its word. */
function receptorsOf(
  { answers, say, language }: Draft,
  fieldsToName: readonly ('er' | 'pr' | 'her2')[],
): string | null {
  const known = fieldsToName.flatMap((field) => {
    const result = answers[field];
    if (result === undefined || result === 'not-sure') return [];
    return { label: say(`label.${field}`), result: say(`value.${field}.${result}` as WordingKey) };
  });
  const [first, ...others] = known;
  if (!first) return null;
  if (others.every(({ result }) => result === first.result)) {
    const label = seriesOf(
      known.map(({ label }) => label),
      language,
    );
    return say('know.receptor', { label, result: first.result });
  }
  return seriesOf(
    known.map((receptor) => say('know.receptor', receptor)),
    language,
  );
}

function spreadOf({ answers: { spread = [] }, say, language }: Draft): Items {
  const places = fields.spread.of.filter((place) => spread.includes(place) && place !== 'not-sure');
  if (places.length === 0) return [];
  const names = places.map((place) =>
    say(place === 'other' ? 'hand.spread.other' : `value.spread.${place}`),
  );
  if (spread.includes('not-sure')) names.push(say('hand.maybeMore'));
  const value = seriesOf(names, language);
  return [knownFact(say, say('hand.spread'), value)];
}

function pdl1Of(draft: Draft): Items {
  const { answers, say, language } = draft;
  const { pdl1, cps } = answers;
  const label = say('hand.pdl1');
  const number =
    cps !== undefined && cpsInRange(answers)
      ? say('hand.pdl1.cps', { cps: exactNumber(cps, language) })
      : null;
  const isOpen = pdl1 === 'not-sure' || pdl1 === 'result-unknown';
  const status = pdl1 === undefined || isOpen ? null : say(`hand.pdl1.${pdl1}`);
  const given = draft.facts.doubtful.has('pdl1') ? [status, number] : [number ?? status];
  const values = given.filter((value) => value !== null);
  if (values.length > 0)
    return [knownFact(say, label, inDoubt(draft, 'pdl1', seriesOf(values, language)))];
  if (pdl1 === 'result-unknown' && answers.filledInBy === 'clinic')
    return [{ label: say('hand.pdl1.done'), value: null }];
  return isBlank(draft, pdl1) ? [{ label, value: null }] : [];
}

function linesOf(draft: Draft): Items {
  const { answers, say } = draft;
  const { priorLines, drugsNow = '' } = answers;
  const isOnDrug = answers.immunotherapy?.includes('now') === true || !saysNothing(drugsNow);
  const label = say(priorLines === 'none' || !isOnDrug ? 'hand.lines' : 'hand.lines.counted');
  if (isBlank(draft, priorLines)) return [{ label, value: null }];
  if (priorLines === undefined || priorLines === 'not-sure') return [];
  return [knownFact(say, label, inDoubt(draft, 'priorLines', say(`hand.lines.${priorLines}`)))];
}

function immunotherapyOf(draft: Draft): Items {
  const { answers, say, language } = draft;
  if (answers.immunotherapy?.length === 0) return [say('hand.io.none')];
  const given = (['now', 'around-surgery', 'for-metastatic'] as const).filter((when) =>
    answers.immunotherapy?.includes(when),
  );
  if (given.length === 0) return [];
  const isOnlyNow =
    given.length === 1 && given[0] === 'now' && !answers.immunotherapy?.includes('not-sure');
  if (isOnlyNow) return [inDoubt(draft, 'immunotherapy.now', say('hand.io.onlyNow'))];
  const when = given.map((one) => inDoubt(draft, `immunotherapy.${one}`, say(`hand.io.${one}`)));
  if (answers.immunotherapy?.includes('not-sure')) when.push(say('hand.maybeMore'));
  return [say('hand.io.given', { when: seriesOf(when, language) })];
}
