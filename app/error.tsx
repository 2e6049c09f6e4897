'use client';

import { useCrashWords } from '../components/crash-words';

/** The last resort. It shows nothing of the error: its text may hold what was typed. */
export default function ErrorPage() {
  const { title, text, button } = useCrashWords();
  return (
    <>
      <h1>{title}</h1>
      <p>{text}</p>
      <button type="button" onClick={() => location.reload()}>
        {button}
      </button>
    </>
  );
}
