import type { PacketRow } from '../../lib/intake/rows/packet-row';
import { tickRows } from '../../lib/intake/rows/ticks';
import { Button } from '../button';
import { sayAtDesk } from '../say-at-desk';
import styles from './desk.module.css';
import { change, deskNow } from './memory';

/** Ticks all rows that are shown, on whatever page, or leaves them out. */
export const TickAll = ({
  rows,
  unticked,
}: {
  rows: readonly PacketRow[];
  unticked: readonly number[];
}) => {
  const set = (isTicked: boolean) => {
    const { list } = deskNow();
    const numbers = rows.map(({ number }) => number);
    if (list) change({ list: tickRows(list, numbers, isTicked) });
  };
  const count = rows.length;
  return (
    <div className={styles.tickAll}>
      <Button variant="small" onClick={() => set(true)}>
        {sayAtDesk('desk.tick.all', { count })}
      </Button>
      <Button variant="small" onClick={() => set(false)}>
        {sayAtDesk('desk.tick.none', { count })}
      </Button>
      <p role="status">
        {unticked.length > 0 && sayAtDesk('desk.tick.out', { count: unticked.length })}
      </p>
    </div>
  );
};
