import type { Reading, Token } from './tokens';

/**
 * Takes the meaning from a copied table: which value is under which name is not told by the order of
 * the words, so "ER | HER2", and "0 | 3+" below it, are left over and named.
 */
export function withoutTables(reading: Reading): Reading {
  if (!reading.tokens.some(isLineEnd)) return reading;
  const lines = linesIn(reading.tokens);
  const table = new Set<Token>();
  let head: Token[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Token[];
    if (isHead(line)) head.push(...line);
    else head = [];
    let next = at + 1;
    while (isRow(lines[next], head)) next += 1;
    const rows = lines.slice(at + 1, next).flat();
    if (!isTable(head, rows)) continue;
    for (const token of [...head, ...rows]) table.add(token);
    head = [];
    at = next - 1;
  }
  if (table.size === 0) return reading;
  const tokens = reading.tokens.map((token) =>
    table.has(token) && token.kind !== 'break' ? withoutMeaning(token) : token,
  );
  return { ...reading, tokens };
}

const isLineEnd = ({ kind, is }: Token) => kind === 'break' && is === '\n';

function linesIn(tokens: readonly Token[]): Token[][] {
  const lines: Token[][] = [[]];
  for (const token of tokens) {
    if (isLineEnd(token)) lines.push([]);
    else lines.at(-1)?.push(token);
  }
  return lines.filter((line) => line.length > 0);
}

const isBar = ({ kind, is }: Token) => kind === 'break' && (is === '|' || is === ';');

/** Whether a line has names and no result: "ER | PR | HER2", "Age; CPS". */
const isHead = (line: readonly Token[]) =>
  line.some(isName) && line.every((token) => !isValue(token) && token.text !== ':');

const isName = ({ kind, is }: Token) =>
  kind === 'subject' || kind === 'drug' || is === 'treatment' || kind === 'type';

const isValue = ({ kind, text }: Token) =>
  ['amount', 'status', 'variant', 'yes', 'not', 'date', 'measure', 'box'].includes(kind) ||
  (kind === 'mark' && (text === '+' || text === '-'));

/** Whether a line below names is one of bare values; of a table with bars, any with a bar. */
const isRow = (line: readonly Token[] | undefined, head: readonly Token[]) =>
  line?.some(isValue) === true &&
  !line.some(isName) &&
  (line.every((token) => isValue(token) || token.kind === 'mark' || isBar(token)) ||
    (head.some(isBar) && line.some(isBar)));

/** Names of one test, such as "PD-L1 CPS" and "HER2 IHC", are one. */
const partNames: readonly Token['is'][] = ['ihc', 'ish', 'pdl1', 'panel'];

function isTable(head: readonly Token[], rows: readonly Token[]): boolean {
  const values = rows.filter(isValue).length;
  if (values === 0 || head.some(({ text }) => text === '/')) return false;
  if (head.some(isBar)) return true;
  const names = new Set(
    head.filter((token) => isName(token) && !partNames.includes(token.is)).map(({ is }) => is),
  );
  return names.size > 1 && values > 1;
}

const withoutMeaning = ({ text, start, end, glued }: Token): Token => ({
  kind: 'word',
  is: 'free',
  text,
  start,
  end,
  glued,
});
