import { useRef, useState } from 'react';
import type { Sheet } from '../../lib/sheet/sheet';
import type { SayMaking } from '../../lib/wording/making-wording';
import { Button } from '../button';
import { DetailsBox } from '../details-box';
import styles from './prepare.module.css';

type Props = {
  offered: Sheet['offered'];
  canAdd: boolean;
  say: SayMaking;
  onAdd: (question: string) => void;
};

/** Questions that the sheet had no room for; one that is added becomes an own question. */
export const Offered = ({ offered, canAdd, say, onAdd }: Props) => {
  const [hasAdded, setHasAdded] = useState(false);
  const outcome = useRef<HTMLParagraphElement>(null);
  const add = (text: string) => {
    // The button goes with its question: the focus is where it is said.
    outcome.current?.focus({ preventScroll: true });
    onAdd(text);
    setHasAdded(true);
  };
  return (
    <>
      {offered.length > 0 && (
        <DetailsBox title={say('result.offered')} className={styles.more}>
          <p>{say('result.offered.hint')}</p>
          <ul className={styles.offered}>
            {offered.map(({ id, text }) => (
              <li key={id}>
                <span id={`offered-${id}`}>{text}</span>
                {canAdd && (
                  <Button
                    variant="secondary"
                    aria-describedby={`offered-${id}`}
                    onClick={() => add(text)}
                  >
                    {say('result.offered.add')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </DetailsBox>
      )}
      <p ref={outcome} role="status" tabIndex={-1}>
        {hasAdded && say('result.offered.added')}
      </p>
    </>
  );
};
