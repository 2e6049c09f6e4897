import { type Doubt, worstDoubt } from './doubts';
import { longestFragment, pointsBack } from './points-back';
import type { Sentence } from './sentences';
import type { Unit } from './unit';
import type { WordClass } from './word-classes';

/**
 * Spreads the doubt of sentences that say nothing by themselves. "The patient does not have", "Inclusion
 * criteria:" and "Not detected" are about what follows, up to the next of their kind; "Not confirmed." is
 * about what was said before, too; "wrong patient" is about all.
 */
export function spreadFromFragments(units: readonly Unit[], sentences: readonly Sentence[]) {
  let carried: Doubt | undefined;
  // One pass at the end: each of many fragments would spread over all before it.
  let takenBack = 0;
  units.forEach((unit, at) => {
    const last = units[at - 1];
    const { tokens, classes, left } = unit;
    if (tokens.some(({ is }) => is === 'void')) takenBack = units.length;
    const before = last?.doubts.at(-1);
    const isDenied = last?.statements.at(-1)?.form === 'denied';
    if (before === 'supposed' && sentences[at]?.goesOn) spread([unit], 'supposed');
    if (last && isControl(last) && sentences[at]?.goesOn) spread([unit], 'not-mine');
    if (isDenied && sentences[at]?.goesOn) spread([unit], 'hedged');
    if (carried === 'not-mine' && classes.includes('Self')) carried = undefined;
    if (saysSomething(unit)) {
      spread([unit], carried);
      const isOthers = unit.doubts.at(-1) === 'not-mine' && !classes.includes('Self');
      if (isOthers) carried = 'not-mine';
      return;
    }
    const known = left.filter((place) => classes[place] !== 'Unknown');
    const isKnownWhole = known.length === left.length;
    const doubt = tellsCourse(unit)
      ? undefined
      : (worstDoubt(known.map((place) => unit.doubts[place])) ?? planIn(unit));
    // "Repeat 3" is a later result of the same test.
    const isAgain = tokens.some(({ text }) =>
      /^(?:repeat|re[ -]?biopsy|latest|most recent)$/.test(text),
    );
    const isNumber = !isAgain && left.every((place) => classes[place] === 'Amount');
    if (doubt && isKnownWhole && !isNumber && tokens.length <= longestFragment)
      takenBack = Math.max(takenBack, at);
    const isHeading = doubt === 'supposed' || doubt === 'not-mine';
    if (carried !== 'not-mine')
      carried = isHeading || (isKnownWhole && !isNumber) ? doubt : undefined;
  });
  spread(units.slice(0, takenBack), 'hedged');
}

/**
 * Doubts what was said if the next sentence is not understood and has no subject of its own: "TNBC.
 * See above.", "ER positive. On the metastasis it is gone."
 */
export function spreadFromLater(units: readonly Unit[], sentences: readonly Sentence[]) {
  let said: Unit[] = [];
  units.forEach((unit, at) => {
    if (sentences[at]?.isLine && saysSomething(unit)) said = [];
    if (saysSomething(unit)) said.push(unit);
    else if (pointsBack(unit, isFullStop(sentences[at]))) {
      spread(said, 'not-understood');
      said = [];
    }
  });
}

const isFullStop = (sentence: Sentence | undefined) =>
  sentence?.goesOn === false && !sentence.isLine;

/** "S/p lumpectomy", "brain mets, stable", "biopsy planned": how it went on, not whether it is so. */
const tellsCourse = ({ tokens, classes, left }: Unit) =>
  left.every((at) => classes[at] === 'Planned' || course.test(tokens[at]?.text ?? '')) &&
  tokens.some(
    ({ is }, at) => is === 'specimen' || classes[at] === 'OtherTest' || classes[at] === 'Spread',
  );

const course = /^(?:s\/p|status post|progress\w*|stable)$/;

/** "Control; ER positive": a heading, without a result of its own. */
const isControl = ({ tokens, statements }: Unit) =>
  statements.length === 1 &&
  statements[0]?.end === tokens.length &&
  /control/.test(tokens[0]?.text ?? '');

/** "Declined treatments": a heading of treatments that were not given. */
const planIn = ({ classes }: Unit): Doubt | undefined =>
  classes.includes('Treatment') && classes.some((one) => one === 'Planned' || one === 'No')
    ? 'hedged'
    : undefined;

/** Whether a sentence has a statement that is more than a name or a heading. */
const saysSomething = ({ statements, classes }: Unit) =>
  statements.some(({ form, from, end }) => {
    const words = classes.slice(from, end);
    if (form === 'name') return words.includes('Named');
    if (form === 'treated') return words.some((one) => given.includes(one));
    return form !== 'other' && form !== 'early';
  });

const given: readonly WordClass[] = ['Drug', 'Immunotherapy', 'Line'];

/**
 * A word of doubt right before all that a text says, or right after it, may be about all of it: "no
 * ER+; PR+", "ER+; PR+ unlikely".
 */
export function spreadFromEdges(units: readonly Unit[]) {
  const first = units[0];
  const last = units.at(-1);
  if (!first || !last) return;
  const doubt = first.left[0] === 0 && first.statements.length > 0 ? first.doubts[0] : undefined;
  // A relative's words end where the patient is named.
  if (doubt !== 'not-mine' && isKnown(first)) spread(units, doubt);
  const end = last.classes.findLastIndex((one) => one !== 'Close' && one !== 'Quote');
  if (last.left.at(-1) === end && last.statements.length > 0 && isKnown(last))
    spread(units, last.doubts[end]);
}

/** Whether all words that are left over are known ones. */
const isKnown = ({ left, classes }: Unit) => left.every((at) => classes[at] !== 'Unknown');

export function spread(units: readonly Unit[], doubt: Doubt | undefined) {
  if (!doubt) return;
  for (const { doubts } of units)
    doubts.forEach((one, at) => {
      doubts[at] = worstDoubt([one, doubt]);
    });
}
