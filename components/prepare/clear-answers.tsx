import type { SayOnScreen } from '../../lib/wording/screen-wording';
import { ConfirmButton } from '../confirm-button';

/** Clears everything, after asking once. */
export const ClearAnswers = ({ say, onClear }: { say: SayOnScreen; onClear: () => void }) => (
  <ConfirmButton
    label={say('form.clear')}
    question={say('form.clear.sure')}
    outcome={say('form.clear.what')}
    keep={say('form.clear.keep')}
    onConfirm={onClear}
  />
);
