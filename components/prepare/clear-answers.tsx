import { useRef } from 'react';
import type { SayOnScreen } from '../../lib/wording/screen-wording';
import styles from './prepare.module.css';

/** Clears everything, after asking once. */
export const ClearAnswers = ({ say, onClear }: { say: SayOnScreen; onClear: () => void }) => {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" className={styles.small} onClick={() => dialog.current?.showModal()}>
        {say('form.clear')}
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="clear-sure">
        <h2 id="clear-sure">{say('form.clear.sure')}</h2>
        <p>{say('form.clear.what')}</p>
        <div className={styles.ways}>
          <button
            type="button"
            className={styles.secondary}
            onClick={() => dialog.current?.close()}
          >
            {say('form.clear.keep')}
          </button>
          <button type="button" className={styles.warning} onClick={onClear}>
            {say('form.clear')}
          </button>
        </div>
      </dialog>
    </>
  );
};
