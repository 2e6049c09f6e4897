import type { PacketList } from '../../lib/intake/rows/packet-rows';
import { sayAtDesk } from '../say-at-desk';
import styles from './desk.module.css';
import { questionsOf } from './questions-of';

export const columnsId = 'columns';

/** Says beside the rows that something about the columns is open, and leads there. */
export const ColumnsAsked = ({ list }: { list: PacketList }) => {
  const { asked } = questionsOf(list);
  if (asked === 0) return null;
  return (
    <p className={styles.remark}>
      <span>{`${sayAtDesk('desk.columns.asked', { count: asked })} `}</span>
      <a href={`#${columnsId}`}>{sayAtDesk('desk.columns.answer')}</a>
    </p>
  );
};
