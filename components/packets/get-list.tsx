import { useMemo, useState } from 'react';
import { ErrorSummary } from '../error-summary';
import { TextArea } from '../field';
import { say } from '../say-to-staff';
import styles from './desk.module.css';
import { FileDoor } from './file-door';
import { useDesk } from './memory';
import { pasteId, readPasted } from './read-list';

const headingId = 'list';

/** Where to go on when a list was taken off the page. */
export const focusGetList = () =>
  requestAnimationFrame(() => document.getElementById(headingId)?.focus());

/** The two ways to get a list onto the page: paste it, or choose or drop a file. */
export const GetList = () => {
  const [pasted, setPasted] = useState('');
  const reading = useDesk('reading');
  const problem = reading.status === 'problem' ? reading : undefined;
  // The summary takes the focus for each problem once, not again at each letter typed.
  const errors = useMemo(
    () => (problem ? [{ id: problem.leadsTo, message: problem.message }] : []),
    [problem],
  );
  return (
    <section aria-labelledby={headingId}>
      <ErrorSummary errors={errors} />
      <h2 id={headingId} tabIndex={-1}>
        {say('desk.list')}
      </h2>
      <p>{say('desk.list.what')}</p>
      <ul className={styles.links}>
        <li>
          <a href="/packets/template.csv" download>
            {say('desk.list.template')}
          </a>
        </li>
        <li>
          <a href="/packets/sample.csv" download>
            {say('desk.list.sample')}
          </a>
        </li>
      </ul>
      <div className={styles.doors}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void readPasted(pasted);
          }}
        >
          <TextArea
            id={pasteId}
            label={say('desk.paste')}
            hint={say('desk.paste.hint')}
            error={problem?.leadsTo === pasteId ? problem.message : undefined}
            rows={8}
            value={pasted}
            onChange={setPasted}
          />
          <button type="submit" className={styles.primary}>
            {say('desk.paste.read')}
          </button>
        </form>
        <FileDoor />
      </div>
      <p role="status">{reading.status === 'reading' && say('desk.reading')}</p>
    </section>
  );
};
