import { isMark } from './marks';
import type { Statement } from './parse-unit';
import { isResult } from './token-kinds';
import type { Token } from './tokens';
import type { WordClass } from './word-classes';

/**
 * Finds the items of a list whose result may be the one of its last item: "MSI-H, TMB-H, BRCA: neg",
 * "PIK3CA H1047R, ESR1 D538G not detected"; and names without any, as on a form: "MSI-H dMMR BRCA".
 */
export function listedUnderOne(
  statements: readonly Statement[],
  tokens: readonly Token[],
  classes: readonly WordClass[],
): Statement[] {
  const listed: Statement[] = [];
  let isOpen = false;
  let isWild = false;
  for (let at = statements.length - 1; at >= 0; at -= 1) {
    const statement = statements[at] as Statement;
    const next = statements[at + 1];
    const words = classes.slice(statement.from, statement.end);
    const isMarker = words.some((one) => one === 'Gene' || one === 'Named');
    const isJoined = next !== undefined && joins(classes, statement.end, next.from);
    if (!isJoined) {
      isOpen = false;
      isWild = false;
    }
    const isOwn = saysItself(tokens.slice(statement.from, statement.end));
    const isBare = isMarker && !isOwn;
    // "MSI-H: TMB-H:" is a form that nobody filled in.
    const isBlank = words.includes('Named') && words.at(-1) === 'Colon';
    // "PIK3CA mut, ESR1 wt" are two results; "dMMR/BRCA wt" may be one.
    const isUnder = isOpen || (isWild && statement.form === 'name');
    if (isBare && (isUnder || isBlank)) listed.push(statement);
    if (isMarker) isWild = tokens.slice(statement.from, statement.end).some(isWildType);
    if (isMarker) isOpen = isTakenBack(tokens, statement, words) || (isOpen && isBare);
  }
  return listed;
}

/** "ER positive, PR positive, HER2 positive: none": the last word is about all. */
export const isListDenied = (words: readonly Token[]) =>
  words.some(
    ({ text }, at) =>
      text === ':' &&
      /^(?:none|neither|nil)$/.test(words[at + 1]?.text ?? '') &&
      words.slice(0, at).some(({ kind, text: said }) => kind === 'status' || said === '+'),
  );

/** "HER2 0 primary, 3+ node": the value of another place, under the name said before. */
export const isOfNode = (tokens: readonly Token[], from: number, end: number) =>
  tokens.slice(0, from).some(({ text }) => /^(?:primary|breast|tumou?r)$/.test(text)) &&
  /^(?:(?:lymph )?node|ln|sln)$/.test(tokens[end - 1]?.text ?? '') &&
  tokens.slice(from, end).some((token) => isResult(token) || isMark(token, '+', '-'));

/** Finds genes right after a negative panel: "NGS negative PIK3CA mutation". */
export const underPanel = (
  statements: readonly Statement[],
  tokens: readonly Token[],
  classes: readonly WordClass[],
): Statement[] =>
  statements.filter((statement, at) => {
    const last = statements[at - 1];
    const isGene = classes.slice(statement.from, statement.end).includes('Gene');
    if (!isGene || last?.end !== statement.from) return false;
    const said = tokens.slice(last.from, last.end);
    return (
      classes[last.from] === 'Panel' && said.some(({ is }) => is === 'neg' || is === 'no-change')
    );
  });

const isWildType = ({ text }: Pick<Token, 'text'>) => /^(?:wild|wt|benign)/.test(text);

/** Whether only joining marks, or nothing, come between two statements. */
const joins = (classes: readonly WordClass[], from: number, to: number) =>
  classes.slice(from, to).every((one) => ['Comma', 'Slash', 'And', 'Or', 'Quote'].includes(one));

/** Whether a statement says that its marker is there, or is not, in words of its own. */
const saysItself = (words: readonly Token[]) =>
  words.some(
    ({ kind, is, text }) =>
      kind === 'amount' ||
      text === '+' ||
      text === '-' ||
      /^(?:mutated|mutant|altered)/.test(text) ||
      (kind === 'status' && is !== 'change' && is !== 'deficient' && is !== 'high'),
  );

/** Whether a statement says "not there", "not known yet", or nothing of a gene but its name. */
function isTakenBack(
  tokens: readonly Token[],
  { from, end }: Statement,
  words: readonly WordClass[],
) {
  const isName =
    words.includes('Gene') && !words.some((one) => one === 'Result' || one === 'Variant');
  const said = tokens.slice(from, end);
  return (
    (isName && !saysItself(said)) ||
    words.includes('NoResult') ||
    said.some(({ kind, is, text }) => {
      const isAbsent = is === 'neg' || (is === 'no-change' && !isWildType({ text }));
      return text === '-' || (kind === 'status' && isAbsent);
    })
  );
}
