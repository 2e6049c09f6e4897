import { AskFirst } from './ask-first';

const words = {
  button: 'desk.clear',
  sure: 'desk.clear.sure',
  what: 'desk.clear.what',
  keep: 'desk.clear.keep',
} as const;

/** Empties the page, after asking once. */
export const ClearEverything = ({ onClear }: { onClear: () => void }) => (
  <AskFirst words={words} onSure={onClear} />
);
