import type { SignId } from '../answers/pressing';
import type { CardKey } from '../wording/sheet-wording';

/** A sign on the symptom card. `guide` is the guide item it comes from, null for ours. */
type Symptom = { id: SignId; text: CardKey; guide: string | null };

/** Signs to call 911 for, in printed order. Ids are stable and never reused. */
export const emergencySigns: readonly Symptom[] = [
  { id: '911.1', text: 'C.911.1', guide: null },
  { id: '911.2', text: 'C.911.2', guide: null },
  { id: '911.3', text: 'C.911.3', guide: null },
  { id: '911.4', text: 'C.911.4', guide: null },
  { id: '911.5', text: 'C.911.5', guide: null },
  { id: '911.6', text: 'C.911.6', guide: null },
  { id: '911.7', text: 'C.911.7', guide: null },
  { id: '911.8', text: 'C.911.8', guide: null },
  { id: '911.9', text: 'C.911.9', guide: null },
];

/**
 * Signs to call the care team for the same day, day or night. Fever comes first: it cannot wait an
 * hour.
 */
export const sameDaySigns: readonly Symptom[] = [
  { id: 'day.5', text: 'C.day.5', guide: null },
  { id: 'day.1', text: 'C.day.1', guide: 'A-SY1' },
  { id: 'day.2', text: 'C.day.2', guide: 'A-SY2' },
  { id: 'day.3', text: 'C.day.3', guide: 'A-SY3' },
  { id: 'day.10', text: 'C.day.10', guide: 'A-SY4' },
  { id: 'day.15', text: 'C.day.15', guide: 'A-SY4' },
  { id: 'day.9', text: 'C.day.9', guide: null },
  { id: 'day.6', text: 'C.day.6', guide: null },
  { id: 'day.7', text: 'C.day.7', guide: null },
  { id: 'day.8', text: 'C.day.8', guide: null },
  { id: 'day.13', text: 'C.day.13', guide: null },
  { id: 'day.14', text: 'C.day.14', guide: null },
  { id: 'day.11', text: 'C.day.11', guide: null },
  { id: 'day.12', text: 'C.day.12', guide: null },
];
