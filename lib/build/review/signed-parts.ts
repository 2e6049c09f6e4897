import type { SignedPart } from '../../content/signatures';
import { itemLines, listLines } from './content-lines';
import { decidedRules } from './decided-rules';
import { type ReviewedContent, reviewedContent } from './reviewed-content';
import { conditionMark, conflictMark, decisionMark, sha256 } from './rule-marks';

const wordingLines = (wordings: Readonly<Record<string, string>>): string[] =>
  Object.entries(wordings).map(([key, text]) => `words ${key}: ${text}`);

/** The wordings of the checks, for whoever fills in the form. */
const checkWordings = ({ wordings: { making } }: ReviewedContent) =>
  Object.fromEntries(Object.entries(making).filter(([key]) => /(^|\.)V\./.test(key)));

function conditionLines({ clauses, conditions, conflicts }: ReviewedContent): string[] {
  const lines = [
    ...Object.entries(conditions).map(([name, rule]) => ({ name, mark: conditionMark(rule) })),
    ...Object.entries(conflicts).map(([name, rule]) => ({ name, mark: conflictMark(rule) })),
  ];
  return lines.map(({ name, mark }) => `condition ${name}: ${clauses[name]} (${mark})`);
}

/** The card answers the question about calls, and rests on its sources. */
function sourcesOfCard({ questions, sources }: ReviewedContent) {
  const cited = questions.find(({ id }) => id === 'Q4')?.sources ?? [];
  return sources.filter(({ id }) => cited.includes(id));
}

const linesOf: Record<SignedPart, (content: ReviewedContent) => string[]> = {
  'card-and-signs': (content) => [
    ...wordingLines(content.wordings.card),
    ...listLines('signs emergency', content.signs.emergency),
    ...listLines('signs same-day', content.signs.sameDay),
    ...listLines('sources', sourcesOfCard(content)),
    `rule of the banner: ${decisionMark(decidedRules.banner)}`,
    `rule of the blanks on the card: ${decisionMark(decidedRules.cardBlanks)}`,
    `rule of the calls on the screen: ${decisionMark(decidedRules.calls)}`,
  ],
  'everything-else': (content) => [
    ...wordingLines(content.wordings.sheet),
    ...wordingLines(content.wordings.glossary),
    ...wordingLines(checkWordings(content)),
    ...conditionLines(content),
    ...listLines('questions', content.questions),
    ...listLines('answers-to-get', content.answersToGet),
    ...listLines('follow-ups', content.followUps),
    ...listLines('trials', content.trialPrompts),
    ...listLines('checks', content.checks),
    ...listLines('glossary', content.glossary),
    ...listLines('sources', content.sources),
    ...itemLines('limits', content.limits),
    `rule of what is asked: ${decisionMark(decidedRules.asked, { every: 7 })}`,
  ],
};

/**
 * What a part says, as text that a person can compare line by line: sorted, a line for each wording,
 * condition, item, and list. Where the code decides, a mark that changes with what it decides.
 */
export const partText = (part: SignedPart, content: ReviewedContent = reviewedContent): string =>
  `${[...new Set(linesOf[part](content))].sort().join('\n')}\n`;

/** The SHA-256 of what a part says, in hex. */
export const partHash = (part: SignedPart, content?: ReviewedContent): string =>
  sha256(partText(part, content));
