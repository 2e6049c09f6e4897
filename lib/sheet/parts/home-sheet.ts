import { words } from '../../content/glossary';
import { emergencySigns, sameDaySigns } from '../../content/symptoms';
import type { Sheet } from '../sheet';
import { cardBlanks } from './card-blanks';
import type { Draft } from './draft';
import { longTreatments } from './known';

/**
 * The sheet for the kitchen door: the symptom card and the calendar, and on its back why each
 * question is asked and the word list. It shows no name.
 * @param visit the visit sheet, for the reasons and for the words that it uses
 */
export function homeSheet(
  draft: Draft,
  visit: Omit<
    Sheet,
    'home' | 'wallet' | 'source' | 'foot' | 'language' | 'madeOn' | 'print' | 'logo'
  >,
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
      who: say('C.who'),
      blanks: cardBlanks(draft),
      emergency: { heading: say('C.911.title'), items: signs(emergencySigns) },
      sameDay: { heading: say('C.day.title'), items: signs(sameDaySigns) },
      say: { text: say('C.say'), guide: null },
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
      items: (['calendar.visit', 'calendar.scan', 'calendar.askAgain'] as const).map((key) => ({
        text: say(key),
        guide: null,
      })),
    },
    treatments: treatments ? { heading: say('label.treatments'), text: treatments } : null,
    whys: {
      heading: say('why.title'),
      items: [...visit.first, ...visit.questions, ...visit.answersToGet].flatMap(
        ({ topic, why }) => (why === null ? [] : { topic, text: why }),
      ),
    },
  };
  return { ...home, words: wordList(draft, JSON.stringify([{ ...visit, offered: [] }, home])) };
}

/** Keeps the lines of the word list whose words occur in `printed`, which is JSON. */
function wordList({ say }: Draft, printed: string): Sheet['home']['words'] {
  const text = printed.replaceAll('\\n', ' ').toLowerCase();
  const used = words.filter(({ marks }) => marks.some((mark) => hasWord(text, mark.toLowerCase())));
  return {
    heading: say('G.title'),
    items: used.map((word) => ({ text: say(word.text), guide: null })),
  };
}

/** Whether a text has a word, alone or with the s of a plural. A regular expression takes longer. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const isWhole = (after: number) => !isInWord.test(text.slice(after, after + 2));
    const before = text.slice(Math.max(0, at - 2), at);
    if (!endsInWord.test(before) && (isWhole(end) || (text[end] === 's' && isWhole(end + 1))))
      return true;
  }
  return false;
}

const isInWord = /^[\p{L}\p{N}]/u;
const endsInWord = /[\p{L}\p{N}]$/u;
