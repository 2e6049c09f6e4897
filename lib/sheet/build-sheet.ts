import type { Answers } from '../answers/answers';
import { type Say, sayIn } from '../wording/sheet-wording';
import { longDate } from '../wording/wording';
import { homeSheet } from './parts/home-sheet';
import { placeholders } from './parts/placeholders';
import { sourceLine } from './parts/source-line';
import { topicsOf } from './parts/topics';
import { visitSheet } from './parts/visit-sheet';
import { decide } from './rules/decide';
import type { Sheet } from './sheet';

/**
 * Answers to the finished sheet. Pure: the same answers and day give the same sheet.
 * @param madeOn ISO date (YYYY-MM-DD) of the day on which the sheet is made
 * @param code stands at the foot of each page of a packet's sheet
 */
export function buildSheet(
  answers: Answers,
  { madeOn, code }: { madeOn: string; code?: string },
): Sheet {
  const language = answers.language ?? 'en';
  const known = placeholders(answers, { language, madeOn });
  const say: Say = (key, values) => sayIn(language)(key, { ...known, ...values });
  const draft = { answers, decisions: decide(answers), language, say };

  const topics = topicsOf(draft);
  const visit = visitSheet(draft, topics);
  return {
    language,
    madeOn,
    print: {
      paper: answers.paper ?? 'letter',
      textSize: answers.textSize ?? 'standard',
      sheets: answers.sheets ?? 'both',
      edition: answers.edition ?? 'pen',
    },
    ...visit,
    ...topics,
    source: sourceLine(draft, madeOn),
    home: homeSheet(draft, { ...visit, ...topics }),
    foot: {
      made: code
        ? say('foot.madeCode', { madeOn: longDate(madeOn, language), code })
        : say('foot.made', { madeOn: longDate(madeOn, language) }),
    },
  };
}
