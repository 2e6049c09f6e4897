import { useMemo } from 'react';
import { sortRows } from '../../lib/intake/rows/change-rows';
import type { PacketList } from '../../lib/intake/rows/packet-rows';
import { ordersFor } from '../../lib/intake/rows/sort-rows';
import { Button } from '../button';
import { sayAtDesk } from '../say-at-desk';
import styles from './desk.module.css';
import { change, deskNow } from './memory';

/** Puts the rows, and the packets that are made of them, in another order. */
export const SortBy = ({ list, onSort }: { list: PacketList; onSort: () => void }) => {
  const orders = useMemo(() => ordersFor(list.rows, list.columns), [list]);
  if (orders.length < 2) return null;
  return (
    <fieldset className={styles.show}>
      <legend>{sayAtDesk('desk.sort')}</legend>
      {orders.map((order) => (
        <Button
          variant="small"
          key={order}
          aria-pressed={list.order === order}
          onClick={() => {
            change({ list: sortRows(deskNow().list ?? list, order) });
            onSort();
          }}
        >
          {sayAtDesk(`desk.sort.${order}`)}
        </Button>
      ))}
      <p className={styles.quiet}>{sayAtDesk('desk.sort.what')}</p>
    </fieldset>
  );
};
