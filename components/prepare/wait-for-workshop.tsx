import { useEffect, useRef, useState } from 'react';
import type { SayOnScreen } from '../../lib/wording/screen-wording';
import { Button } from '../button';
import { isSiteUpdated } from '../site-updated';

type Props = { isLost: boolean; say: SayOnScreen; onRetry: () => void };

function lostWords(say: SayOnScreen, isUpdated: boolean): string {
  if (isUpdated) return say('form.updated');
  return say(navigator.onLine ? 'form.lost' : 'form.lost.offline');
}

/** In the place of the sheet while the code that builds it is on its way, or did not come. */
export const WaitForWorkshop = ({ isLost, say, onRetry }: Props) => {
  const status = useRef<HTMLParagraphElement>(null);
  const [isUpdated, setIsUpdated] = useState(false);
  useEffect(() => {
    if (isLost) void isSiteUpdated().then(setIsUpdated);
  }, [isLost]);
  // The button goes away: the focus is where it is said what comes of it.
  const retry = () => {
    status.current?.focus();
    onRetry();
  };
  return (
    <>
      <p ref={status} role="status" tabIndex={-1}>
        {isLost ? lostWords(say, isUpdated) : say('form.loading')}
      </p>
      {isLost && (
        <Button variant="primary" onClick={retry}>
          {say('result.retry')}
        </Button>
      )}
    </>
  );
};
