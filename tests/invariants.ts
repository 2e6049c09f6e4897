import type { Answers } from '../lib/answers/answers';
import { followUps, safetyPriority } from '../lib/content/follow-ups';
import { questions } from '../lib/content/questions';
import { alertFor } from '../lib/sheet/rules/alerts';
import { findChecks } from '../lib/sheet/rules/checks';
import type { Decisions } from '../lib/sheet/rules/decide';
import type { Sheet } from '../lib/sheet/sheet';
import { printedStrings } from '../lib/sheet/sheet-text';
import { en } from './wordings';

// The invariants of the sheet. What is in conflict is written down here a second time, apart from the
// rules.

/** A CPS out of range is left off, and contradicts nothing. */
const isMismatch = (doubts: readonly string[]) => doubts.length > 0 && doubts.join() !== 'cps';

function doubted(a: Answers): string[] {
  const list: string[] = [];
  const { subtype, er, pr, her2, pdl1, cps, priorLines, markers = [], immunotherapy = [] } = a;
  const inRange = cps !== undefined && cps >= 0 && cps <= 100;
  if (cps !== undefined && !inRange) list.push('cps');
  if (
    inRange &&
    (pdl1 === 'not-tested' ||
      pdl1 === 'waiting' ||
      (pdl1 === 'under-10' && cps >= 10) ||
      (pdl1 === '10-or-more' && cps < 10))
  )
    list.push('pdl1', 'cps');
  if (subtype === 'triple-negative') {
    for (const [field, result] of Object.entries({ er, pr, her2 })) {
      if (result === 'positive') list.push('subtype', `${field}.positive`);
    }
    if (markers.includes('esr1')) list.push('subtype', 'markers.esr1');
  }
  if (subtype === 'her2-positive' && (her2 === 'low' || her2 === 'negative'))
    list.push('subtype', 'her2');
  if (subtype === 'hormone-positive' && er === 'negative' && pr === 'negative')
    list.push('subtype', 'er', 'pr');
  if (priorLines === 'none' && immunotherapy.includes('for-metastatic'))
    list.push('priorLines', 'immunotherapy.for-metastatic');
  if (priorLines === 'none' && immunotherapy.includes('now')) list.push('priorLines');
  if (priorLines === 'two-or-more' && a.needs?.includes('newly-diagnosed'))
    list.push('priorLines', 'needs.newly-diagnosed');
  return list;
}

/** Whether an answer that a sentence speaks of was given, and by nobody doubted. */
function isTrue(claim: string, answers: Answers, doubts: readonly string[]): boolean {
  const [field = '', ...rest] = claim.split('.');
  const value = rest.join('.');
  const given = answers[field as keyof Answers];
  const isGiven = value
    ? Array.isArray(given)
      ? (given as string[]).includes(value)
      : given === value
    : given !== undefined;
  return isGiven && !doubts.includes(field) && !doubts.includes(claim);
}

/** Two that ask the same are never on one sheet. */
const sameQuestion = [
  ['Q1.ask.low', 'F.pdl1_sample'],
  ['Q1.ask.low_nonum', 'F.pdl1_sample'],
  ['Q2.ask.msi_tmb', 'F.msi'],
  ['Q1.ask.check', 'F.pdl1_report'],
  ['Q3.ask.if_not', 'F.next_adc'],
] as const;

const rulesFor = new Map<string, number>(
  followUps
    .filter(({ triggers }) => triggers.length > 0)
    .map(({ id, triggers }) => [id, Math.min(...triggers.map(({ priority }) => priority))]),
);
const needs = new Set<string>(followUps.flatMap(({ id, isNeed }) => (isNeed ? id : [])));
/** Whether it is about safety; waiting for PD-L1 is where symptoms get worse fast (36). */
const isSafetyFor = (answers: Answers) => (id: string) =>
  (rulesFor.get(id) ?? 0) >= safetyPriority ||
  (id.startsWith('F.pdl1_wait') && answers.needs?.includes('urgent') === true);

/** Questions that lead where nothing was chosen (36). */
const leadingFor = ({ needs: ticked }: Answers): string[] => [
  'F.pregnant',
  ...(ticked?.includes('urgent') ? ['F.pdl1_wait', 'F.pdl1_wait_later'] : []),
];

const marks911 = ({ symptoms = [] }: Answers) => symptoms.some((id) => id.startsWith('911.'));

/** Says which invariant a decision breaks; undefined where it keeps all. */
export function brokenBy(decision: Decisions, answers: Answers): string | undefined {
  const order = decision.questions.map(({ question }) => question.id);
  if ([...order].sort().join() !== 'Q1,Q2,Q3,Q4,Q5') return 'INV-1: each question once';
  const asks: string[] = decision.questions.map(({ wording }) => wording.ask);
  const askOf = (id: string) => asks.find((ask) => ask.startsWith(id)) ?? '';
  const more = decision.followUps.map(({ id }) => id as string);
  const ids = [...more, ...decision.trials.map(({ id }) => id)];
  if (new Set(ids).size !== ids.length) return 'an id twice';

  // Questions that the person ticked or chose, and those that lead, print beside the four of the
  // rules (35, 36).
  const isSafety = isSafetyFor(answers);
  const { topThree = leadingFor(answers), leftOpen = [] } = answers;
  const isChosen = (id: string) => topThree.includes(id) || leftOpen.includes(id);
  const ofRules = more.filter((id) => !needs.has(id) && !isChosen(id));
  if (ofRules.length > 4) return 'INV-4: more than four follow-ups of the rules';
  const lastSafe = ofRules.findLastIndex(isSafety);
  if (ofRules.slice(0, lastSafe + 1).some((id) => !isSafety(id))) return 'INV-4: safety not first';
  const left = decision.offered.map(({ id }) => id as string);
  if (left.some(isSafety) && ofRules.some((id) => !isSafety(id))) return 'INV-4: safety left out';
  if (decision.trials.length > 2) return 'more than two trial prompts';

  const doubts = doubted(answers);
  const spoken = [
    ...decision.questions.map(({ wording }) => wording),
    ...decision.followUps,
    ...decision.trials,
    ...questions.flatMap(({ id, notes }) =>
      notes.filter(({ text }) => decision.notes[id]?.includes(text)),
    ),
  ];
  for (const { asserts } of spoken) {
    for (const claim of asserts) {
      const either = typeof claim === 'string' ? [claim] : claim;
      if (!either.some((one) => isTrue(one, answers, doubts)))
        return `INV-11: ${either.join(' or ')}`;
    }
  }

  const mismatch = isMismatch(doubts);
  const printed = findChecks(answers).some(({ kind }) => kind === 'mismatch');
  if (mismatch !== printed) return 'a mismatch is missed or made up';
  if (marks911(answers) !== /^Q4\.ask\.emergency/.test(askOf('Q4')))
    return 'Q4 is silent about 911, or makes it up';
  const hasSign = /^Q4\.ask\.(emergency|symptoms)/.test(askOf('Q4'));
  if (hasSign && order[0] !== 'Q4') return 'signs do not come first';
  if (mismatch && order[hasSign ? 1 : 0] !== 'Q1') return 'Q1 does not lead a mismatch';
  if (doubts.includes('subtype')) {
    if (!['Q1.ask.check', 'Q1.ask.type_unknown'].includes(askOf('Q1'))) return 'Q1 not neutral';
    if (askOf('Q2') !== 'Q2.ask.check') return 'Q2 not neutral';
    if (!['Q3.ask.base', 'Q3.ask.io_now'].includes(askOf('Q3'))) return 'Q3 not neutral';
    if (more.some((id) => /^F\.(msi_test|pdl1_other|next_adc|her2_low|esr1)$/.test(id))) {
      const her2Low = answers.her2 === 'low' && !doubts.includes('her2');
      if (!her2Low || !more.includes('F.her2_low')) return 'a doubted type steers a follow-up';
    }
  }
  if (doubts.includes('pdl1')) {
    if (askOf('Q1') !== 'Q1.ask.check') return 'Q1 not neutral';
    if (/tnbc_(high|low)/.test(askOf('Q2'))) return 'Q2 not neutral';
    if (more.some((id) => /pdl1/.test(id))) return 'a doubted PD-L1 steers a follow-up';
  }

  for (const [ask, id] of sameQuestion) {
    if (asks.includes(ask) && [...more, ...left].includes(id))
      return `${ask} and ${id} ask the same`;
  }
  if (
    answers.immunotherapy?.includes('now') &&
    /first_line|pdl1_wait|io_effects$/.test(more.join())
  )
    return 'speaks of a start while on immunotherapy';
  if (answers.cps !== undefined && /pdl1_(test|wait)/.test(more.join())) return 'a CPS is there';
  const expects = answers.filledInBy === 'self' && answers.detail === 'everything';
  if (!expects && [...more, ...left].includes('F.expect')) return 'what to expect, unasked';
  return undefined;
}

/** Says which invariant a finished sheet breaks; undefined where it keeps all. */
export function brokenOn(sheet: Sheet, answers: Answers): string | undefined {
  const strings = printedStrings(sheet);
  const text = strings.join(' ');
  if (/undefined|null|NaN|\{|\}/.test(text)) return 'a hole in a sentence';
  if (strings.some((string) => string.trim() !== string || string === '')) return 'stray spaces';
  if ((sheet.mismatch !== null) !== isMismatch(doubted(answers))) return 'a mismatch';
  const { answersToGet: three } = sheet;
  const topics = [...sheet.first, ...sheet.questions, ...sheet.ownQuestions, ...sheet.followUps];
  const five = topics.filter(({ id }) => id.startsWith('Q'));
  if ([...five, ...three].length !== 8) return 'INV-1';
  if (!five.every(({ text, why, topic }) => text.endsWith('?') && why !== '' && topic))
    return 'INV-1';
  if (answers.sheets !== 'visit' && sheet.home.card.emergency.items.length !== 9) return 'INV-6';
  if (!text.includes(sheet.disclaimer)) return 'INV-6';
  const calls911 = [en['same.breathing'], en['same.rule'], en['foot.disclaimer']];
  if (answers.sheets !== 'visit') calls911.push(en['C.who'], en['C.911.title']);
  if (calls911.some((call) => !strings.includes(call))) return 'does not say when to call 911';
  if (marks911(answers)) {
    if (alertFor(answers) !== 'emergency') return 'the screen is silent about 911';
    const isClinic = answers.filledInBy === 'clinic';
    if (isClinic ? !sheet.banner?.checkedBy : !strings[0]?.endsWith('call 911.'))
      return 'no banner';
    if (!isClinic && !five.find(({ id }) => id === 'Q4')?.why?.includes('911'))
      return 'Q4 does not say why to call 911';
  }
  if (answers.cps === 101 && text.includes('101')) return 'INV-7: prints a number that cannot be';
  if (topics.some(({ number }, index) => number !== index + 1)) return 'numbers with gaps';
  return undefined;
}
