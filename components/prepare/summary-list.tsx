import type { QuestionPage } from '../../lib/intake/form/journey';
import type { FormValues } from '../../lib/intake/form/read-form';
import type { Sheet } from '../../lib/sheet/sheet';
import type { SayMaking } from '../../lib/wording/making-wording';
import { Button } from '../button';
import { VisuallyHidden } from '../visually-hidden';
import { summaryOf } from './summary';
import styles from './summary-list.module.css';

type Props = {
  values: FormValues;
  sheet: Sheet;
  say: SayMaking;
  onChangePage: (page: QuestionPage) => void;
};

/** What was answered, with a way to change each; below it what was not, with a way to answer it. */
export const SummaryList = ({ values, sheet, say, onChangePage }: Props) => {
  const rows = summaryOf(values, sheet, say);
  const given = rows.filter(({ answers }) => answers.length > 0);
  const open = rows.filter(({ answers }) => answers.length === 0);
  return (
    <>
      <dl className={styles.list}>
        {given.map(({ page, answers }) => (
          <div key={page}>
            <dt>{say(`form.change.${page}`)}</dt>
            {answers.map(({ text, isTyped }) => (
              <dd key={text} translate={isTyped ? 'no' : undefined}>
                {text}
              </dd>
            ))}
            <dd className={styles.change}>
              <button type="button" id={`change-${page}`} onClick={() => onChangePage(page)}>
                <span>{say('form.change')}</span>
                <VisuallyHidden>{` ${say(`form.change.${page}`)}`}</VisuallyHidden>
              </button>
            </dd>
          </div>
        ))}
      </dl>
      {open.length > 0 && (
        <section className={styles.open} aria-labelledby="not-answered">
          <h2 id="not-answered">{say('check.open', { count: open.length })}</h2>
          <p>{say('check.open.what')}</p>
          <div>
            {open.map(({ page }) => (
              <Button
                variant="small"
                key={page}
                id={`change-${page}`}
                onClick={() => onChangePage(page)}
              >
                <VisuallyHidden>{`${say('form.change')} `}</VisuallyHidden>
                <span>{say(`form.change.${page}`)}</span>
              </Button>
            ))}
          </div>
        </section>
      )}
    </>
  );
};
