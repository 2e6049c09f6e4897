import { useEffect, useRef } from 'react';
import type { Alert } from '../lib/sheet/rules/alerts';
import type { SayOnScreen } from '../lib/wording/screen-wording';
import styles from './alert-box.module.css';
import { ButtonLink } from './button';

/** An emergency sign was marked: above everything, and in sight wherever one has scrolled to. */
export const EmergencyBox = ({ say, onCall }: { say: SayOnScreen; onCall: () => void }) => {
  const box = useRef<HTMLDivElement>(null);
  // Where it does not stick to the top, the page goes to it.
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={box} className={styles.emergency} role="alert">
      <p>{say('V.emergency')}</p>
      <ButtonLink variant="warning" href="tel:911" onClick={onCall}>
        {say('V.emergency.link')}
      </ButtonLink>
    </div>
  );
};

type CallBoxProps = { alerts: readonly Alert[]; say: SayOnScreen };

/** A sign was marked that should not wait for the visit: a fever not even until morning. */
export const CallBox = ({ alerts, say }: CallBoxProps) => (
  <div role="status">
    {alerts.includes('fever') && <p className={styles.call}>{say('V.fever')}</p>}
    {alerts.includes('same-day') && <p className={styles.call}>{say('V.sameday')}</p>}
  </div>
);
