import { sources, staleAfterDays } from '../../content/sources';
import { longDate } from '../../wording/wording';
import type { Draft } from './draft';
import { reviewLine } from './review';

const msPerDay = 24 * 60 * 60 * 1000;

/** Where the items come from, who reviewed them, when the sources were last read, and if that is long ago. */
export function sourceLine({ say, language }: Draft, madeOn: string): string {
  const oldest = sources.map(({ checked }) => checked).sort()[0] ?? '';
  const line = say('foot.source', {
    review: reviewLine(say, language),
    checked: longDate(oldest, language),
  });
  const daysSince = (Date.parse(madeOn) - Date.parse(oldest)) / msPerDay;
  return daysSince > staleAfterDays ? `${line} ${say('foot.stale')}` : line;
}
