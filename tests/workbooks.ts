import { strToU8, type Zippable, zipSync } from 'fflate';

// Writes workbooks as Excel does, part by part, so that a test shows what is in each.

/**
 * A cell: text, a number, a yes or no; `xml` is the whole content of the element, `format` the number
 * of a format among those of the workbook, from 1.
 */
export type CellWritten =
  | string
  | number
  | boolean
  | null
  | { xml: string; type?: string }
  | { value: number | string; format: number };

export type SheetWritten = {
  name: string;
  rows: readonly (readonly CellWritten[])[];
  /** Numbers of rows from 1, and letters of columns as numbers from 1. */
  hiddenRows?: readonly number[];
  hiddenColumns?: readonly number[];
  merged?: readonly string[];
  state?: 'hidden' | 'veryHidden';
};

export type WorkbookWritten = {
  sheets: readonly SheetWritten[];
  /** Number formats that cells may have. */
  formats?: readonly string[];
  /** Attributes of the element `workbookPr`. */
  properties?: string;
  macros?: boolean;
  /** Parts that are put in, or in place of others. */
  parts?: Zippable;
};

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const lettersOf = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : lettersOf(Math.floor(column / 26) - 1) + lettersOf(column % 26);

const linksTo = (links: readonly [kind: string, target: string][]) =>
  `${head}<Relationships xmlns="${packageRelations}">${links
    .map(
      ([kind, target], at) =>
        `<Relationship Id="rId${at + 1}" Type="${relations}/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** Writes a workbook. The same text in two cells is written once, as Excel does. */
export function workbookOf({
  sheets,
  formats = [],
  properties = '',
  macros = false,
  parts = {},
}: WorkbookWritten): Uint8Array {
  const strings = new Map<string, number>();
  const cellOf = (cell: CellWritten, address: string) => {
    if (cell === null) return '';
    if (typeof cell === 'string') {
      const at = strings.get(cell) ?? strings.size;
      strings.set(cell, at);
      return `<c r="${address}" t="s"><v>${at}</v></c>`;
    }
    if (typeof cell === 'boolean') return `<c r="${address}" t="b"><v>${Number(cell)}</v></c>`;
    if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
    if ('format' in cell) return `<c r="${address}" s="${cell.format}"><v>${cell.value}</v></c>`;
    const type = cell.type ? ` t="${cell.type}"` : '';
    return `<c r="${address}"${type}>${cell.xml}</c>`;
  };
  const sheetXml = ({ rows, hiddenRows = [], hiddenColumns = [], merged = [] }: SheetWritten) => {
    const columns = hiddenColumns.map((at) => `<col min="${at}" max="${at}" hidden="1"/>`).join('');
    const data = rows.map((cells, at) => {
      const hidden = hiddenRows.includes(at + 1) ? ' hidden="1"' : '';
      const written = cells.map((cell, column) => cellOf(cell, `${lettersOf(column)}${at + 1}`));
      return `<row r="${at + 1}"${hidden}>${written.join('')}</row>`;
    });
    const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    return `${head}<worksheet xmlns="${main}">${columns && `<cols>${columns}</cols>`}<sheetData>${data.join('')}</sheetData>${merges && `<mergeCells>${merges}</mergeCells>`}</worksheet>`;
  };
  const sheetParts = sheets.map(
    (sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, strToU8(sheetXml(sheet))] as const,
  );
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
  );
  const links: [string, string][] = [
    ...sheets.map((_, at): [string, string] => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ];
  if (macros) links.push(['vbaProject', 'vbaProject.bin']);
  const own = formats.map(
    (code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`,
  );
  const styles = formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`);
  return zipSync({
    '[Content_Types].xml': strToU8(`${head}<Types/>`),
    '_rels/.rels': strToU8(linksTo([['officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': strToU8(
      `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr ${properties}/><sheets>${listed.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(linksTo(links)),
    'xl/styles.xml': strToU8(
      `${head}<styleSheet xmlns="${main}"><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`,
    ),
    ...Object.fromEntries(sheetParts),
    'xl/sharedStrings.xml': strToU8(
      `${head}<sst xmlns="${main}">${[...strings.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    ),
    ...(macros ? { 'xl/vbaProject.bin': new Uint8Array(100) } : {}),
    ...parts,
  });
}

/** A workbook with one sheet. */
export const sheetOf = (
  rows: SheetWritten['rows'],
  { hiddenRows, hiddenColumns, merged, ...more }: Partial<SheetWritten & WorkbookWritten> = {},
): Uint8Array =>
  workbookOf({
    ...more,
    sheets: [
      {
        name: 'Monday',
        rows,
        ...(hiddenRows && { hiddenRows }),
        ...(hiddenColumns && { hiddenColumns }),
        ...(merged && { merged }),
      },
    ],
  });

/** A compound file as Office writes it, as far as its first bytes and the names of its streams. */
export function compoundFileOf(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, name] of streams.entries()) {
    for (const [place, letter] of [...name].entries())
      bytes[1024 + at * 128 + place * 2] = letter.charCodeAt(0);
  }
  return bytes;
}
