import type { SignId } from '../../../lib/answers/pressing';
import type { SayOnScreen } from '../../../lib/wording/screen-wording';
import { listOf } from '../../../lib/wording/wording';
import { Button } from '../../button';
import { screenLanguage } from '../../screen-language';
import styles from '../prepare.module.css';

type Props = {
  /** Signs that were ticked before somebody said that there are none; nothing is asked without. */
  signs: readonly SignId[];
  say: SayOnScreen;
  onKeep: () => void;
  onTakeOff: () => void;
};

/** Asks whether ticked signs go or stay: none of them is deleted in silence. */
export const TakeOff = ({ signs, say, onKeep, onTakeOff }: Props) => {
  const names = signs.map((sign) => say(`value.symptoms.${sign}`));
  return (
    <div role="status">
      {names.length > 0 && (
        <div className={styles.checks}>
          <p>{say('form.signs.takeOff', { signs: listOf(names, screenLanguage) })}</p>
          <div className={styles.itemActions}>
            <Button variant="secondary" onClick={onKeep}>
              {say('form.signs.keep')}
            </Button>
            <Button variant="secondary" onClick={onTakeOff}>
              {say('form.signs.off')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
};
