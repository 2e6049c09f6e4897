import type { SayOnScreen } from '../../../lib/wording/screen-wording';
import { Button } from '../../button';

/** After "Clear my answers": nothing is left, and nothing says what it was about. */
export const Cleared = ({ say, onStart }: { say: SayOnScreen; onStart: () => void }) => (
  <>
    <h1 tabIndex={-1}>{say('form.cleared')}</h1>
    <p>{say('form.cleared.what')}</p>
    <Button variant="primary" onClick={onStart}>
      {say('form.cleared.again')}
    </Button>
  </>
);
