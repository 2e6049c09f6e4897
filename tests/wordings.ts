import card from '../lib/wording/en/card.json';
import conditions from '../lib/wording/en/conditions.json';
import crash from '../lib/wording/en/crash.json';
import glossary from '../lib/wording/en/glossary.json';
import making from '../lib/wording/en/making.json';
import problems from '../lib/wording/en/problems.json';
import report from '../lib/wording/en/report.json';
import review from '../lib/wording/en/review.json';
import screen from '../lib/wording/en/screen.json';
import sheet from '../lib/wording/en/sheet.json';
import signing from '../lib/wording/en/signing.json';
import site from '../lib/wording/en/site.json';
import staff from '../lib/wording/en/staff.json';

type ClauseKey = `when.${keyof typeof conditions.when}`;

/** The clauses of the conditions, by keys that no other file has. */
const clauses = Object.fromEntries(
  Object.entries(conditions.when).map(([name, clause]) => [`when.${name}`, clause]),
) as Record<ClauseKey, string>;

const files = {
  card,
  clauses,
  crash,
  glossary,
  making,
  problems,
  report,
  review,
  screen,
  sheet,
  signing,
  site,
  staff,
};

/** All wordings, of whatever file. */
export const en = {
  ...sheet,
  ...card,
  ...glossary,
  ...screen,
  ...making,
  ...problems,
  ...site,
  ...staff,
  ...crash,
  ...report,
  ...review,
  ...signing,
  ...clauses,
};
export type AnyKey = keyof typeof en;

/** Keys that two files hold: one of them would never be said. */
export const keysInTwoFiles = Object.values(files)
  .flatMap((file) => Object.keys(file))
  .filter((key, at, all) => all.indexOf(key) !== at);
