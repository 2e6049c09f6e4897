import { useState } from 'react';
import { SheetView } from '../../lib/html/sheet-view';
import type { Sheet } from '../../lib/sheet/sheet';
import type { SayMaking } from '../../lib/wording/making-wording';
import { Button } from '../button';
import styles from './sheet-look.module.css';

/**
 * The sheet itself: on a wide screen beside the answers, small or large; on a narrow one behind a
 * button. On paper it is all there is.
 */
export const SheetLook = ({ sheet, say }: { sheet: Sheet; say: SayMaking }) => {
  const [isLarge, setIsLarge] = useState(false);
  return (
    <div className={isLarge ? styles.large : styles.small}>
      <div className={styles.show}>
        <Button variant="secondary" aria-expanded={isLarge} onClick={() => setIsLarge(!isLarge)}>
          <span className={styles.narrow}>{say(isLarge ? 'check.hide' : 'check.show')}</span>
          <span className={styles.wide}>{say(isLarge ? 'check.smaller' : 'check.larger')}</span>
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys must reach it */}
      <section className={styles.sheet} aria-label={say('check.sheet')} tabIndex={0}>
        <SheetView sheet={sheet} />
      </section>
    </div>
  );
};
