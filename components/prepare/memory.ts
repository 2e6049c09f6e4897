import { hasAnswers } from '../../lib/intake/form/journey';
import { blankForm, type FormValues } from '../../lib/intake/form/read-form';
import { pageMemory, usePageMemory } from '../page-memory';

const memory = pageMemory(blankForm, hasAnswers);
let timesCleared = 0;

/** Follows what the form holds. */
export const useFormValues = (): FormValues => usePageMemory(memory, (values) => values);

export const remember = memory.set;

/** What the form holds now, for those outside of it. */
export const answersNow = memory.now;

/** Forgets the answers; what the browser's history holds of them leads nowhere from now on. */
export function forget(): void {
  remember(blankForm);
  timesCleared += 1;
}

/** Names this set of answers, for the browser's history: another load or a clearing makes a new one. */
export const run = (): string => `${performance.timeOrigin} ${timesCleared}`;

/** Lets somebody call 911 with no question in between: some browsers take the link for leaving. */
export function leaveToCall(): void {
  memory.stopAsking();
  setTimeout(() => remember(memory.now()), 2000);
}
