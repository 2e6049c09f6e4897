import { cpsInRange } from '../../answers/conflicts';
import { type Claim, fields } from '../../answers/fields';
import type { WordingKey } from '../../wording/sheet-wording';
import { exactNumber, listOf } from '../../wording/wording';
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

/** Marks a value that a check found in conflict. */
const inDoubt = ({ facts, say }: Draft, claim: Claim, value: string): string =>
  facts.doubtful.has(claim) ? say('hand.conflict', { value }) : value;

/** The type with its receptors, the receptors alone where the type is not known, or a blank. */
function typeOf(draft: Draft): Items {
  const { answers, say } = draft;
  const { subtype, her2 } = answers;
  const receptors = (['er', 'pr', 'her2'] as const).flatMap((field) => {
    const result = answers[field];
    if (result === undefined || result === 'not-sure') return [];
    return say('know.receptor', {
      label: say(`label.${field}`),
      result: say(`value.${field}.${result}` as WordingKey),
    });
  });
  const list = receptors.length > 0 ? receptors.join(', ') : null;
  if (subtype === undefined || subtype === 'not-sure') {
    if (list) return [list];
    return subtype === undefined ? [{ label: say('hand.type'), value: null }] : [];
  }
  const isBoth = subtype === 'hormone-positive' && her2 === 'positive';
  const type = say(isBoth ? 'hand.type.both' : `hand.type.${subtype}`);
  const whole = list ? say('hand.typeWith', { type, receptors: list }) : type;
  return [inDoubt(draft, 'subtype', whole)];
}

function spreadOf({ answers: { spread = [] }, say, language }: Draft): Items {
  const places = fields.spread.of.filter((place) => spread.includes(place) && place !== 'not-sure');
  if (places.length === 0) return [];
  const value = listOf(
    places.map((place) => say(`value.spread.${place}`)),
    language,
  );
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
  if (values.length > 0) return [knownFact(say, label, inDoubt(draft, 'pdl1', values.join(', ')))];
  return isOpen ? [] : [{ label, value: null }];
}

function linesOf(draft: Draft): Items {
  const { answers, say } = draft;
  const { priorLines } = answers;
  if (priorLines === 'not-sure') return [];
  const label = say(priorLines === 'none' ? 'hand.lines' : 'label.priorLines');
  if (priorLines === undefined) return [{ label, value: null }];
  return [knownFact(say, label, inDoubt(draft, 'priorLines', say(`hand.lines.${priorLines}`)))];
}

function immunotherapyOf(draft: Draft): Items {
  const { answers, say, language } = draft;
  if (answers.immunotherapy?.length === 0) return [say('hand.io.none')];
  const given = (['now', 'around-surgery', 'for-metastatic'] as const).filter((when) =>
    answers.immunotherapy?.includes(when),
  );
  const isOne = given.length === 1;
  const said = given.map((when) =>
    inDoubt(
      draft,
      `immunotherapy.${when}`,
      say(isOne ? `hand.io.${when}` : `hand.io.when.${when}`),
    ),
  );
  return said.length < 2 ? said : [say('hand.io.several', { list: listOf(said, language) })];
}
