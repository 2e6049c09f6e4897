import type { Sheet } from '../sheet/sheet';
import { keepWhatIsTyped, keepWhatIsTypedHash } from './keep-typed';
import { printFoot } from './print-foot';

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;');

/**
 * Wraps a sheet in one self-contained HTML file. Its content security policy blocks all loading and
 * sending.
 * @param markup of `SheetView` with `boxes`
 * @param css contents of `sheet.css`
 */
export function sheetFile(sheet: Sheet, markup: string, css: string): string {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${keepWhatIsTypedHash}'`;
  const foot = Object.entries(printFoot(sheet)).map((property) => property.join(':'));
  return [
    '<!doctype html>',
    `<html lang="${sheet.language}" style="${escaped(foot.join(';'))}"><head><meta charset="utf-8"/>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}"/>`,
    '<meta name="referrer" content="no-referrer"/>',
    `<title>${escaped(sheet.fileTitle)}</title><style>${css}</style></head>`,
    `<body class="sheet-file"><main>${markup}</main>`,
    `<button type="button" class="sheet-save" id="save" data-name="${escaped(sheet.headings.fileName)}">`,
    `${escaped(sheet.headings.saveTyped)}</button>`,
    `<script>${keepWhatIsTyped}</script></body></html>`,
    '',
  ].join('\n');
}
