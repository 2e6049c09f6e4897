import { useEffect, useRef, useState } from 'react';
import { Button } from '../button';
import { sayAtDesk } from '../say-at-desk';
import { VisuallyHidden } from '../visually-hidden';
import styles from './desk.module.css';
import type { Work } from './memory';
import { minutesLeft } from './time-left';

type Props = { work: Extract<Work, { status: 'making' }>; onCancel: () => void };

/** Milliseconds in which a second click is meant for the button that was here before. */
const secondClick = 500;

/** How far the packets are. */
export const Making = ({ work, onCancel }: Props) => {
  const words = wordsFor(work);
  const spoken = useSpoken(words, work);
  const cancel = () => {
    if (performance.now() - work.startedAt > secondClick) onCancel();
  };
  return (
    <div className={styles.making}>
      <p>{words}</p>
      <VisuallyHidden role="status">{spoken}</VisuallyHidden>
      <progress value={work.done} max={work.total} aria-label={sayAtDesk('desk.making.label')} />
      {!work.isCancelled && (
        <Button variant="secondary" onClick={cancel}>
          {sayAtDesk('desk.making.cancel')}
        </Button>
      )}
    </div>
  );
};

function wordsFor({ done, total, startedAt, isCancelled }: Props['work']): string {
  if (isCancelled) return sayAtDesk('desk.making.cancelling');
  if (done === 0) return sayAtDesk('desk.making.start');
  if (done === total) return sayAtDesk('desk.making.join');
  const minutes = minutesLeft(done, total, performance.now() - startedAt);
  if (minutes === null) return sayAtDesk('desk.making', { done, total });
  return minutes === 0
    ? sayAtDesk('desk.making.soon', { done, total })
    : sayAtDesk('desk.making.left', { done, total, minutes });
}

/** How often a screen reader may be told, in milliseconds. */
const quietFor = 5000;

/** Progress for screen readers: every tenth step, and no more often than one can listen. */
function useSpoken(words: string, { done, total, isCancelled }: Props['work']): string {
  const [spoken, setSpoken] = useState(words);
  const last = useRef({ done: 0, at: performance.now() });
  useEffect(() => {
    const isStep = done - last.current.done >= total / 10;
    const isQuiet = performance.now() - last.current.at < quietFor;
    if (!(isCancelled || done === total) && (!isStep || isQuiet)) return;
    last.current = { done, at: performance.now() };
    setSpoken(words);
  }, [words, done, total, isCancelled]);
  return spoken;
}
