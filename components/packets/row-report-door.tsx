import { useState } from 'react';
import { DetailsBox } from '../details-box';
import { sayAtDesk } from '../say-at-desk';
import { usePart } from '../use-part';
import type { RowReportProps } from './row-report';
import styles from './row-table.module.css';

/** Fills in a row from a report. None of it loads before it is opened; closing it forgets the report. */
export const RowReportDoor = (props: RowReportProps) => {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <DetailsBox
      title={sayAtDesk('desk.report')}
      className={styles.report}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      {isOpen && <Opened {...props} />}
    </DetailsBox>
  );
};

const fetchReader = () => import('./row-report');

const Opened = (props: RowReportProps) => {
  const { part, isLost } = usePart(fetchReader);
  return part ? (
    <part.RowReport {...props} />
  ) : (
    <p role="status">{sayAtDesk(isLost ? 'desk.report.lost' : 'desk.report.loading')}</p>
  );
};
