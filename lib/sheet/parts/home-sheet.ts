import { words } from '../../content/glossary';
import { emergencySigns, sameDaySigns } from '../../content/symptoms';
import type { Option, Sheet } from '../sheet';
import type { Draft } from './draft';
import { longTreatments } from './known';

/**
 * The sheet for the kitchen door: the symptom card and the calendar, and on its back why each
 * question is asked and the word list. It shows no name.
 * @param visit the visit sheet, for the reasons and for the words that it uses
 */
export function homeSheet(
  draft: Draft,
  visit: Omit<Sheet, 'home' | 'source' | 'foot' | 'language' | 'madeOn' | 'print'>,
): Sheet['home'] {
  const { say, answers } = draft;
  const treatments = longTreatments(answers);
  const signs = (all: typeof emergencySigns) =>
    all.map(({ id, text, guide }) => ({ id, text: say(text), guide }));
  const home = {
    title: say('head.homeTitle'),
    subtitle: say('head.homeSub'),
    card: {
      heading: say('C.title'),
      back: answers.textSize === 'large' ? null : say('C.back'),
      who: say('C.who'),
      blanks: [
        { label: say('C.drugs'), options: [] },
        {
          label: say('C.io'),
          options: [say('C.io.now'), say('C.io.before'), say('C.io.never'), say('C.io.notSure')],
        },
        { label: say('C.io.last'), options: [] },
      ],
      emergency: { heading: say('C.911.title'), items: signs(emergencySigns) },
      sameDay: { heading: say('C.day.title'), items: signs(sameDaySigns) },
      rules: [
        { text: say('C.rule'), guide: 'A-R1' },
        { text: say('C.late'), guide: null },
        { text: say('C.noreach'), guide: null },
        { text: say('C.er'), guide: null },
        { text: say('C.meds'), guide: null },
      ],
    },
    calendar: {
      heading: say('P.title'),
      items: [
        { text: say('P1'), guide: 'A-V3', options: [] },
        { text: say('P2'), guide: 'A-V2', options: [] },
        { text: say('P3'), guide: 'A-V5', options: [] },
        { text: say('P4'), guide: 'A-V5', options: helpOptions(draft) },
      ],
    },
    treatments: treatments ? { heading: say('label.treatments'), text: treatments } : null,
    whys: {
      heading: say('why.title'),
      items: [...visit.questions, ...visit.answersToGet].map(({ topic, why }) => ({
        topic,
        text: why ?? '',
      })),
    },
  };
  return { ...home, words: wordList(draft, JSON.stringify([{ ...visit, offered: [] }, home])) };
}

/** Help that one may need; what was ticked in the form is marked already. */
function helpOptions({ answers: { needs = [] }, say }: Draft): Option[] {
  return [
    { text: say('P4.travel'), marked: needs.includes('travel') },
    { text: say('P4.work'), marked: false },
    { text: say('P4.cost'), marked: needs.includes('cost') },
    { text: say('P4.children'), marked: false },
    { text: say('P4.interpreter'), marked: needs.includes('interpreter') },
    { text: say('P4.secondOpinion'), marked: needs.includes('second-opinion') },
  ];
}

/** Keeps the lines of the word list whose words occur in `printed`, whole or in the plural. */
function wordList({ say }: Draft, printed: string): Sheet['home']['words'] {
  const stands = (mark: string) =>
    new RegExp(`(^|[^\\p{L}\\p{N}])${mark}s?([^\\p{L}\\p{N}]|$)`, 'iu').test(printed);
  const used = words.filter(({ marks }) => marks.some(stands));
  return {
    heading: say('G.title'),
    items: used.map((word) => ({ text: say(word.text), guide: null })),
  };
}
