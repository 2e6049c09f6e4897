import { loadEngine } from '../../lib/pdf/engine/client';
import { buildSheet } from '../../lib/sheet/build-sheet';
import { calendarDay } from '../../lib/wording/calendar-day';

/** Loads the engine with the sheet of somebody who said nothing: the same for everyone. */
export const loadAhead = (): void =>
  loadEngine(buildSheet({}, { madeOn: calendarDay(new Date()) }));
