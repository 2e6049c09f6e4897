import { withChoice } from '../../lib/intake/rows/column-choices';
import type { SameMeaning } from '../../lib/intake/rows/column-questions';
import { listOf } from '../../lib/wording/wording';
import { Button } from '../button';
import { sayAtDesk } from '../say-at-desk';
import { screenLanguage } from '../screen-language';
import styles from './desk.module.css';
import type { Choose } from './read-list';

type Props = {
  same: SameMeaning;
  onChoose: Choose;
  /** Where the focus goes when the question is gone. */
  onAnswered: () => void;
};

/** Asks which of the columns with one meaning to use. */
export const SameColumnsQuestion = ({ same, onChoose, onAnswered }: Props) => {
  const { column, headers } = same;
  const use = async (used: readonly string[]) => {
    const isRead = await onChoose((choices) => ({
      ...choices,
      columns: headers.reduce(
        (chosen, header) =>
          withChoice(chosen, { header, column: used.includes(header) ? column : null }),
        choices.columns,
      ),
    }));
    if (isRead) onAnswered();
  };
  const names = headers.map(inQuotes);
  const id = `same-${column}`;
  return (
    <>
      <fieldset className={styles.show} aria-describedby={id}>
        <legend>
          {sayAtDesk('desk.columns.same', {
            names: listOf(names, screenLanguage),
            meaning: sayAtDesk(`column.is.${column}`),
          })}
        </legend>
        <Button variant="small" onClick={() => void use(headers)}>
          {sayAtDesk('desk.columns.same.all')}
        </Button>
        {headers.map((header) => (
          <Button variant="small" key={header} onClick={() => void use([header])}>
            {sayAtDesk('desk.columns.same.only', { header: inQuotes(header) })}
          </Button>
        ))}
      </fieldset>
      <p id={id}>{sayAtDesk('desk.columns.same.what')}</p>
    </>
  );
};

const inQuotes = (name: string) => `“${name}”`;
