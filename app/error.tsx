'use client';

import { say } from '../components/say';

/** The last resort. It shows nothing of the error: its text may hold what was typed. */
export default function ErrorPage() {
  return (
    <>
      <h1>{say('screen.crash.title')}</h1>
      <p>{say('screen.crash.text')}</p>
      <button type="button" onClick={() => location.reload()}>
        {say('screen.crash.button')}
      </button>
    </>
  );
}
