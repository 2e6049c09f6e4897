import type { ReactNode } from 'react';
import type { Alert } from '../lib/sheet/rules/alerts';
import type { SayOnScreen } from '../lib/wording/screen-wording';
import styles from './alert-box.module.css';
import { ButtonLink } from './button';
import { Reserved } from './reserved';

type EmergencyProps = { say: SayOnScreen; onCall: () => void };

/** An emergency sign was marked: above everything, and in sight wherever one has scrolled to. */
export const EmergencyBox = ({ say, onCall }: EmergencyProps) => (
  <div className={styles.alarm} role="alert">
    <CallLine text={say('V.emergency')} variant="warning" say={say} onCall={onCall} />
  </div>
);

/**
 * The same where signs are marked. Its place is there before it is needed: a list that moves under
 * the finger would take a second tap for another sign.
 */
export const EmergencyPlace = ({
  isMarked,
  say,
  onCall,
}: EmergencyProps & { isMarked: boolean }) => (
  <Reserved most={<CallLine text={say('V.emergency')} variant="warning" say={say} />}>
    {isMarked ? (
      <EmergencyBox say={say} onCall={onCall} />
    ) : (
      <CallLine text={say('form.signs.now')} variant="secondary" say={say} onCall={onCall} />
    )}
  </Reserved>
);

type CallLineProps = {
  text: string;
  variant: 'warning' | 'secondary';
  say: SayOnScreen;
  onCall?: () => void;
};

const CallLine = ({ text, variant, say, onCall }: CallLineProps) => (
  <div className={styles.emergency}>
    <p>{text}</p>
    <ButtonLink variant={variant} href="tel:911" onClick={onCall}>
      {say('V.emergency.link')}
    </ButtonLink>
  </div>
);

type CallBoxProps = { alerts: readonly Alert[]; say: SayOnScreen };

/** A sign was marked that should not wait for the visit: a fever not even until morning. */
export const CallBox = ({ alerts, say }: CallBoxProps) => (
  <div role="status">
    <CallText alerts={alerts} say={say} />
  </div>
);

/** The same where signs are marked, in a place that is there before it is needed. */
export const CallPlace = ({ alerts, say, children }: CallBoxProps & { children: ReactNode }) => (
  <Reserved most={<CallText alerts={['fever']} say={say} />}>
    <div role="status">
      {isCall(alerts) ? <CallText alerts={alerts} say={say} /> : <div>{children}</div>}
    </div>
  </Reserved>
);

const isCall = (alerts: readonly Alert[]) =>
  alerts.includes('fever') || alerts.includes('same-day');

const CallText = ({ alerts, say }: CallBoxProps) => (
  <>
    {alerts.includes('fever') && <p className={styles.call}>{say('V.fever')}</p>}
    {alerts.includes('same-day') && <p className={styles.call}>{say('V.sameday')}</p>}
  </>
);
