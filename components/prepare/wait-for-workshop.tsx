import type { Say } from '../../lib/wording';
import styles from './prepare.module.css';

type Props = { isLost: boolean; say: Say; onRetry: () => void };

/** In the place of the sheet while the code that builds it is on its way, or did not come. */
export const WaitForWorkshop = ({ isLost, say, onRetry }: Props) => (
  <>
    <p role="status">{say(isLost ? 'form.lost' : 'form.loading')}</p>
    {isLost && (
      <button type="button" className={styles.primary} onClick={onRetry}>
        {say('result.retry')}
      </button>
    )}
  </>
);
