import type { Meaning } from '../words/fact-words';
import { type Doubt, worstDoubt } from './doubts';
import { misfit } from './fitting';
import { isMark } from './marks';
import type { Statement } from './parse-unit';
import { resultParts, sameFamily } from './signs';
import { isJoint, isSubject } from './token-kinds';
import type { SubjectToken, Token } from './tokens';
import type { Unit } from './unit';
import type { WordClass } from './word-classes';

/** A subject that a statement names, with the words about its result. */
export type Mention = {
  subject: Meaning<'subject'>;
  /** The subject as written. */
  name: string;
  /** Tokens of the result, in order, with the words between them. */
  said: Token[];
  /** Of "ER, PR: positive, 5%", its own part, if the list is in the order of the subjects. */
  inOrder?: Token[];
  /** "no BRCA mutation": what `said` says is negated. */
  denied: boolean;
  doubt?: Doubt;
  /** Words that may be about the subject follow, and no form of the grammar takes them. */
  open: boolean;
  start: number;
  end: number;
};

/** Returns the subjects that a unit names, each with the words about it. */
export const mentionsIn = (unit: Unit): Mention[] =>
  unit.statements.flatMap((statement) => mentionsOf(unit, statement));

/**
 * Takes a result beside "then" or "became" as told if another result of the same subject is: if
 * they differ, that shows. Alone it may be the one from before.
 */
export function withTurns(mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention) => {
    if (mention.doubt !== 'turned') return mention;
    const all = mentions.filter(({ subject }) => subject === mention.subject);
    return { ...mention, doubt: all.length > 1 ? undefined : 'hedged' };
  });
}

function mentionsOf({ tokens, classes, doubts }: Unit, statement: Statement): Mention[] {
  const { form, from, end } = statement;
  if (!withSubject.includes(form)) return [];
  const words = tokens
    .slice(from, end)
    .map((token, at) => (isHyphen(token, classes[from + at]) ? { ...token, ...free } : token));
  const place = words.findIndex(isSubject);
  const first = words[place];
  if (!first || !isSubject(first)) return [];
  const { members, next } = groupAt(words, first, place);
  const head = words.slice(0, place);
  const tail = words.slice(next).filter((token) => !isMark(token, '?'));
  const denied = form === 'denied';
  const { parts, sure } =
    head.length === 0 ? resultParts(members, tail) : { parts: [], sure: true };
  const isOpen =
    isEither(words.slice(place, next), head) ||
    isAnyOf(words.slice(place, next), members, [...head, ...tail]) ||
    (members.length > 1 && tail.some(isCountOfResults)) ||
    (denied && (ofTesting.test(tokens[end]?.text ?? '') || head.some(isKnownOnly)));
  const around = worstDoubt([...doubts.slice(from, end), isOpen ? 'hedged' : undefined]);
  const { start } = words[0] as Token;
  const last = words.at(-1) as Token;
  return members.map((member, at): Mention => {
    // "negative for PR and HER2 (1+)": what follows belongs to the last subject alone.
    const own = head.length > 0 && at < members.length - 1 ? [] : tail;
    const part = parts[at];
    const said = [...(denied ? [] : head), ...(sure && part ? part : own)];
    const doubt = worstDoubt([around, misfit(member.is, said)]);
    const open = form === 'name' && /^(?:OtherTest|Amount|Result|Sign)$/.test(classes[end] ?? '');
    return {
      subject: member.is,
      name: member.text,
      said,
      inOrder: sure ? undefined : part,
      denied,
      doubt,
      open,
      start,
      end: last.end,
    };
  });
}

/** "ER, PR and HER2: one of three positive", "2 positive": which of them, stays open. */
function isCountOfResults({ amount }: Token, at: number, said: readonly Token[]) {
  if (!amount?.exact || amount.percent || amount.plus || amount.low < 1 || amount.low > 3)
    return false;
  const isOf = said[at + 1]?.text === 'of' && said[at + 2]?.kind === 'amount';
  return said[isOf ? at + 3 : at + 1]?.kind === 'status';
}

/** "No known BRCA mutation": it may not have been looked for. */
const isKnownOnly = ({ text }: Token) => /\bknown$/.test(text);

/** "No BRCA result", "no germline report": what is missing is the test or the paper. */
const ofTesting = /^(?:test|result|report|status|data|info|record|value|level)/;

/** "ER or PR positive": which of them is, stays open; "negative for ER or PR" is about both. */
const isEither = (group: readonly Token[], head: readonly Token[]) =>
  group.some(({ text }) => text === 'or') &&
  (head.length === 0 || head.some(({ kind, is }) => kind === 'amount' || is === 'pos'));

/** "PIK3CA/AKT1/PTEN altered": which of the genes, stays open. */
const isAnyOf = (
  group: readonly Token[],
  members: readonly SubjectToken[],
  said: readonly Token[],
) =>
  group.some((token) => isMark(token, '/')) &&
  members.every(({ is }) => genes.includes(is)) &&
  new Set(members.map(({ is }) => is)).size > 1 &&
  said.some(({ is }) => is === 'change') &&
  !said.some(({ is }) => is === 'neg' || is === 'no-change');

const genes: readonly Meaning<'subject'>[] = ['brca', 'pik3ca', 'esr1', 'gene'];

/** Whether a plus or minus is no result: "HER2 +1", "ER-low". */
const isHyphen = (token: Token, wordClass: WordClass | undefined) =>
  isMark(token, '+', '-') && wordClass !== 'Sign';

const free = { kind: 'mark', is: 'free' } as const;

const withSubject: readonly Statement['form'][] = [
  'count',
  'result',
  'resultFirst',
  'noResultFirst',
  'listed',
  'denied',
  'asked',
  'name',
];

/** Reports list no more subjects in a row. */
const largestGroup = 12;

/** Finds subjects that share what follows: "ER, PR and HER2". */
function groupAt(
  tokens: Token[],
  first: SubjectToken,
  at: number,
): { members: SubjectToken[]; next: number } {
  const members = [first];
  let next = at + 1;
  while (members.length < largestGroup) {
    const last = members.at(-1);
    const again =
      isMark(tokens[next], '(', '[') &&
      isSubject(tokens[next + 1]) &&
      isMark(tokens[next + 2], ')', ']');
    if (again && tokens[next + 1]?.is === last?.is) {
      next += 3;
      continue;
    }
    let joint = next;
    while (joint < next + 2 && isJoint(tokens[joint])) joint += 1;
    const member = tokens[joint];
    if (joint === next || !member || !isSubject(member) || !sameFamily(last, member)) break;
    members.push(member);
    next = joint + 1;
  }
  return { members, next };
}
