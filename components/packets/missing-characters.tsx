import { sayAtDesk } from '../say-at-desk';
import styles from './desk.module.css';
import type { MadeOne } from './memory';

/** Packets with □ on them, and the characters that are missing. */
export const MissingCharacters = ({ packets }: { packets: readonly MadeOne[] }) => {
  const found = packets.filter(({ missing }) => missing.length > 0);
  if (found.length === 0) return null;
  return (
    <div className={styles.remark}>
      <h3>{sayAtDesk('desk.done.missing')}</h3>
      <p>{sayAtDesk('desk.done.missing.what')}</p>
      <ul>
        {found.map(({ row, code, missing }) => (
          <li key={row} translate="no">
            {sayAtDesk('desk.done.missing.row', {
              number: row,
              code,
              characters: missing.join(' '),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
};
