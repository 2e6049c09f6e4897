import { cpsInRange } from '../../answers/conflicts';
import { type Claim, fields } from '../../answers/fields';
import type { WordingKey } from '../../wording/sheet-wording';
import { quoted } from '../../wording/text';
import { exactNumber, listOf } from '../../wording/wording';
import type { Sheet, StripGroup } from '../sheet';
import type { Draft } from './draft';
import { knownFact } from './known-fact';

type Items = StripGroup['items'];

/** How much of a goal or of a list of drugs the strip prints, in graphemes; side 2 has the rest. */
export const stripLetters = 60;

/**
 * Tells the doctor what changes the decision, each fact only where it was given. What was not
 * answered is a blank, and only what the person said they do not know is called unknown.
 */
export function handOver(draft: Draft): Sheet['handOver'] {
  const { say, language } = draft;
  const unknown = unknownIn(draft);
  return {
    look: say('hand.look'),
    cancer: { heading: say('hand.cancer'), items: cancerItems(draft) },
    matters: { heading: say('hand.matters'), items: matterItems(draft) },
    visit: { heading: say('hand.visit'), items: visitItems(draft) },
    unknown:
      unknown.length > 0
        ? say('hand.unknown', {
            list: listOf(
              unknown.map((key) => say(key)),
              language,
            ),
          })
        : null,
  };
}

/** Marks a value that a check found in conflict. */
const inDoubt = ({ facts, say }: Draft, claim: Claim, value: string): string =>
  facts.doubtful.has(claim) ? say('hand.conflict', { value }) : value;

function cancerItems(draft: Draft): Items {
  const { answers, say } = draft;
  const { drugsNow } = answers;
  return [
    ...typeOf(draft),
    ...spreadOf(draft),
    ...pdl1Of(draft),
    ...linesOf(draft),
    ...immunotherapyOf(draft),
    ...(drugsNow ? [knownFact(say, say('hand.drugs'), quoted(drugsNow, stripLetters))] : []),
  ];
}

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
  if (given.length < 2)
    return given.map((when) => inDoubt(draft, `immunotherapy.${when}`, say(`hand.io.${when}`)));
  const list = given.map((when) =>
    inDoubt(draft, `immunotherapy.${when}`, say(`hand.io.when.${when}`)),
  );
  return [say('hand.io.several', { list: listOf(list, language) })];
}

const isAll = (list: readonly string[], value: string) => list.length === 1 && list.includes(value);
const isSome = (list: readonly string[], value: string) => list.length > 1 && list.includes(value);

/** Things the person said they do not know, in the order of the strip. */
function unknownIn({ answers, facts }: Draft): WordingKey[] {
  const { subtype, er, pr, her2, spread = [], pdl1, priorLines, immunotherapy = [] } = answers;
  const unsure = [er, pr, her2].filter((result) => result === 'not-sure').length;
  const keys: [boolean, WordingKey][] = [
    [subtype === 'not-sure', 'hand.unknown.subtype'],
    [unsure === 3, 'hand.unknown.receptors'],
    [unsure > 0 && unsure < 3, 'hand.unknown.someReceptors'],
    [isAll(spread, 'not-sure'), 'hand.unknown.spread'],
    [isSome(spread, 'not-sure'), 'hand.unknown.moreSpread'],
    [pdl1 === 'not-sure' && !cpsInRange(facts.given), 'hand.unknown.pdl1'],
    [pdl1 === 'result-unknown' && !cpsInRange(facts.given), 'hand.unknown.pdl1Result'],
    [priorLines === 'not-sure', 'hand.unknown.priorLines'],
    [isAll(immunotherapy, 'not-sure'), 'hand.unknown.immunotherapy'],
    [isSome(immunotherapy, 'not-sure'), 'hand.unknown.moreImmunotherapy'],
  ];
  return keys.flatMap(([isUnknown, key]) => (isUnknown ? key : []));
}

function matterItems(draft: Draft): Items {
  const { answers, say } = draft;
  const { goal } = answers;
  const detail = detailLine(draft);
  return [
    ...(goal ? [knownFact(say, say('hand.goal'), quoted(goal, stripLetters))] : []),
    ...(detail ? [detail] : []),
  ];
}

/** How much the person wants to know; nobody else can say it for them, so the doctor asks. */
function detailLine({ answers: { detail, filledInBy }, say }: Draft): string | null {
  if (detail === undefined) return null;
  const isSaidByOther = filledInBy === 'helper' || filledInBy === 'clinic';
  return say(isSaidByOther || detail === 'not-sure' ? 'hand.detail.ask' : `hand.detail.${detail}`);
}

/** A pregnancy leaves nothing to say of one that may come; side 2 tells both. */
function pregnancyOf({ answers: { health = [] }, say }: Draft): Items {
  if (health.includes('pregnant')) return [say('hand.pregnant')];
  return health.includes('pregnancy-or-nursing') ? [say('hand.nursing')] : [];
}

function visitItems(draft: Draft): Items {
  const { answers, say, language } = draft;
  const { health = [], needs = [], interpreterLanguage, filledInBy } = answers;
  const ownConditions = (['autoimmune', 'transplant', 'steroids'] as const).filter((value) =>
    health.includes(value),
  );
  const needsInterpreter = needs.includes('interpreter');
  return [
    ...(ownConditions.length > 0
      ? [
          knownFact(
            say,
            say('hand.health'),
            listOf(
              ownConditions.map((value) => say(`hand.health.${value}`)),
              language,
            ),
          ),
        ]
      : []),
    ...pregnancyOf(draft),
    ...(interpreterLanguage ? [knownFact(say, say('hand.interpreter'), interpreterLanguage)] : []),
    ...(needsInterpreter && !interpreterLanguage
      ? [{ label: say('hand.interpreter'), value: null }]
      : []),
    ...(filledInBy ? [say(`hand.from.${filledInBy}`)] : []),
    ...(needs.includes('urgent') ? [say('hand.worsening')] : []),
  ];
}
