import { useState } from 'react';
import type { Sheet } from '../../lib/sheet/sheet';
import { sheetAsMessage } from '../../lib/sheet/sheet-message';
import { sheetAsText } from '../../lib/sheet/sheet-text';
import { Button } from '../button';
import { sayWhileMaking as say } from '../say-making';
import { leaveByLink } from './memory';
import styles from './prepare.module.css';

type Outcome = {
  said: 'result.copy.done' | 'result.copy.failed' | 'result.send.done';
  text: string;
};

/** A mail to nobody that says nothing: an address would carry what is in it to the mail's server. */
const emptyMail = 'mailto:';

/**
 * The sheet as text, copied or sent to oneself: the short message for a portal first, then all that
 * the paper says.
 */
export const CopyText = ({ sheet }: { sheet: Sheet }) => {
  const [outcome, setOutcome] = useState<Outcome>();
  const copy = (text: string) =>
    // Without a secure address there is no clipboard at all.
    Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
      () => {
        setOutcome({ said: 'result.copy.done', text });
        return true;
      },
      () => {
        setOutcome({ said: 'result.copy.failed', text });
        return false;
      },
    );
  const mail = async (text: string) => {
    if (!(await copy(text))) return;
    setOutcome({ said: 'result.send.done', text });
    leaveByLink();
    location.href = emptyMail;
  };
  const send = () => {
    const text = sheetAsMessage(sheet);
    if (!navigator.share) return void mail(text);
    // Closing the list of apps is no failure.
    navigator.share({ text }).catch((error: unknown) => {
      if ((error as Error)?.name !== 'AbortError') void mail(text);
    });
  };
  return (
    <>
      <p>{say('result.copy.what')}</p>
      <div className={styles.itemActions}>
        <Button variant="secondary" onClick={() => void copy(sheetAsMessage(sheet))}>
          {say('result.copy')}
        </Button>
        <Button variant="secondary" onClick={() => void copy(sheetAsText(sheet))}>
          {say('result.copy.all')}
        </Button>
        <Button variant="secondary" onClick={send}>
          {say('result.send')}
        </Button>
      </div>
      <p role="status">{outcome && say(outcome.said)}</p>
      {outcome?.said === 'result.copy.failed' && (
        <textarea
          readOnly
          rows={8}
          className={styles.copyText}
          aria-label={say('result.copy.text')}
          spellCheck={false}
          translate="no"
          value={outcome.text}
        />
      )}
    </>
  );
};
