import { useEffect, useRef } from 'react';
import type { TableSource } from '../../lib/intake/table/read-table';
import type { SheetChoice } from '../../lib/intake/table/table';
import { Button } from '../button';
import { sayAtDesk } from '../say-at-desk';
import styles from './desk.module.css';
import { leaveSheets, readSheet } from './read-list';

type Props = {
  source: TableSource;
  sheets: readonly SheetChoice[];
  /** The sheets are gone; the focus has to go somewhere. */
  onLeave: () => void;
};

/** The sheets of a workbook that show rows, of which a person chooses one. */
export const ChooseSheet = ({ source, sheets, onLeave }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="sheets">
      <h3 id="sheets" ref={heading} tabIndex={-1}>
        {sayAtDesk('desk.sheets')}
      </h3>
      <p>{sayAtDesk('desk.sheets.what')}</p>
      <ul className={styles.leftOut}>
        {sheets.map(({ name, rows }) => (
          <li key={name}>
            <Button variant="small" onClick={() => void readSheet(source, name)}>
              {sayAtDesk('desk.sheets.one', { name, count: rows })}
            </Button>
          </li>
        ))}
      </ul>
      <Button
        variant="small"
        onClick={() => {
          leaveSheets();
          onLeave();
        }}
      >
        {sayAtDesk('desk.sheets.other')}
      </Button>
    </section>
  );
};
