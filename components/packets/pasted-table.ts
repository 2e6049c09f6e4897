/** A table as it was copied, with its HTML; `text` is the same as plain text. */
export type PastedTable = { html: string; text: string };

/** The table on the clipboard, which Word, mail and web pages put there only as HTML. */
export function tableIn(clipboard: DataTransfer): PastedTable | undefined {
  const html = clipboard.getData('text/html');
  return /<table[\s>]/i.test(html) ? { html, text: clipboard.getData('text/plain') } : undefined;
}

/** Whether the box holds the table and nothing else; a text that was edited is read as text. */
export const isAsPasted = (table: PastedTable | undefined, typed: string): table is PastedTable =>
  table !== undefined && linesOf(typed) === linesOf(table.text);

const linesOf = (text: string) => text.replace(/\r\n?/g, '\n').trim();
