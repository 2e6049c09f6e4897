import { useState } from 'react';
import { withTold } from '../../lib/intake/rows/read-told';
import { countsAsTold, type ToldValue } from '../../lib/intake/rows/told-values';
import { Button } from '../button';
import { DetailsBox } from '../details-box';
import { sayAtDesk } from '../say-at-desk';
import styles from './desk.module.css';
import { Pager, pageSlice } from './pager';
import type { Choose } from './read-list';

type Props = { values: readonly ToldValue[]; onChoose: Choose };

/** Asks once for the list what its words for who was told mean. */
export const ToldQuestion = ({ values, onChoose }: Props) => {
  if (values.length === 0) return null;
  const unclear = values.filter(({ reads }) => reads === 'unclear');
  const clear = values.filter(({ reads }) => reads !== 'unclear');
  return (
    <>
      <h3>{sayAtDesk('desk.columns.told')}</h3>
      <p>{sayAtDesk('desk.columns.told.what')}</p>
      <Values values={unclear} onChoose={onChoose} />
      {clear.length > 0 && (
        <DetailsBox title={sayAtDesk('desk.columns.told.clear', { count: clear.length })}>
          <Values values={clear} onChoose={onChoose} />
        </DetailsBox>
      )}
    </>
  );
};

const Values = ({ values, onChoose }: Props) => {
  const [page, setPage] = useState(0);
  return (
    <>
      {pageSlice(values, page).map((value) => (
        <Value key={value.key} value={value} onChoose={onChoose} />
      ))}
      <Pager page={page} count={values.length} onPage={setPage} />
    </>
  );
};

const Value = ({ value, onChoose }: { value: ToldValue; onChoose: Choose }) => {
  const { key, words, rows, reads, chosen } = value;
  const isOpen = reads === 'unclear' && chosen === undefined;
  const wording = isOpen ? 'desk.columns.told.unclear' : 'desk.columns.told.value';
  return (
    <fieldset className={styles.show}>
      <legend translate="no">{sayAtDesk(wording, { words, rows })}</legend>
      {([true, false] as const).map((isTold) => (
        <Button
          variant="small"
          key={String(isTold)}
          aria-pressed={!isOpen && countsAsTold(value) === isTold}
          onClick={() =>
            void onChoose((choices) => ({
              ...choices,
              told: withTold(choices.told, { words: key, isTold }),
            }))
          }
        >
          {sayAtDesk(isTold ? 'desk.columns.told.yes' : 'desk.columns.told.no')}
        </Button>
      ))}
    </fieldset>
  );
};
