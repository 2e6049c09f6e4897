import { useId, useRef } from 'react';
import type { StaffKey } from '../../lib/wording/staff-wording';
import { sayAtDesk } from '../say-at-desk';
import styles from './desk.module.css';

type Props = { words: Record<'button' | 'sure' | 'what' | 'keep', StaffKey>; onSure: () => void };

/** A button for what cannot be undone, which asks once. */
export const AskFirst = ({ words, onSure }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const close = () => dialog.current?.close();
  return (
    <>
      <button type="button" className={styles.small} onClick={() => dialog.current?.showModal()}>
        {sayAtDesk(words.button)}
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={id}>
        <h2 id={id}>{sayAtDesk(words.sure)}</h2>
        <p>{sayAtDesk(words.what)}</p>
        <div className={styles.ways}>
          <button type="button" className={styles.secondary} onClick={close}>
            {sayAtDesk(words.keep)}
          </button>
          <button
            type="button"
            className={styles.warning}
            onClick={() => {
              close();
              onSure();
            }}
          >
            {sayAtDesk(words.button)}
          </button>
        </div>
      </dialog>
    </>
  );
};
