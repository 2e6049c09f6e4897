import { useState } from 'react';
import { say } from '../say-to-staff';
import styles from './desk.module.css';
import type { MadeOne } from './memory';
import { Pager, pageOf } from './pager';

/** A text for the chart of each patient, to be copied one by one. */
export const ChartNotes = ({ packets }: { packets: readonly MadeOne[] }) => {
  const [page, setPage] = useState(0);
  const [said, setSaid] = useState('');
  const copy = ({ note, code }: MadeOne) =>
    // Without a secure address there is no clipboard at all.
    Promise.resolve(navigator.clipboard?.writeText(note) ?? Promise.reject()).then(
      () => setSaid(say('desk.notes.copied', { code })),
      () => setSaid(say('desk.notes.copyFailed')),
    );
  return (
    <>
      <h3>{say('desk.notes')}</h3>
      <p>{say('desk.notes.what')}</p>
      <details className={styles.more}>
        <summary>{say('desk.notes.title')}</summary>
        <p role="status">{said}</p>
        <ul className={styles.notes}>
          {pageOf(packets, page).map((one) => (
            <li key={one.place}>
              <p className={styles.noteOf} id={`note-${one.place}`} translate="no">
                {say('desk.notes.of', { code: one.code, name: one.name ?? say('desk.row.noName') })}
              </p>
              <p>{one.note}</p>
              <button
                type="button"
                className={styles.small}
                aria-describedby={`note-${one.place}`}
                onClick={() => void copy(one)}
              >
                {say('desk.notes.copy')}
              </button>
            </li>
          ))}
        </ul>
        <Pager page={page} count={packets.length} onPage={setPage} />
      </details>
    </>
  );
};
