import { say } from '../say-to-staff';
import styles from './desk.module.css';
import type { Made } from './memory';

/** Rows that the page names; the file names them all. */
const namedAtMost = 20;

/** The rows that have no packet, and why; also as a file beside the printer's. */
export const NotMade = ({ made: { notMade, notMadeFile } }: { made: Made }) => {
  if (!notMadeFile) return null;
  const more = notMade.length - namedAtMost;
  return (
    <>
      <h3>{say('desk.done.notMade')}</h3>
      <ul>
        {notMade.slice(0, namedAtMost).map(({ number, problems }) => (
          <li key={number}>
            {say('desk.row.note', {
              column: say('desk.done.notMade.row', { number }),
              message: problems.map(({ message }) => message).join(' '),
            })}
          </li>
        ))}
        {more > 0 && <li>{say('list.more', { count: more })}</li>}
      </ul>
      <div className={styles.ways}>
        <a className={styles.secondary} href={notMadeFile.url} download={notMadeFile.name}>
          {say('desk.done.download', { name: notMadeFile.name })}
        </a>
      </div>
    </>
  );
};
