import { useState, useSyncExternalStore } from 'react';
import type { SayOnScreen } from '../../lib/wording/screen-wording';
import fieldStyles from '../field.module.css';
import { startKeeping, stopKeeping, useKeptUntil } from './memory';
import styles from './prepare.module.css';
import { mayKeep } from './tab-storage';

const never = () => () => {};

/** Offers to keep the answers in this tab for two hours: off until somebody ticks it. */
export const KeepInTab = ({ say }: { say: SayOnScreen }) => {
  const isOffered = useSyncExternalStore(never, mayKeep, () => false);
  const isKept = useKeptUntil() > 0;
  const [hasFailed, setHasFailed] = useState(false);
  if (!isOffered) return null;
  const toggle = () => {
    if (isKept) stopKeeping();
    else setHasFailed(!startKeeping());
  };
  return (
    <div className={styles.keep}>
      <label className={fieldStyles.option}>
        <input type="checkbox" checked={isKept} aria-describedby="keep-what" onChange={toggle} />
        <span>{say('form.keep')}</span>
      </label>
      <p id="keep-what">{say('form.keep.what')}</p>
      <p role="status">{hasFailed && say('form.keep.failed')}</p>
    </div>
  );
};
