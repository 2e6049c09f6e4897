import { Parser } from 'htmlparser2';
import type { HtmlCell, HtmlRow } from './html-grid';

/** A table, and the tables within its cells. */
export type HtmlTable = { rows: readonly HtmlRow[]; inner: readonly HtmlTable[] };

type OpenRow = HtmlRow & { cells: HtmlCell[] };
type OpenTable = { rows: OpenRow[]; inner: HtmlTable[]; cell: HtmlCell | undefined };

/** Elements that a browser shows nothing of, or shows in a way that their text does not tell. */
const unread =
  /^(head|style|script|title|template|noscript|select|datalist|svg|math|iframe|object)$/;

/** Elements that begin a new line. */
const block = /^(p|div|li|ul|ol|tr|table|h[1-6]|dd|dt|blockquote)$/;

/** Tables within tables that are looked into; mails have up to ten. */
const deepest = 50;

/** Elements without an end. */
const empty = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/**
 * Finds all tables of a page or of what was copied from one. The page is only read: nothing of it
 * runs, and nothing that it names is fetched. A table within a cell is a table of its own, and its
 * text is in the cell, too.
 */
export function htmlTables(html: string): HtmlTable[] {
  const found: HtmlTable[] = [];
  const open: OpenTable[] = [];
  /** Elements within the outermost one that is hidden or unread; 0 outside. */
  let unseen = 0;
  /** Elements within the outermost row or cell that is hidden, by which its end is known. */
  const hidden: string[] = [];
  const add = (text: string) => {
    for (const { cell } of open) if (cell) cell.text += text;
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (unseen > 0) {
        if (!empty.test(name)) unseen += 1;
        return;
      }
      const isHidden = isHiddenBy(attributes);
      const isPart = /^(tr|td|th|table|tbody|thead|tfoot)$/.test(name);
      const isTooDeep = name === 'table' && open.length === deepest;
      if (unread.test(name) || isTooDeep || (isHidden && !isPart)) {
        if (!empty.test(name)) unseen = 1;
        return;
      }
      if (block.test(name)) add('\n');
      if (isPart && (isHidden || hidden.length > 0)) hidden.push(name);
      const table = open.at(-1);
      switch (name) {
        case 'table':
          open.push({ rows: [], inner: [], cell: undefined });
          break;
        case 'tr':
          table?.rows.push({ isHidden: hidden.length > 0, cells: [] });
          break;
        case 'td':
        case 'th': {
          if (!table) break;
          if (table.rows.length === 0) table.rows.push({ isHidden: false, cells: [] });
          const { rowspan, colspan } = attributes;
          const [rows, columns] = [reach(rowspan), reach(colspan)];
          table.cell = { text: '', isHidden: hidden.length > 0, rows, columns };
          table.rows.at(-1)?.cells.push(table.cell);
          break;
        }
        case 'br':
          add('\u2028');
          break;
        case 'input':
          if (attributes.type === 'checkbox') add(attributes.checked === undefined ? '☐ ' : '☑ ');
          break;
        case 'sup':
        case 'sub':
          // A small raised 2 behind a 1 is no 12.
          add('^');
      }
    },
    ontext: (text) => {
      if (unseen === 0) add(text.replace(/\s+/g, ' '));
    },
    onclosetag: (name) => {
      if (unseen > 0) {
        if (!empty.test(name)) unseen -= 1;
        return;
      }
      if (hidden.at(-1) === name) hidden.pop();
      if (block.test(name)) add('\n');
      const table = open.at(-1);
      if (name === 'td' || name === 'th') {
        if (table) table.cell = undefined;
        add(' ');
      } else if (name === 'table' && table) {
        open.pop();
        const closed = { rows: table.rows.map(withCleanText), inner: table.inner };
        open.at(-1)?.inner.push(closed);
        found.push(closed);
      }
    },
  });
  parser.end(html);
  return found;
}

/** Zero spans all that follow. */
function reach(span = '1'): number {
  const count = Number.parseInt(span, 10);
  return count === 0 ? Number.POSITIVE_INFINITY : Math.max(1, count || 1);
}

const isHiddenBy = ({ style = '', hidden }: Record<string, string>) =>
  hidden !== undefined ||
  /(display\s*:\s*none|visibility\s*:\s*(hidden|collapse)|mso-hide\s*:\s*all)/i.test(style);

const withCleanText = ({ isHidden, cells }: HtmlRow): HtmlRow => ({
  isHidden,
  cells: cells.map((cell) => ({ ...cell, text: lines(cell.text) })),
});

/** Collapses spaces as a browser does; a break is one line, and a paragraph is another. */
const lines = (text: string) =>
  text
    .split(/[\n\u2028]/)
    .map((line) => line.replace(/[ \u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
