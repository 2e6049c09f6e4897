import type { Answers } from '../../answers/answers';
import { conditions, type Facts } from '../../answers/conditions';
import { cpsInRange } from '../../answers/conflicts';
import type { Say, WordingKey } from '../../wording/sheet-wording';
import { quoted } from '../../wording/text';
import { listOf } from '../../wording/wording';
import type { Fact, Sheet } from '../sheet';
import type { Draft } from './draft';

/** The strip for the doctor. Without what the person typed it has at most 60 words. */
export function handOver(
  { answers, facts, say, language }: Draft,
  topics: Pick<Sheet, 'questions' | 'followUps' | 'ownQuestions'>,
): Sheet['handOver'] {
  const all = [factFromType(facts), factFromPdl1(facts), factFromLines(facts)];
  const known = all.flatMap(({ known }) => known ?? []);
  const unknown = all.flatMap(({ unknown }) => unknown ?? []);
  const first = [...topics.questions, ...topics.followUps, ...topics.ownQuestions].filter(
    ({ askFirst }) => askFirst,
  );
  return {
    look: say('hand.look'),
    from: answers.filledInBy ? say(`hand.from.${answers.filledInBy}`) : null,
    firstHeading: say('hand.first'),
    first: first.map(({ id, number, topic, text }) =>
      id.startsWith('own-')
        ? say('hand.firstOwn', { number, topic, text: quoted(text) })
        : say('hand.firstItem', { number, topic }),
    ),
    known: known.map((key) => say(key)),
    unknown:
      unknown.length > 0
        ? say('hand.unknown', {
            list: listOf(
              unknown.map((key) => say(key)),
              language,
            ),
          })
        : null,
    detail: detailLine(answers, say),
    facts: typedFacts(answers, say),
  };
}

type KnownOrNot = { known?: WordingKey; unknown?: WordingKey };

function factFromType(facts: Facts): KnownOrNot {
  const { subtype } = facts.sure;
  if (subtype === undefined || subtype === 'not-sure') return { unknown: 'hand.unknown.subtype' };
  const isBoth = subtype === 'hormone-positive' && conditions.her2Positive(facts);
  return { known: isBoth ? 'hand.type.both' : `hand.type.${subtype}` };
}

function factFromPdl1({ sure }: Facts): KnownOrNot {
  const { pdl1 } = sure;
  const hasCps = cpsInRange(sure);
  switch (pdl1) {
    case 'not-tested':
    case 'waiting':
      return { known: `hand.pdl1.${pdl1}` };
    case 'under-10':
    case '10-or-more':
      return { known: hasCps ? 'hand.pdl1.cps' : `hand.pdl1.${pdl1}` };
    default:
      if (hasCps) return { known: 'hand.pdl1.cpsOnly', unknown: 'hand.unknown.pdl1Status' };
      return {
        unknown: pdl1 === 'result-unknown' ? 'hand.unknown.pdl1Result' : 'hand.unknown.pdl1',
      };
  }
}

function factFromLines({ sure: { priorLines } }: Facts): KnownOrNot {
  return priorLines === undefined || priorLines === 'not-sure'
    ? { unknown: 'hand.unknown.priorLines' }
    : { known: `hand.lines.${priorLines}` };
}

/** How much the person wants to know; nobody else can say it for them, so the doctor asks. */
function detailLine({ detail, filledInBy }: Answers, say: Say): string | null {
  if (detail === undefined) return null;
  const isSaidByOther = filledInBy === 'helper' || filledInBy === 'clinic';
  return say(isSaidByOther || detail === 'not-sure' ? 'hand.detail.ask' : `hand.detail.${detail}`);
}

/** The person's own words for the doctor; a language may be left blank to write in. */
function typedFacts({ needs, interpreterLanguage, goal }: Answers, say: Say): Fact[] {
  const needsInterpreter = interpreterLanguage !== undefined || needs?.includes('interpreter');
  return [
    ...(needsInterpreter
      ? [{ label: say('hand.interpreter'), value: interpreterLanguage ?? null }]
      : []),
    ...(goal ? [{ label: say('hand.goal'), value: quoted(goal) }] : []),
  ];
}
