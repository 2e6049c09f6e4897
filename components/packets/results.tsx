import { useEffect, useRef } from 'react';
import { sayAtDesk } from '../say-at-desk';
import { ChartNotes } from './chart-notes';
import styles from './desk.module.css';
import { type Made, useDesk } from './memory';
import { MissingCharacters } from './missing-characters';
import { NotMade } from './not-made';
import { PrinterFiles } from './printer-files';
import { ZipDownload } from './zip-download';

/** Packets that were made, the printer's files first, and rows that have none. */
export const MadeResults = ({ made }: { made: Made }) => {
  const isStale = useDesk('isStale');
  const heading = useRef<HTMLHeadingElement>(null);
  // From the making, which is over; not away from what somebody is typing meanwhile.
  useEffect(() => {
    const isElsewhere = document.activeElement?.matches('input, textarea, button');
    if (!isElsewhere) heading.current?.focus();
  }, []);
  return (
    <section aria-labelledby="done" className={styles.results}>
      <h2 id="done" ref={heading} tabIndex={-1}>
        {sayAtDesk('desk.done')}
      </h2>
      <p role="status" className={styles.counts}>
        {sayAtDesk('desk.done.sum', {
          all: made.all,
          made: made.packets.length,
          notMade: made.notMade.length,
        })}
      </p>
      {made.leftOut > 0 && <p>{sayAtDesk('desk.done.leftOut', { count: made.leftOut })}</p>}
      {made.unticked > 0 && <p>{sayAtDesk('desk.done.unticked', { count: made.unticked })}</p>}
      {isStale && <p className={styles.alert}>{sayAtDesk('desk.done.stale')}</p>}
      {made.sheets > 0 && <p>{sayAtDesk('desk.done.sheets', { sheets: made.sheets })}</p>}
      <PrinterFiles files={made.printerFiles} />
      <NotMade made={made} />
      <MissingCharacters packets={made.packets} />
      {made.packets.length > 0 && (
        <>
          <ZipDownload />
          <ChartNotes packets={made.packets} />
        </>
      )}
    </section>
  );
};
