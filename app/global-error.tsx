'use client';

import { screenLanguage } from '../components/screen-language';
import { crashWords } from '../lib/wording/crash-wording';

/** Where even the layout failed. Next's own page has inline styles, which our policy forbids. */
export default function GlobalErrorPage() {
  return (
    <html lang={screenLanguage}>
      <body>
        <h1>{crashWords.title}</h1>
        <p>{crashWords.text}</p>
        <button type="button" onClick={() => location.reload()}>
          {crashWords.button}
        </button>
      </body>
    </html>
  );
}
