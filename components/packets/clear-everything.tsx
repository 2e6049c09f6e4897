import { ConfirmButton } from '../confirm-button';
import { sayAtDesk } from '../say-at-desk';

/** Empties the page, after asking once. */
export const ClearEverything = ({ onClear }: { onClear: () => void }) => (
  <ConfirmButton
    label={sayAtDesk('desk.clear')}
    question={sayAtDesk('desk.clear.sure')}
    outcome={sayAtDesk('desk.clear.what')}
    keep={sayAtDesk('desk.clear.keep')}
    onConfirm={onClear}
  />
);
