import type { Answers } from '../answers/answers';
import type { ReportFact } from '../answers/report-facts';
import { type Say, sayIn } from '../wording/sheet-wording';
import { isolated } from '../wording/text';
import { homeSheet } from './parts/home-sheet';
import { placeholders } from './parts/placeholders';
import { sourceLine } from './parts/source-line';
import { topicsOf } from './parts/topics';
import { visitSheet } from './parts/visit-sheet';
import { walletCard } from './parts/wallet-card';
import { factsOf } from './rules/checks';
import { decide } from './rules/decide';
import { type Fact, pageMarks, type Sheet } from './sheet';

type Made = {
  madeOn: string;
  code?: string;
  words?: string | undefined;
  logo?: string | undefined;
  reported?: readonly ReportFact[] | undefined;
};

/**
 * Turns answers into the finished sheet. Pure: the same answers and day give the same sheet.
 * @param madeOn ISO date (YYYY-MM-DD) of the day on which the sheet is made
 * @param code prints at the foot of each page of a packet's sheet
 * @param reported facts that the person took from reports: the strip says so of those that still hold
 * @param words about symptoms, which print as they were typed (up to 200 graphemes)
 * @param logo of the clinic that the answers name, as `readLogo` returns it
 */
export function buildSheet(answers: Answers, { madeOn, code, words, logo, reported }: Made): Sheet {
  const language = answers.language ?? 'en';
  const facts = factsOf(answers);
  const speak = sayIn(language);
  const decisions = decide(facts);
  const filled = placeholders(facts, decisions, { language, madeOn });
  const say: Say = (key, values) => speak(key, { ...filled, ...values });
  const draft = { answers, words, reported, facts, decisions, language, say };

  const topics = topicsOf(draft);
  const visit = visitSheet(draft);
  return {
    language,
    madeOn,
    print: {
      paper: answers.paper ?? 'letter',
      textSize: answers.textSize ?? 'standard',
      sheets: answers.sheets ?? 'both',
      edition: answers.edition ?? 'pen',
    },
    logo: logo ?? null,
    ...visit,
    ...topics,
    source: sourceLine(draft, madeOn),
    home: homeSheet(draft, { ...visit, ...topics }),
    wallet: walletCard(draft),
    foot: {
      ...foot(visit.about, code ? say('foot.madeCode', { code }) : say('foot.made')),
      page: say('foot.page', pageMarks),
    },
  };
}

/** A longer name is not said again at the foot: a foot has one line. */
const longestName = 32;

/** The foot of the visit sheet says whose it is and for which visit, if that is known. */
function foot([name, visit]: readonly Fact[], made: string): Omit<Sheet['foot'], 'page'> {
  const isShort = (name?.value?.length ?? 0) <= longestName;
  const whose = [isShort && name?.value ? isolated(name.value) : null, visit?.value].filter(
    Boolean,
  );
  return { made, visit: [...whose, made].join(' · ') };
}
