import { renderToStaticMarkup } from 'react-dom/server';
import type { Sheet } from '../sheet';
import { keepWhatIsTyped, keepWhatIsTypedHash } from './keep-typed';
import { SheetView } from './sheet-view';

/**
 * Sheet to one HTML file that needs nothing else: with boxes to type in and to tick, for phones,
 * whose viewers cannot fill in a tagged PDF. Its policy lets it load nothing and send nothing.
 * @param css the text of `sheet.css`
 */
export function renderHtml(sheet: Sheet, css: string): string {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${keepWhatIsTypedHash}'`;
  const page = renderToStaticMarkup(
    <html lang={sheet.language}>
      {/* biome-ignore lint/style/noHeadElement: a file of its own, no page of the site */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="referrer" content="no-referrer" />
        <title>{sheet.fileTitle}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own files, nothing typed */}
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body className="sheet-file">
        <main>
          <SheetView sheet={sheet} boxes />
        </main>
        <button type="button" className="sheet-save" id="save" data-name={sheet.headings.fileName}>
          {sheet.headings.saveTyped}
        </button>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own script, nothing typed */}
        <script dangerouslySetInnerHTML={{ __html: keepWhatIsTyped }} />
      </body>
    </html>,
  );
  return `<!doctype html>\n${page}\n`;
}
