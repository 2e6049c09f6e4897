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
  const calls = useMemo(() => callsToday(list).map(asLine(callInWords)), [list]);
  const words = useMemo(() => wordsToRead(list).map(asLine(toReadInWords)), [list]);
  return (
    <>
      <Lines id="calls" lines={calls} />
      <Lines
        id="read"
        lines={words}
        after={(number) => <PrintWords list={list} number={number} />}
      />
    </>
  );
};

type Line = { number: number; text: string };

const asLine =
  <Row extends { number: number }>(inWords: (row: Row) => string) =>
  (row: Row): Line => ({ number: row.number, text: inWords(row) });

type LinesProps = {
  id: 'calls' | 'read';
  lines: readonly Line[];
  after?: (number: number) => ReactNode;
};

const Lines = ({ id, lines, after }: LinesProps) => {
  const [page, setPage] = useState(0);
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles.calls}>
      <h3 id={id}>{sayAtDesk(`desk.${id}`)}</h3>
      <p>{sayAtDesk(`desk.${id}.what`)}</p>
      <ul>
        {pageSlice(lines, page).map(({ number, text }) => (
          <li key={number}>
            {text} {after?.(number)}
          </li>
        ))}
      </ul>
      <Pager page={page} count={lines.length} onPage={setPage} />
    </section>
  );
};
