import { useState } from 'react';
import { takeBack } from '../../lib/intake/rows/change-rows';
import { leftOutInWords } from '../../lib/intake/rows/left-out';
import type { PacketList } from '../../lib/intake/rows/packet-rows';
import { stateOf } from '../../lib/intake/rows/row-state';
import { Button } from '../button';
import { DetailsBox } from '../details-box';
import { sayAtDesk } from '../say-at-desk';
import styles from './desk.module.css';
import { change, deskNow } from './memory';
import { Pager, pageSlice } from './pager';
import { editId } from './row-line';

/** The rows that are no patients, each with a way back into the list. */
export const LeftOut = ({ list }: { list: PacketList }) => {
  const [page, setPage] = useState(0);
  const [said, setSaid] = useState('');
  const { leftOut } = list;
  const back = (number: number) => {
    const now = takeBack(deskNow().list ?? list, number);
    change({ list: now });
    const row = now.rows.find((one) => one.number === number);
    if (row)
      setSaid(
        sayAtDesk('desk.leftOut.done', { number, state: sayAtDesk(`desk.state.${stateOf(row)}`) }),
      );
    // The button that was pressed is gone; its row may be on another page of the table.
    requestAnimationFrame(() => {
      const edit = document.getElementById(editId(number));
      (edit ?? document.getElementById('rows'))?.focus();
    });
  };
  return (
    <>
      <p role="status" className={styles.quiet}>
        {said}
      </p>
      {leftOut.length > 0 && (
        <DetailsBox title={sayAtDesk('desk.leftOut', { count: leftOut.length })}>
          <ul className={styles.leftOut}>
            {pageSlice(leftOut, page).map((row) => (
              <li key={row.number}>
                <span translate="no">{leftOutInWords(row)}</span>{' '}
                <Button variant="small" onClick={() => back(row.number)}>
                  {sayAtDesk('desk.leftOut.back', { number: row.number })}
                </Button>
              </li>
            ))}
          </ul>
          <Pager page={page} count={leftOut.length} onPage={setPage} />
        </DetailsBox>
      )}
    </>
  );
};
