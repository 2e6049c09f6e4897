import { useMemo, useState } from 'react';
import { atSite } from '../at-site';
import { Button } from '../button';
import { ErrorSummary } from '../error-summary';
import { TextArea } from '../field';
import { sayAtDesk } from '../say-at-desk';
import { ChooseSheet } from './choose-sheet';
import styles from './desk.module.css';
import { FileDoor } from './file-door';
import { useDesk } from './memory';
import { isAsPasted, type PastedTable, tableIn } from './pasted-table';
import { pasteId, readPasted } from './read-list';

const headingId = 'list';

/** Where to go on when a list was taken off the page. */
export const focusGetList = () =>
  requestAnimationFrame(() => document.getElementById(headingId)?.focus());

/** The two ways to get a list onto the page: paste it, or choose or drop a file. */
export const GetList = () => {
  const [pasted, setPasted] = useState('');
  const [table, setTable] = useState<PastedTable>();
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
        {sayAtDesk('desk.list')}
      </h2>
      <p>{sayAtDesk('desk.list.what')}</p>
      <ul className={styles.links}>
        <li>
          <a href={atSite('/packets/template.csv')} download>
            {sayAtDesk('desk.list.template')}
          </a>
        </li>
        <li>
          <a href={atSite('/packets/sample.csv')} download>
            {sayAtDesk('desk.list.sample')}
          </a>
        </li>
      </ul>
      <div className={styles.doors}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void readPasted(isAsPasted(table, pasted) ? table : pasted);
          }}
          onPaste={(event) => setTable(tableIn(event.clipboardData))}
        >
          <TextArea
            id={pasteId}
            label={sayAtDesk('desk.paste')}
            hint={sayAtDesk('desk.paste.hint')}
            error={problem?.leadsTo === pasteId ? problem.message : undefined}
            rows={8}
            value={pasted}
            onChange={setPasted}
          />
          <Button variant="primary" type="submit">
            {sayAtDesk('desk.paste.read')}
          </Button>
        </form>
        <FileDoor />
      </div>
      <p role="status">{reading.status === 'reading' && sayAtDesk('desk.reading')}</p>
      {reading.status === 'choosing' && (
        <ChooseSheet source={reading.source} sheets={reading.sheets} onLeave={focusGetList} />
      )}
    </section>
  );
};
