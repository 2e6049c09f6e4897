import { useEffect, useState } from 'react';
import type { ListedColumn } from '../../lib/intake/rows/column-questions';
import {
  columnMeanings,
  type MeaningGroup,
  meaningGroups,
} from '../../lib/intake/words/column-meanings';
import type { Column } from '../../lib/intake/words/column-names';
import { sayAtDesk } from '../say-at-desk';
import { VisuallyHidden } from '../visually-hidden';
import styles from './column-table.module.css';

const groups = Object.keys(meaningGroups) as MeaningGroup[];
const unused = 'unused';

type Props = {
  id: string;
  listed: ListedColumn;
  /** Returns whether the list was read with it; null leaves the column out. */
  onPick: (column: Column | null) => Promise<boolean>;
};

/** All that a column can be taken for, to choose from. */
export const MeaningSelect = ({ id, listed, onPick }: Props) => {
  const { header, column, isAsked } = listed;
  const meaning = column ?? (isAsked ? '' : unused);
  // Shows what was picked while the list is read again.
  const [picked, setPicked] = useState<string>(meaning);
  useEffect(() => setPicked(meaning), [meaning]);
  return (
    <>
      <label htmlFor={id}>
        <VisuallyHidden>{sayAtDesk('desk.columns.what', { header })}</VisuallyHidden>
      </label>
      <select
        id={id}
        className={styles.select}
        aria-describedby={isAsked ? `${id}-asked` : undefined}
        value={picked}
        onChange={({ target }) => {
          setPicked(target.value);
          void onPick(columnMeanings.find((one) => one === target.value) ?? null).then(
            (isRead) => isRead || setPicked(meaning),
          );
        }}
      >
        {isAsked && <option value="">{sayAtDesk('desk.columns.unused')}</option>}
        <option value={unused}>{sayAtDesk('desk.columns.leaveOut')}</option>
        {groups.map((group) => (
          <optgroup key={group} label={sayAtDesk(`column.group.${group}`)}>
            {meaningGroups[group].map((one) => (
              <option key={one} value={one}>
                {sayAtDesk(`column.is.${one}`)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {isAsked && (
        <p id={`${id}-asked`} className={styles.unknown}>
          {sayAtDesk('desk.columns.unknown')}
        </p>
      )}
    </>
  );
};
