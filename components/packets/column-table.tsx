import { withChoice } from '../../lib/intake/rows/column-choices';
import type { ListedColumn } from '../../lib/intake/rows/column-questions';
import type { Column } from '../../lib/intake/words/column-names';
import { sayAtDesk } from '../say-at-desk';
import styles from './column-table.module.css';
import { MeaningSelect } from './meaning-select';
import type { Choose } from './read-list';

type Props = { columns: readonly ListedColumn[]; onChoose: Choose };

/** Each column with some of its cells, and what it was taken for. */
export const ColumnTable = ({ columns, onChoose }: Props) => (
  <table className={styles.table}>
    <caption>{sayAtDesk('desk.columns.caption')}</caption>
    <thead>
      <tr>
        <th scope="col">{sayAtDesk('desk.columns.header')}</th>
        <th scope="col">{sayAtDesk('desk.columns.samples')}</th>
        <th scope="col">{sayAtDesk('desk.columns.meaning')}</th>
      </tr>
    </thead>
    <tbody>
      {columns.map((listed, at) => (
        <tr key={listed.header} className={listed.isAsked ? styles.asked : undefined}>
          <th scope="row" translate="no">
            {listed.header}
          </th>
          <td>
            <Samples samples={listed.samples} />
          </td>
          <td>
            <MeaningSelect
              id={`column-${at}`}
              listed={listed}
              onPick={(column) => onChoose(settingOf(listed, column))}
            />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const settingOf =
  ({ header }: ListedColumn, column: Column | null): Parameters<Choose>[0] =>
  (choices) => ({ ...choices, columns: withChoice(choices.columns, { header, column }) });

const Samples = ({ samples }: { samples: readonly string[] }) =>
  samples.length === 0 ? (
    <span className={styles.blank}>{sayAtDesk('desk.columns.blank')}</span>
  ) : (
    <ul className={styles.samples} translate="no">
      {samples.map((sample) => (
        <li key={sample}>{sample}</li>
      ))}
    </ul>
  );
