import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { sheetCss } from '../../../html/css.node.ts';
import { sayReview as say } from '../../../wording/review-wording';
import type { Book } from './book';
import { BookView } from './book-view';

/** Begins every book, so that no other file is taken for one. */
export const bookMark = '<!doctype html><!-- askwell-review-book -->';

const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Renders the book as one HTML file, which loads nothing, sends nothing and stores nothing. */
export async function bookFile(book: Book): Promise<string> {
  const script = await bookScript();
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'`;
  const css = sheetCss + readFileSync(beside('./book.css'), 'utf8');
  return [
    bookMark,
    '<html lang="en"><head><meta charset="utf-8"/>',
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
    '<meta name="referrer" content="no-referrer"/>',
    `<title>${say('review.title')}</title><style>${css}</style></head>`,
    `<body class="sheet-file" data-prints="all" data-edition="${book.edition}">`,
    renderToStaticMarkup(createElement(BookView, { book })),
    `<script>${script}</script></body></html>`,
    '',
  ].join('\n');
}

/** The script of the book with all that it imports, as one classic script. */
async function bookScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [beside('./book-script.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
  });
  // A script element ends at the first end tag, whatever quotes it is in.
  return (outputFiles[0]?.text ?? '').replaceAll('</', '<\\/');
}
