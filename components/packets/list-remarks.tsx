import type { PacketList } from '../../lib/intake/rows/packet-rows';
import { rowsWithAlert } from '../../lib/intake/rows/row-state';
import { listOf } from '../../lib/wording/wording';
import { sayAtDesk } from '../say-at-desk';
import { screenLanguage } from '../screen-language';
import styles from './desk.module.css';

const delimiters = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

/** How many numbers of rows are named; one that has many has to look at them all anyway. */
const namedAtMost = 10;

/** Remarks on the list as a whole. */
export const ListRemarks = ({ list }: { list: PacketList }) => {
  const { encoding, delimiter, unknownColumns, saysWhoWasTold, rows } = list;
  const alerts = rowsWithAlert(rows);
  const named = alerts.slice(0, namedAtMost).map(String);
  const more = alerts.length - named.length;
  const all = [...named, ...(more > 0 ? [sayAtDesk('list.more', { count: more })] : [])];
  return (
    <>
      {alerts.length > 0 && (
        <p className={styles.alert}>
          {sayAtDesk('desk.rows.alerts', {
            count: alerts.length,
            rows: listOf(all, screenLanguage),
          })}
        </p>
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
      <p className={styles.quiet}>
        {sayAtDesk('desk.rows.from', {
          encoding: sayAtDesk(`desk.encoding.${encoding}`),
          delimiter: sayAtDesk(`desk.delimiter.${delimiters[delimiter]}`),
        })}
      </p>
    </>
  );
};
