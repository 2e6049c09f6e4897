import { useState } from 'react';
import type { OpenValue } from '../../lib/intake/rows/open-values';
import { type ClosedColumn, closedValues, withValue } from '../../lib/intake/rows/value-choices';
import type { StaffKey } from '../../lib/wording/staff-wording';
import { Button } from '../button';
import { sayAtDesk } from '../say-at-desk';
import styles from './desk.module.css';
import { Pager, pageSlice } from './pager';
import type { Choose } from './read-list';

type Props = { values: readonly OpenValue[]; onChoose: Choose };

/** Asks once for the list what the words under a yes or no, or another closed question, mean. */
export const ValuesQuestion = ({ values, onChoose }: Props) => {
  const [page, setPage] = useState(0);
  if (values.length === 0) return null;
  return (
    <>
      <h3>{sayAtDesk('desk.columns.values')}</h3>
      <p>{sayAtDesk('desk.columns.values.what')}</p>
      {pageSlice(values, page).map((value) => (
        <Value key={`${value.header}\n${value.key}`} value={value} onChoose={onChoose} />
      ))}
      <Pager page={page} count={values.length} onPage={setPage} />
    </>
  );
};

const Value = ({ value, onChoose }: { value: OpenValue; onChoose: Choose }) => {
  const { column, header, key, words, rows, chosen } = value;
  return (
    <fieldset className={styles.show}>
      <legend translate="no">
        {sayAtDesk('desk.columns.values.value', { header, words, rows })}
      </legend>
      {closedValues[column].map((means) => (
        <Button
          variant="small"
          key={means}
          aria-pressed={chosen === means}
          onClick={() =>
            void onChoose((choices) => ({
              ...choices,
              values: withValue(choices.values, { column, words: key, means }),
            }))
          }
        >
          {sayAtDesk(labelOf(column, means))}
        </Button>
      ))}
    </fieldset>
  );
};

const labelOf = (column: ClosedColumn, means: string) =>
  `desk.columns.values.${column}.${means}` as StaffKey;
