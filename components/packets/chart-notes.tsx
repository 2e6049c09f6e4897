import { useState } from 'react';
import { Button } from '../button';
import { DetailsBox } from '../details-box';
import { sayAtDesk } from '../say-at-desk';
import styles from './desk.module.css';
import type { MadeOne } from './memory';
import { Pager, pageSlice } from './pager';

/** A text for the chart of each patient, to be copied one by one. */
export const ChartNotes = ({ packets }: { packets: readonly MadeOne[] }) => {
  const [page, setPage] = useState(0);
  const [said, setSaid] = useState('');
  const copy = ({ note, code }: MadeOne) =>
    // Without a secure address there is no clipboard at all.
    Promise.resolve(navigator.clipboard?.writeText(note) ?? Promise.reject()).then(
      () => setSaid(sayAtDesk('desk.notes.copied', { code })),
      () => setSaid(sayAtDesk('desk.notes.copyFailed')),
    );
  return (
    <>
      <h3>{sayAtDesk('desk.notes')}</h3>
      <p>{sayAtDesk('desk.notes.what')}</p>
      <DetailsBox title={sayAtDesk('desk.notes.title')}>
        <p role="status">{said}</p>
        <ul className={styles.notes}>
          {pageSlice(packets, page).map((one) => (
            <li key={one.place}>
              <p className={styles.noteOf} id={`note-${one.place}`} translate="no">
                {sayAtDesk('desk.notes.of', {
                  code: one.code,
                  name: one.name ?? sayAtDesk('desk.row.noName'),
                })}
              </p>
              <p>{one.note}</p>
              <Button
                variant="small"
                aria-describedby={`note-${one.place}`}
                onClick={() => void copy(one)}
              >
                {sayAtDesk('desk.notes.copy')}
              </Button>
            </li>
          ))}
        </ul>
        <Pager page={page} count={packets.length} onPage={setPage} />
      </DetailsBox>
    </>
  );
};
