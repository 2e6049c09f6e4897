import type { PacketList } from '../../lib/intake/rows/packet-rows';
import { isNameColumn } from '../../lib/intake/rows/person-name';
import { listOf } from '../../lib/wording/wording';
import { sayAtDesk } from '../say-at-desk';
import { screenLanguage } from '../screen-language';
import { ColumnsAsked } from './columns-asked';
import { DateOrder } from './date-order';
import styles from './desk.module.css';
import { Headings } from './headings';
import { LeftOut } from './left-out';
import { SameRowsOffer } from './same-rows';

const delimiters = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

/** Remarks on the list as a whole. */
export const ListRemarks = ({ list }: { list: PacketList }) => {
  const { columns, encoding, delimiter, unknownColumns, saysWhoWasTold, remarks } = list;
  return (
    <>
      {remarks.length > 0 && (
        <div className={styles.remark}>
          {remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
        </div>
      )}
      <ColumnsAsked list={list} />
      <DateOrder list={list} />
      {!columns.some(isNameColumn) && (
        <p className={styles.remark}>{sayAtDesk('desk.rows.noNames')}</p>
      )}
      {!saysWhoWasTold && <p className={styles.remark}>{sayAtDesk('desk.rows.noTold')}</p>}
      {unknownColumns.length > 0 && (
        <p className={styles.remark}>
          {sayAtDesk('desk.rows.ignored', {
            count: unknownColumns.length,
            names: listOf(unknownColumns, screenLanguage),
          })}
        </p>
      )}
      <Headings list={list} />
      <SameRowsOffer list={list} />
      <LeftOut list={list} />
      <p className={styles.quiet}>
        {sayAtDesk(delimiter === null ? 'desk.rows.fromFile' : 'desk.rows.from', {
          encoding: sayAtDesk(`desk.encoding.${encoding}`),
          delimiter: delimiter === null ? '' : sayAtDesk(`desk.delimiter.${delimiters[delimiter]}`),
        })}
      </p>
    </>
  );
};
