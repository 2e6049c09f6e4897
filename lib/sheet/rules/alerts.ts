import type { Answers } from '../../answers/answers';
import { pressingIn } from '../../answers/pressing';

/**
 * How soon somebody must call: what was marked does not wait for a visit. A fever is called for at
 * any hour, so it takes the place of a call on the same day.
 */
export type Alert = 'emergency' | 'fever' | 'same-day';

/** Returns every call that the marked signs need, 911 first; empty where nothing presses. */
export function alertsFor(answers: Answers): Alert[] {
  const pressing = pressingIn(answers);
  if (!pressing) return [];
  const { emergency, sameDay, hasFever, isWorsening } = pressing;
  const alerts: Alert[] = emergency.length > 0 ? ['emergency'] : [];
  if (hasFever) alerts.push('fever');
  else if (sameDay.length > 0 || isWorsening) alerts.push('same-day');
  return alerts;
}

/** Returns how soon the marked signs need a call; null where nothing presses. */
export function alertFor(answers: Answers): Exclude<Alert, 'fever'> | null {
  const [first] = alertsFor(answers);
  return first === 'fever' ? 'same-day' : (first ?? null);
}
