import { useEffect, useMemo, useRef, useState } from 'react';
import { readPractice } from '../../lib/answers/practice';
import { paperFor } from '../../lib/intake/rows/packet-list';
import type { PacketList } from '../../lib/intake/rows/packet-rows';
import { tickedRows } from '../../lib/intake/rows/ticks';
import { Button } from '../button';
import { ErrorSummary, type FieldError } from '../error-summary';
import { sayAtDesk } from '../say-at-desk';
import styles from './desk.module.css';
import { cellId } from './edit-row';
import { Making } from './making';
import { deskNow, useDesk } from './memory';
import { practiceErrors } from './practice-section';
import { cancel, make } from './work';

const noErrors: FieldError[] = [];

/** The button that makes the packets, and how far they are. */
export const MakeSection = ({ list }: { list: PacketList }) => {
  const practice = useDesk('practice');
  const paper = useDesk('paper');
  const work = useDesk('work');
  const [errors, setErrors] = useState(noErrors);
  const heading = useRef<HTMLHeadingElement>(null);
  const ticked = useMemo(() => tickedRows(list), [list]);
  const ready = ticked.filter(({ state }) => state === 'ready').length;
  const notReady = ticked.length - ready;
  const unticked = list.rows.length - ticked.length;
  const sheets = useMemo(() => {
    const { names: _, ...print } = paper;
    return paperFor(list, { print, hasInsert: practice.insert.trim() !== '' });
  }, [list, paper, practice.insert]);
  const isMaking = work.status === 'making';

  // The button that was pressed is gone while the packets are made.
  useEffect(() => {
    if (isMaking) heading.current?.focus();
  }, [isMaking]);

  const start = () => {
    const { editing } = deskNow();
    const found = [
      ...(editing === null
        ? []
        : [
            {
              id: cellId(editing, 0),
              message: sayAtDesk('desk.make.editing', { number: editing }),
            },
          ]),
      ...practiceErrors(practice),
    ];
    setErrors(found);
    const read = readPractice(practice);
    if (read.ok && found.length === 0) void make(read.practice);
  };
  return (
    <section aria-labelledby="make" className={styles.make}>
      <ErrorSummary errors={errors} />
      <h2 id="make" ref={heading} tabIndex={-1}>
        {sayAtDesk('desk.make')}
      </h2>
      {work.status === 'making' ? (
        <Making work={work} onCancel={cancel} />
      ) : ready === 0 ? (
        <p>{sayAtDesk('desk.make.none')}</p>
      ) : (
        <>
          <p>{sayAtDesk('desk.make.what', { count: ready })}</p>
          <p>{sayAtDesk('desk.make.paper', { sheets })}</p>
          {notReady > 0 && <p>{sayAtDesk('desk.make.leftOut', { count: notReady })}</p>}
          {unticked > 0 && <p>{sayAtDesk('desk.make.unticked', { count: unticked })}</p>}
          <Button variant="primary" onClick={start}>
            {sayAtDesk(work.status === 'done' ? 'desk.make.again' : 'desk.make.button', {
              count: ready,
            })}
          </Button>
        </>
      )}
    </section>
  );
};
