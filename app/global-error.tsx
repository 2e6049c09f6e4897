'use client';

import { say, screenLanguage } from '../components/say';

/** Where even the layout failed. Next's own page has inline styles, which our policy forbids. */
export default function GlobalErrorPage() {
  return (
    <html lang={screenLanguage}>
      <body>
        <h1>{say('screen.crash.title')}</h1>
        <p>{say('screen.crash.text')}</p>
        <button type="button" onClick={() => location.reload()}>
          {say('screen.crash.button')}
        </button>
      </body>
    </html>
  );
}
