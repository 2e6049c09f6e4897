import { useMemo, useState } from 'react';
import { callInWords, callsToday } from '../../lib/intake/rows/calls-today';
import type { PacketList } from '../../lib/intake/rows/packet-rows';
import { sayAtDesk } from '../say-at-desk';
import styles from './desk.module.css';
import { Pager, pageSlice } from './pager';

/** Whom staff call today, whether or not their rows are ready. For the desk alone: none of it prints. */
export const CallsToday = ({ list }: { list: PacketList }) => {
  const [page, setPage] = useState(0);
  const calls = useMemo(() => callsToday(list), [list]);
  if (calls.length === 0) return null;
  return (
    <section aria-labelledby="calls" className={styles.calls}>
      <h3 id="calls">{sayAtDesk('desk.calls')}</h3>
      <p>{sayAtDesk('desk.calls.what')}</p>
      <ul>
        {pageSlice(calls, page).map((call) => (
          <li key={call.number}>{callInWords(call)}</li>
        ))}
      </ul>
      <Pager page={page} count={calls.length} onPage={setPage} />
    </section>
  );
};
