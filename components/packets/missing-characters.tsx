import { say } from '../say-to-staff';
import styles from './desk.module.css';
import type { MadeOne } from './memory';

/** Packets with □ on them, and what should stand there. */
export const MissingCharacters = ({ packets }: { packets: readonly MadeOne[] }) => {
  const found = packets.filter(({ missing }) => missing.length > 0);
  if (found.length === 0) return null;
  return (
    <div className={styles.remark}>
      <h3>{say('desk.done.missing')}</h3>
      <p>{say('desk.done.missing.what')}</p>
      <ul>
        {found.map(({ row, code, missing }) => (
          <li key={row} translate="no">
            {say('desk.done.missing.row', { number: row, code, characters: missing.join(' ') })}
          </li>
        ))}
      </ul>
    </div>
  );
};
