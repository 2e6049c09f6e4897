/**
 * A cell of a row: its text, and where it begins on its line, in UTF-16 code units; `bar` counts the
 * bars before it, where a line has some.
 */
export type Cell = { text: string; at: number; bar?: number };

/** Splits a line into cells: at two or more spaces, but for two behind a sentence, or at a bar. */
export function cellsIn(text: string): Cell[] {
  if (!text.includes('|')) return spacedCells(text, 0);
  let from = 0;
  return text.split('|').flatMap((part, bar): Cell[] => {
    const cells = spacedCells(part, from).map((cell) => ({ ...cell, bar }));
    from += part.length + 1;
    return cells;
  });
}

const spacedCells = (text: string, from: number): Cell[] =>
  [...text.matchAll(/\S+(?: \S+|(?<=[.;,!?]) {2}\S+)*/g)].map((found) => ({
    text: found[0],
    at: from + found.index,
  }));

/** Of a column, whether its cells are read, and how: `unit` cells say what a bare number is. */
export type ColumnKind = 'name' | 'value' | 'unit' | 'drop';

const kinds: readonly [ColumnKind, RegExp][] = [
  [
    'drop',
    /^(?:.*\b(?:reference|ref\.?|standard|normal|expected)\b.*|(?:ref(?:erence)?|standard|normal) ?(?:range|interval|value)s?|range|cut[- ]?offs?|threshold|positivity|positive (?:if|when|at).*|clone(?:\/vendor)?|antibody clone|vendor|block|lot|control|criteria|guideline|comments?|.*\b(?:therap\w+|drugs?|trials?)\b.*|previous|prior|flag|slide|no\.?|#|control (?:tissue|result|slide)s?|(?:possible|allowed|expected) (?:results?|values?)|options|date(?: \w+)?|collected|reported|performed by|method|platform)$/i,
  ],
  [
    'name',
    /^(?:test|tests?\/biomarker|marker|biomarker|analyte|component|antibody|stain|gene|receptor|assay|study|name|parameter)(?: name)?$/i,
  ],
  ['unit', /^(?:units?|scale)$/i],
  [
    'value',
    /^(?:result|results|current|current (?:result|value)|this (?:case|specimen)|value|your (?:value|result)|patient(?: result)?|status|score|interpretation|finding|percent(?:age)?|score ?\/ ?(?:percent(?:age)?|%)(?: positive)?|%|% ?(?:cells|positive|tumou?r cells|of cells|nuclei|staining)|% cfdna|intensity|average intensity|staining|expression|variant|alteration|classification|zygosity|consequence|vaf|variant allele (?:frequency|fraction)|allele fraction|ihc|ish|fish|ratio|copies|call)$/i,
  ],
];

/** Returns the kind of a column by its header; null if that is none that reports have. */
export const columnKindOf = (header: string): ColumnKind | null =>
  kinds.find(([, pattern]) => pattern.test(header.trim()))?.[0] ?? null;

/** Finds the place of the column that a cell is in: the one that begins nearest to it. */
export function columnAt(starts: readonly number[], { at, text }: Cell): number {
  const middle = at + text.length / 2;
  let best = 0;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [index, start] of starts.entries()) {
    const distance = Math.min(
      Math.abs(start - at),
      start <= middle ? Math.abs(middle - start) : 99,
    );
    if (distance < nearest) {
      nearest = distance;
      best = index;
    }
  }
  return best;
}

/** How a row was tested, and on what: in a column of its own, without a head. */
export const isMethod = (text: string): boolean =>
  /^(?:IHC|[FCDS]?ISH|NGS|(?:CNA-?|RNA-?|DNA-?)?seq(?:uencing)?|protein|(?:cf)?[DR]NA(?:[- ]tumou?r)?|tumou?r (?:[DR]NA|tissue))$/i.test(
    text,
  );

/** Names of antibodies, which a row may hold beside a result: they look like scores. */
export const isClone = (text: string): boolean =>
  /^(?:(?:clone:? ?)?\(?(?:sp1|sp2|sp3|4b5|1e2|6f11|ep1|1d5|16|30-?9|mib-?1|pgr ?\d+|pgr636|1294|cb11|a0485|hercep ?test|pathway|d5f3|ventana|dako|leica|roche|agilent)\)?(?: ?\((?:ventana|dako|leica|roche)\))?|n\/a)$/i.test(
    text,
  );
