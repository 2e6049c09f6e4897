import { sources, staleAfterDays } from '../../content/sources';
import { longDate } from '../../wording/wording';
import type { Draft } from './draft';
import { reviewLine } from './review';

const msPerDay = 24 * 60 * 60 * 1000;

/** Where the items come from, who reviewed them, when the sources were last read, and if that is long ago. */
export function sourceLine({ say, language }: Draft, madeOn: string): string {
  const newest = sources.reduce((day, { checked }) => (checked > day ? checked : day), '');
  const line = say('foot.source', {
    review: reviewLine(say, language),
    checked: longDate(newest, language),
  });
  const daysSince = (Date.parse(madeOn) - Date.parse(newest)) / msPerDay;
  return daysSince > staleAfterDays ? `${line} ${say('foot.stale')}` : line;
}
