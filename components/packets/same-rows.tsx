import { useMemo, useState } from 'react';
import type { PacketList } from '../../lib/intake/rows/packet-rows';
import { type SameRows, sameRows } from '../../lib/intake/rows/same-rows';
import { tickRows } from '../../lib/intake/rows/ticks';
import { listOf } from '../../lib/wording/wording';
import { Button } from '../button';
import { sayAtDesk } from '../say-at-desk';
import { screenLanguage } from '../screen-language';
import styles from './desk.module.css';
import { change, deskNow } from './memory';
import { Pager, pageSlice } from './pager';

/** Offers to make one of rows that are the same: the first stays ticked. */
export const SameRowsOffer = ({ list }: { list: PacketList }) => {
  const groups = useMemo(() => sameRows(list), [list]);
  const [page, setPage] = useState(0);
  const [said, setSaid] = useState('');
  const makeOne = (some: readonly SameRows[]) => {
    const others = some.flatMap(({ numbers }) => numbers.slice(1));
    change({ list: tickRows(deskNow().list ?? list, others, false) });
    setSaid(sayAtDesk('desk.same.done', { count: others.length }));
    // The button that was pressed is gone.
    requestAnimationFrame(() => document.getElementById('rows')?.focus());
  };
  return (
    <>
      <p role="status" className={styles.quiet}>
        {said}
      </p>
      {groups.length > 0 && (
        <div className={styles.remark}>
          <ul>
            {pageSlice(groups, page).map((group) => (
              <li key={group.numbers[0]}>
                <span translate="no">{inWords(group)}</span>{' '}
                <Button variant="small" onClick={() => makeOne([group])}>
                  {sayAtDesk('desk.same.one', { rows: rowsOf(group) })}
                </Button>
              </li>
            ))}
          </ul>
          {groups.length > 1 && (
            <Button variant="small" onClick={() => makeOne(groups)}>
              {sayAtDesk('desk.same.all', { count: groups.length })}
            </Button>
          )}
          <Pager page={page} count={groups.length} onPage={setPage} />
        </div>
      )}
    </>
  );
};

const rowsOf = ({ numbers }: SameRows) => listOf(numbers.map(String), screenLanguage);

const inWords = (group: SameRows) =>
  sayAtDesk('desk.same', {
    count: group.numbers.length,
    name: group.name ?? sayAtDesk('desk.row.noName'),
    rows: rowsOf(group),
  });
