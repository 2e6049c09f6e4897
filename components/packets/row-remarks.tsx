import type { PacketRow } from '../../lib/packet-row';
import { say } from '../say-to-staff';
import styles from './row-table.module.css';

/** What is to be looked at or mended in a row; what must be mended is open from the start. */
export const RowRemarks = ({ row }: { row: PacketRow }) => {
  const isReady = row.state === 'ready';
  const texts = isReady
    ? row.notes.map(({ column, message }) => at(column, message))
    : row.problems.map(({ column, message, mend }) =>
        at(column, say('desk.row.problem', { message, mend })),
      );
  if (texts.length === 0) return null;
  const isUrgent = isReady && row.notes.some(({ kind }) => kind === 'alert');
  return (
    <details className={styles.remarks} open={!isReady || isUrgent}>
      <summary>
        {say(isReady ? 'desk.row.notes' : 'desk.row.problems', { count: texts.length })}
      </summary>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
};

const at = (column: string, message: string) =>
  column === '' ? message : say('desk.row.note', { column, message });
