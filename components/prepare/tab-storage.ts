import type { ReportFact } from '../../lib/answers/report-facts';
import { blankForm, type FormValues } from '../../lib/intake/form/read-form';

/** Answers in the storage of this tab. */
export type KeptAnswers = {
  /** When they are erased, in milliseconds since 1970. */
  until: number;
  /** The run of the browser's history that belongs to them. */
  run: string;
  values: FormValues;
  reported: readonly ReportFact[];
};

/** How long a tab keeps answers, in milliseconds. */
export const twoHours = 2 * 60 * 60 * 1000;

const key = 'askwell';

/** The address of the form where the site has a host to itself. */
const atTheRoot = /^\/prepare(\/|\.html)?$/;

/**
 * Returns whether answers may be kept here: not in a frame, and not under a path of a host, whose
 * other pages could read them.
 */
export const mayKeep = (): boolean =>
  window.top === window.self && atTheRoot.test(location.pathname);

/**
 * Keeps answers in the storage of this tab.
 * @throws where the browser stores nothing
 */
export const keep = (kept: KeptAnswers): void => sessionStorage.setItem(key, JSON.stringify(kept));

/** Erases what is kept. */
export function erase(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // A browser that stores nothing has nothing to erase.
  }
}

/** Reads what is kept in this tab; erases what is over its time, or from another version of the form. */
export function readKept(): KeptAnswers | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    const isGood = isInTime(kept?.until) && isForm(kept.values) && kept.reported.every(isFact);
    if (kept && mayKeep() && isGood) return kept;
  } catch {
    // No storage, or somebody else's.
  }
  erase();
  return undefined;
}

/** Whether the time is not over, nor longer than it ever was: a clock that was set back keeps nothing. */
function isInTime(until: unknown): boolean {
  const left = Number(until) - Date.now();
  return left > 0 && left <= twoHours;
}

const isFact = ({ field, date }: Record<string, unknown>) =>
  typeof field === 'string' && (date === null || typeof date === 'string');

const isForm = (values: Record<string, unknown>): values is FormValues =>
  Object.entries(blankForm).every(([field, blank]) => {
    const value = values[field];
    if (typeof blank === 'string') return typeof value === 'string';
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
  });
