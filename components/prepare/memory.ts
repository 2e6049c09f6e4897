import { hasAnswers } from '../../lib/intake/form/journey';
import { blankForm, type FormValues } from '../../lib/intake/form/read-form';

// The answers, for as long as this page is loaded: going to the start page and back keeps them,
// reloading or closing the page ends them. Nothing here is stored or sent.

let values: FormValues = blankForm;
let timesCleared = 0;

export const remembered = (): FormValues => values;

/** Keeps the answers, and lets the browser ask before they are lost. */
export function remember(given: FormValues): void {
  values = given;
  if (hasAnswers(given)) addEventListener('beforeunload', askBeforeLeaving);
  else removeEventListener('beforeunload', askBeforeLeaving);
}

/** Forgets the answers; what the browser's history holds of them leads nowhere from now on. */
export function forget(): void {
  remember(blankForm);
  timesCleared += 1;
}

/** Names this set of answers, for the browser's history: another load or a clearing makes a new one. */
export const run = (): string => `${performance.timeOrigin} ${timesCleared}`;

/** Lets somebody call 911 with no question in between: some browsers take the link for leaving. */
export function leaveToCall(): void {
  removeEventListener('beforeunload', askBeforeLeaving);
  setTimeout(() => remember(values), 2000);
}

// The prompt's words are the browser's own.
const askBeforeLeaving = (event: BeforeUnloadEvent) => event.preventDefault();
