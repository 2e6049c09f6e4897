import { type ReactNode, useMemo, useState } from 'react';
import {
  callInWords,
  callsToday,
  toReadInWords,
  wordsToRead,
} from '../../lib/intake/rows/calls-today';
import type { PacketList } from '../../lib/intake/rows/packet-rows';
import { sayAtDesk } from '../say-at-desk';
import styles from './desk.module.css';
import { Pager, pageSlice } from './pager';
import { PrintWords } from './print-words';

/**
 * Whom staff call today, and words that they read, whether or not the rows are ready. For the desk
 * alone: none of it prints.
 */
export const CallsToday = ({ list }: { list: PacketList }) => {
  const calls = useMemo(() => callsToday(list), [list]);
  const words = useMemo(() => wordsToRead(list), [list]);
  return (
    <>
      <Lines id="calls" rows={calls} inWords={callInWords} />
      <Lines
        id="read"
        rows={words}
        inWords={toReadInWords}
        after={(number) => <PrintWords list={list} number={number} />}
      />
    </>
  );
};

type LinesProps<Row> = {
  id: 'calls' | 'read';
  rows: readonly Row[];
  inWords: (row: Row) => string;
  after?: (number: number) => ReactNode;
};

const Lines = <Row extends { number: number }>({ id, rows, inWords, after }: LinesProps<Row>) => {
  const [page, setPage] = useState(0);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles.calls}>
      <h3 id={id}>{sayAtDesk(`desk.${id}`)}</h3>
      <p>{sayAtDesk(`desk.${id}.what`)}</p>
      <ul>
        {pageSlice(rows, page).map((row) => (
          <li key={row.number}>
            <span>{inWords(row)}</span>
            {after && ' '}
            {after?.(row.number)}
          </li>
        ))}
      </ul>
      <Pager page={page} count={rows.length} onPage={setPage} />
    </section>
  );
};
