import { useRef } from 'react';
import type { SayOnScreen } from '../../lib/wording/screen-wording';
import { Button } from '../button';

type Props = { isLost: boolean; say: SayOnScreen; onRetry: () => void };

const lostWords = (say: SayOnScreen) => say(navigator.onLine ? 'form.lost' : 'form.lost.offline');

/** In the place of the sheet while the code that builds it is on its way, or did not come. */
export const WaitForWorkshop = ({ isLost, say, onRetry }: Props) => {
  const status = useRef<HTMLParagraphElement>(null);
  // The button goes away: the focus is where it is said what comes of it.
  const retry = () => {
    status.current?.focus();
    onRetry();
  };
  return (
    <>
      <p ref={status} role="status" tabIndex={-1}>
        {isLost ? lostWords(say) : say('form.loading')}
      </p>
      {isLost && (
        <Button variant="primary" onClick={retry}>
          {say('result.retry')}
        </Button>
      )}
    </>
  );
};
