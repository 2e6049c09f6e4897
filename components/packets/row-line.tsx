import { memo, type ReactNode } from 'react';
import type { PacketRow } from '../../lib/intake/rows/packet-row';
import { stateOf } from '../../lib/intake/rows/row-state';
import { rowSummary } from '../../lib/intake/rows/row-summary';
import { Button } from '../button';
import { sayAtDesk } from '../say-at-desk';
import { PacketCell } from './packet-cell';
import { RowRemarks } from './row-remarks';
import styles from './row-table.module.css';

export const editId = (number: number) => `edit-${number}`;

type Props = {
  row: PacketRow;
  name: string | undefined;
  /** The code on its paper. */
  packet: string | undefined;
  /** Words about symptoms that print as they were typed. */
  words: string | undefined;
  /** Whether it is to be made. */
  isTicked: boolean;
  /** Whether there is a column for codes. */
  isMade: boolean;
  /** Whether places are still those of the packets that were made. */
  canMake: boolean;
  onEdit: (number: number) => void;
  onTick: (number: number, isTicked: boolean) => void;
};

/** One patient in the table, with row number and name as in the spreadsheet. */
export const RowLine = memo(
  ({ row, name, packet, words, isTicked, isMade, canMake, ...on }: Props) => {
    const state = stateOf(row);
    const isReady = row.state === 'ready';
    const told = isReady && (row.resultsTold ? 'yes' : 'no');
    return (
      <tr className={isTicked ? undefined : styles.out}>
        <td className={styles.short}>
          <Label of="row" />
          <label className={styles.tick}>
            <input
              type="checkbox"
              checked={isTicked}
              aria-label={sayAtDesk('desk.tick', { number: row.number })}
              onChange={({ target }) => on.onTick(row.number, target.checked)}
            />
            <span>{row.number}</span>
          </label>
        </td>
        <th scope="row">
          <Label of="name" />
          <span translate="no">{name ?? sayAtDesk('desk.row.noName')}</span>
        </th>
        <td className={styles.short}>
          <Label of="state" />
          <span className={styles[state]}>{sayAtDesk(`desk.state.${state}`)}</span>
        </td>
        <td className={styles.short}>
          {told && <Label of="results" />}
          {told && <span className={styles[`told-${told}`]}>{sayAtDesk(`desk.told.${told}`)}</span>}
        </td>
        <td>
          {isReady && <Label of="understood" />}
          {isReady && <Understood {...rowSummary(row)} words={words} />}
          <RowRemarks row={row} name={name} />
        </td>
        {isMade && (
          <td className={styles.short}>
            <Label of="packet" />
            <PacketCell
              number={row.number}
              code={packet}
              canMake={canMake && isReady && isTicked}
            />
          </td>
        )}
        <td>
          <Button variant="small" id={editId(row.number)} onClick={() => on.onEdit(row.number)}>
            {sayAtDesk('desk.edit', { number: row.number })}
          </Button>
        </td>
      </tr>
    );
  },
);

/** Name of the column, for narrow screens that show no table head. */
const Label = ({ of }: { of: 'row' | 'name' | 'state' | 'results' | 'understood' | 'packet' }) => (
  <span className={styles.cellLabel} aria-hidden>
    {sayAtDesk(`desk.column.${of}`)}
  </span>
);

type UnderstoodProps = ReturnType<typeof rowSummary> & Pick<Props, 'words'>;

const Understood = ({ prints, held, words }: UnderstoodProps): ReactNode => (
  <div className={styles.understood}>
    <p>{prints.length > 0 ? prints.join(' · ') : sayAtDesk('desk.row.nothing')}</p>
    {words && <p>{sayAtDesk('desk.sum.asTyped', { words })}</p>}
    {held.length > 0 && (
      <p className={styles.held}>{sayAtDesk('desk.row.held', { list: held.join(' · ') })}</p>
    )}
  </div>
);
