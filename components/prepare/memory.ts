import type { ReportFact } from '../../lib/answers/report-facts';
import { hasAnswers } from '../../lib/intake/form/journey';
import { blankForm, type FormValues } from '../../lib/intake/form/read-form';
import { pageMemory, usePageMemory } from '../page-memory';
import { erase, keep, readKept, twoHours } from './tab-storage';

/** When what is kept in the tab is erased, in milliseconds since 1970; 0 where nothing is kept. */
const until = pageMemory(0, () => false);
// What the tab keeps, leaving the page does not lose.
const memory = pageMemory(blankForm, (values) => hasAnswers(values) && until.now() === 0);

// Beside the answers, and as long as they are.
const reported = pageMemory<readonly ReportFact[]>([], () => false);

let timesCleared = 0;
let runOfTab: string | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Names this set of answers, for the browser's history: another load or a clearing makes a new one. */
export const run = (): string => runOfTab ?? `${performance.timeOrigin} ${timesCleared}`;

function keepUntil(time: number): void {
  clearTimeout(timer);
  until.set(time);
  if (time > 0) timer = setTimeout(stopKeeping, time - Date.now());
}

function store(values: FormValues): boolean {
  try {
    keep({ until: until.now(), run: run(), values, reported: reported.now() });
    return true;
  } catch {
    stopKeeping();
    return false;
  }
}

/** Erases what the tab keeps; the page still has it. */
export function stopKeeping(): void {
  erase();
  keepUntil(0);
  memory.set(memory.now());
}

/**
 * Keeps the answers in this tab for two hours from now.
 * @returns false where the browser stores nothing
 */
export function startKeeping(): boolean {
  runOfTab = run();
  keepUntil(Date.now() + twoHours);
  memory.set(memory.now());
  return store(memory.now());
}

const kept = typeof window === 'undefined' ? undefined : readKept();
if (kept) {
  runOfTab = kept.run;
  keepUntil(kept.until);
  memory.set(kept.values);
  reported.set(kept.reported);
}

/** Follows what the form holds. */
export const useFormValues = (): FormValues => usePageMemory(memory, (values) => values);

/** Follows until when the tab keeps the answers, in milliseconds since 1970; 0 where it does not. */
export const useKeptUntil = (): number => usePageMemory(until, (time) => time);

/** Follows which facts were taken from reports, whether or not the answers still say them. */
export const useReported = (): readonly ReportFact[] => usePageMemory(reported, (facts) => facts);

/**
 * Remembers what the form holds.
 * @param facts that were taken from reports, where that changes
 */
export function remember(values: FormValues, facts: readonly ReportFact[] = reported.now()): void {
  reported.set(facts);
  memory.set(values);
  if (until.now() > 0) store(values);
}

/** What the form holds now, for those outside of it. */
export const answersNow = memory.now;

/** The facts that were taken from reports, for those outside of it. */
export const reportedNow = reported.now;

/** Forgets the answers; what the browser's history holds of them leads nowhere from now on. */
export function forget(): void {
  erase();
  keepUntil(0);
  remember(blankForm, []);
  runOfTab = undefined;
  timesCleared += 1;
}

/** Lets a call or a mail start with no question in between: some browsers take such a link for leaving. */
export function leaveByLink(): void {
  memory.stopAsking();
  setTimeout(() => memory.set(memory.now()), 2000);
}
