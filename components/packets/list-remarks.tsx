import type { PacketList } from '../../lib/intake/rows/packet-rows';
import { isNameColumn } from '../../lib/intake/rows/person-name';
import { sameColumns } from '../../lib/intake/table/same-columns';
import { listOf } from '../../lib/wording/wording';
import { sayAtDesk } from '../say-at-desk';
import { screenLanguage } from '../screen-language';
import { DateOrder } from './date-order';
import styles from './desk.module.css';
import { Headings } from './headings';
import { LeftOut } from './left-out';
import { SameRowsOffer } from './same-rows';

const delimiters = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

const inQuotes = (names: readonly string[]) =>
  listOf(
    names.map((name) => `“${name}”`),
    screenLanguage,
  );

/** Remarks on the list as a whole. */
export const ListRemarks = ({ list }: { list: PacketList }) => {
  const { columns, encoding, delimiter, unknownColumns, saysWhoWasTold } = list;
  return (
    <>
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
      <Headings list={list} />
      <SameRowsOffer list={list} />
      <LeftOut list={list} />
      <p className={styles.quiet}>
        {sayAtDesk('desk.rows.from', {
          encoding: sayAtDesk(`desk.encoding.${encoding}`),
          delimiter: sayAtDesk(`desk.delimiter.${delimiters[delimiter]}`),
        })}
      </p>
    </>
  );
};
