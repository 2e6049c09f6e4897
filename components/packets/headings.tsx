import { useMemo, useState } from 'react';
import { headingsInWords } from '../../lib/intake/rows/headings';
import type { PacketList } from '../../lib/intake/rows/packet-rows';
import styles from './desk.module.css';
import { Pager, pageSlice } from './pager';

/** Says once which rows have their day or doctor from a heading over them. */
export const Headings = ({ list: { reading, rows, columns } }: { list: PacketList }) => {
  const [page, setPage] = useState(0);
  const lines = useMemo(
    () => headingsInWords(reading.headings, rows, columns),
    [reading, rows, columns],
  );
  if (lines.length === 0) return null;
  return (
    <div className={styles.remark}>
      {pageSlice(lines, page).map((line) => (
        <p key={line} translate="no">
          {line}
        </p>
      ))}
      <Pager page={page} count={lines.length} onPage={setPage} />
    </div>
  );
};
