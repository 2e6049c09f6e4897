import type { PacketList } from '../../lib/intake/rows/packet-rows';
import { isNameColumn } from '../../lib/intake/rows/person-name';
import { sameColumns } from '../../lib/intake/table/same-columns';
import { listOf } from '../../lib/wording/wording';
import { sayAtDesk } from '../say-at-desk';
import { screenLanguage } from '../screen-language';
import { DateOrder } from './date-order';
import styles from './desk.module.css';
import { LeftOut } from './left-out';

const delimiters = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

const inQuotes = (names: readonly string[]) =>
  listOf(
    names.map((name) => `“${name}”`),
    screenLanguage,
  );

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
      <DateOrder list={list} />
      {sameColumns(columns).map((headers) => (
        <p key={headers[0]} className={styles.remark}>
          {sayAtDesk('desk.rows.sameMeaning', { names: inQuotes(headers) })}
        </p>
      ))}
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
