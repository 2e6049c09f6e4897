import { ButtonLink } from '../button';
import { sayAtDesk } from '../say-at-desk';
import styles from './desk.module.css';
import type { Made } from './memory';
import { problemInWords } from './problem-in-words';

/** Rows that the page names; the file names them all. */
const namedAtMost = 20;

/** The rows that have no packet, and why; also as a file beside the printer's. */
export const NotMade = ({ made: { notMade, notMadeFile } }: { made: Made }) => {
  if (!notMadeFile) return null;
  const more = notMade.length - namedAtMost;
  return (
    <>
      <h3>{sayAtDesk('desk.done.notMade')}</h3>
      <ul>
        {notMade.slice(0, namedAtMost).map(({ number, name, problems }) => (
          <li key={number}>
            {sayAtDesk('desk.row.note', {
              column: sayAtDesk('desk.done.notMade.row', { number }),
              message: problems.map((problem) => problemInWords(problem, name)).join(' '),
            })}
          </li>
        ))}
        {more > 0 && <li>{sayAtDesk('list.more', { count: more })}</li>}
      </ul>
      <div className={styles.ways}>
        <ButtonLink variant="secondary" href={notMadeFile.url} download={notMadeFile.name}>
          {sayAtDesk('desk.done.download', { name: notMadeFile.name })}
        </ButtonLink>
      </div>
    </>
  );
};
