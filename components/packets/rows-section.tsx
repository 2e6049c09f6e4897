import { memo, startTransition, useEffect, useMemo, useRef, useState } from 'react';
import type { PacketRow } from '../../lib/intake/rows/packet-row';
import type { PacketList } from '../../lib/intake/rows/packet-rows';
import { countStates, type RowState, stateOf } from '../../lib/intake/rows/row-state';
import { exactNumber } from '../../lib/wording/wording';
import { Button } from '../button';
import { sayAtDesk } from '../say-at-desk';
import { screenLanguage } from '../screen-language';
import { CallsToday } from './calls-today';
import styles from './desk.module.css';
import { ListRemarks } from './list-remarks';
import { Pager, pageSlice } from './pager';
import { RowTable } from './row-table';
import { SortBy } from './sort-by';
import { TickAll } from './tick-all';

type Shown = 'all' | RowState;
const ways: readonly Shown[] = ['all', 'not-ready', 'needs-review', 'ready'];

const nothing: readonly PacketRow[] = [];

const number = (count: number) => exactNumber(count, screenLanguage);

/** The list as it was understood, to review before anything is made. */
export const RowsSection = memo(({ list }: { list: PacketList }) => {
  const [shown, setShown] = useState<Shown>('all');
  const [page, setPage] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const counts = useMemo(() => countStates(list.rows), [list]);
  const all = list.rows.length;
  const rows = useMemo(
    () => (shown === 'all' ? list.rows : list.rows.filter((row) => stateOf(row) === shown)),
    [list, shown],
  );
  const onScreen = useMemo(() => pageSlice(rows, page), [rows, page]);
  const [hasCome, setHasCome] = useState(false);
  useEffect(() => {
    // To draw the table in the same frame as all the rest of a list would hold up the page.
    const frame = requestAnimationFrame(() => {
      // A list has come: what was pasted is gone from the page, and the focus with it.
      heading.current?.focus();
      startTransition(() => setHasCome(true));
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  const { ready, 'needs-review': needsReview, 'not-ready': notReady } = counts;
  return (
    <section aria-labelledby="rows">
      <h2 id="rows" ref={heading} tabIndex={-1}>
        {sayAtDesk('desk.rows')}
      </h2>
      <p className={styles.counts}>
        {sayAtDesk('desk.rows.count', {
          all,
          ready: number(ready),
          needsReview: number(needsReview),
          notReady: number(notReady),
        })}
      </p>
      <CallsToday list={list} />
      <ListRemarks list={list} />
      <fieldset className={styles.show}>
        <legend>{sayAtDesk('desk.rows.show')}</legend>
        {ways.map((way) => (
          <Button
            variant="small"
            key={way}
            aria-pressed={shown === way}
            onClick={() => {
              setShown(way);
              setPage(0);
            }}
          >
            {sayAtDesk(`desk.rows.show.${way}`, {
              count: number(way === 'all' ? all : counts[way]),
            })}
          </Button>
        ))}
      </fieldset>
      <SortBy list={list} onSort={() => setPage(0)} />
      {rows.length === 0 ? (
        <p>{sayAtDesk('desk.rows.none')}</p>
      ) : (
        <>
          <TickAll rows={rows} unticked={list.unticked} />
          <RowTable
            list={list}
            rows={hasCome ? onScreen : nothing}
            onNoRow={() => heading.current?.focus()}
          />
        </>
      )}
      <Pager page={page} count={rows.length} onPage={setPage} />
    </section>
  );
});
