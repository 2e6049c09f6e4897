import type { PacketList } from '../../lib/intake/rows/packet-rows';
import { longDate } from '../../lib/wording/wording';
import { Button } from '../button';
import { sayAtDesk } from '../say-at-desk';
import { screenLanguage } from '../screen-language';
import styles from './desk.module.css';
import { readListAgain } from './read-list';

/** Says once for the list whether the month or the day comes first, where that matters. */
export const DateOrder = ({ list: { reading, dateExample } }: { list: PacketList }) => {
  if (!dateExample) return null;
  const { words, day } = dateExample;
  const other = reading.dates === 'month-first' ? 'day-first' : 'month-first';
  return (
    <div className={styles.remark}>
      <p role="status">
        {sayAtDesk(`desk.dates.${reading.dates}`, { words, day: longDate(day, screenLanguage) })}
      </p>
      <p>
        <Button
          variant="small"
          id="date-order"
          onClick={() => void readListAgain((choices) => ({ ...choices, dates: other }))}
        >
          {sayAtDesk(`desk.dates.read.${other}`)}
        </Button>
      </p>
    </div>
  );
};
