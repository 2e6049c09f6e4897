'use client';

import { crashWords } from '../lib/wording/crash-wording';

/** The last resort. It shows nothing of the error: its text may hold what was typed. */
export default function ErrorPage() {
  return (
    <>
      <h1>{crashWords.title}</h1>
      <p>{crashWords.text}</p>
      <button type="button" onClick={() => location.reload()}>
        {crashWords.button}
      </button>
    </>
  );
}
