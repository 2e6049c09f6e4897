/** An operation of a content stream with its operands as written. */
export type Operation = { operator: string; operands: string[] };

const token =
  /%[^\r\n]*|<<|>>|\[|\]|\((?:\\[\s\S]|[^\\()])*\)|<[0-9a-fA-F\s]*>|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/g;
const isOperand = /^(?:[(</[\]>]|[-+.\d]|(?:true|false|null)$)/;

/** Splits a content stream into its operations. */
export function operationsOf(content: string): Operation[] {
  const operations: Operation[] = [];
  let operands: string[] = [];
  for (const [part] of content.matchAll(token)) {
    if (part.startsWith('%')) continue;
    if (isOperand.test(part)) {
      operands.push(part);
    } else {
      operations.push({ operator: part, operands });
      operands = [];
    }
  }
  return operations;
}

export type Report = (condition: string, message: string) => void;

/** A sequence of marked content that is open. */
type Mark = {
  artifact: boolean;
  mcid: number | undefined;
  inText: boolean;
  hasLang: boolean;
  hasActualText: boolean;
};

const paints = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's']);
for (const operator of ['sh', 'Do', 'EI']) paints.add(operator);

/** Codes that were shown in a font, and what the marks around them say. */
export type Shown = { font: string; codes: number[]; hasLang: boolean; hasActualText: boolean };

/**
 * Walks over one page's content and tells what is marked wrongly.
 * @returns the MCIDs found, and the character codes shown, by font resource name and one by one
 */
export function walkContent(content: string, report: Report) {
  const mcids: number[] = [];
  const codes = new Map<string, Set<number>>();
  const shows: Shown[] = [];
  const open: Mark[] = [];
  let inText = false;
  let font = '';
  for (const { operator, operands } of operationsOf(content)) {
    if (operator === 'BT' || operator === 'ET') {
      inText = operator === 'BT';
    } else if (operator === 'Tf') {
      font = operands[0] ?? '';
    } else if (operator === 'BMC' || operator === 'BDC') {
      const artifact = operands[0] === '/Artifact';
      const at = operands.indexOf('/MCID');
      const mcid = at < 0 ? undefined : Number(operands[at + 1]);
      if (artifact && open.some((mark) => mark.mcid !== undefined)) {
        report('01-003', 'an artifact inside tagged content');
      }
      if (mcid !== undefined && open.some((mark) => mark.artifact)) {
        report('01-004', 'tagged content inside an artifact');
      }
      if (mcid !== undefined) mcids.push(mcid);
      const [hasLang, hasActualText] = ['/Lang', '/ActualText'].map((key) =>
        operands.includes(key),
      );
      open.push({ artifact, mcid, inText, hasLang: !!hasLang, hasActualText: !!hasActualText });
    } else if (operator === 'EMC') {
      const mark = open.pop();
      if (mark?.inText !== inText) report('ISO 14.6', 'a marked sequence crosses BT or ET');
    } else if (paints.has(operator)) {
      if (!open.some((mark) => mark.artifact || mark.mcid !== undefined)) {
        report('01-005', `${operator} is neither tagged nor an artifact`);
      }
    }
    if (operator === 'Tj' || operator === 'TJ') {
      const shown = codes.get(font) ?? new Set();
      codes.set(font, shown);
      for (const code of operands.flatMap(twoByteCodes)) shown.add(code);
      shows.push({
        font,
        codes: operands.flatMap(twoByteCodes),
        hasLang: open.some((mark) => mark.hasLang),
        hasActualText: open.some((mark) => mark.hasActualText),
      });
    }
  }
  if (open.length > 0) report('ISO 14.6', 'a marked sequence is not ended');
  return { mcids, codes, shows };
}

const twoByteCodes = (operand: string): number[] =>
  /^<[^<]/.test(operand)
    ? (operand.match(/[0-9a-fA-F]{4}/g) ?? []).map((code) => Number.parseInt(code, 16))
    : [];
