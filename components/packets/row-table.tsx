import { useCallback, useEffect, useMemo, useState } from 'react';
import { editRow } from '../../lib/intake/rows/change-rows';
import type { PacketRow } from '../../lib/intake/rows/packet-row';
import type { PacketList } from '../../lib/intake/rows/packet-rows';
import { nameOfRow } from '../../lib/intake/rows/row-name';
import { stateOf } from '../../lib/intake/rows/row-state';
import { editRowsLike, rowsLike } from '../../lib/intake/rows/rows-like';
import { type RowDraft, withColumnsOf } from '../../lib/intake/rows/take-into-row';
import { tickRows } from '../../lib/intake/rows/ticks';
import { printedWords } from '../../lib/intake/rows/words-to-print';
import { sayAtDesk } from '../say-at-desk';
import { EditRow } from './edit-row';
import { change, deskNow, useDesk } from './memory';
import { editId, RowLine } from './row-line';
import styles from './row-table.module.css';

type Props = {
  list: PacketList;
  /** Those that are on the screen. */
  rows: readonly PacketRow[];
  /** Where the focus goes when the row that was edited is not on the screen any more. */
  onNoRow: () => void;
};

/** A line for each patient; one at a time can be opened to be mended. */
export const RowTable = ({ list, rows, onNoRow }: Props) => {
  const edited = useDesk('editing');
  const [said, setSaid] = useState('');
  const work = useDesk('work');
  const again = useDesk('again');
  const packets = useMemo(() => {
    const made = work.status === 'done' ? work.made.packets : [];
    return new Map(made.map((one) => [one.row, one]));
  }, [work]);

  const open = useCallback((number: number) => {
    setSaid('');
    change({ editing: number });
  }, []);

  const tick = useCallback((number: number, isTicked: boolean) => {
    const now = deskNow().list;
    if (now) change({ list: tickRows(now, [number], isTicked) });
  }, []);
  const unticked = useMemo(() => new Set(list.unticked), [list]);

  // Drops what was typed into a row that is no longer shown.
  const isShown = rows.some(({ number }) => number === edited);
  useEffect(() => {
    if (edited !== null && !isShown) change({ editing: null });
  }, [edited, isShown]);

  const close = (number: number) => {
    change({ editing: null });
    // When the line is back.
    requestAnimationFrame(() => {
      const button = document.getElementById(editId(number));
      if (button) button.focus();
      else onNoRow();
    });
  };
  const likeEdited = useCallback(
    (cells: readonly string[]) => (edited === null ? [] : rowsLike(list, edited, cells)),
    [list, edited],
  );
  const save = (number: number, draft: RowDraft, edit = editRow) => {
    const { cells } = draft;
    const before = withColumnsOf(deskNow().list ?? list, draft);
    const now = edit(before, number, cells);
    change({ list: now });
    if (edit !== editRow) {
      const count = rowsLike(before, number, cells).length;
      setSaid(sayAtDesk('desk.edit.savedAll', { number, count }));
      return close(number);
    }
    const row = now.rows.find((one) => one.number === number);
    if (row)
      setSaid(
        sayAtDesk('desk.edit.saved', { number, state: sayAtDesk(`desk.state.${stateOf(row)}`) }),
      );
    close(number);
  };
  const isMade = work.status === 'done';
  const canMake =
    work.status === 'done' && work.made.order === list.order && work.made.rows === list.rows.length;
  return (
    <div>
      <p role="status" className={styles.said}>
        <span>{`${said} `}</span>
        <span>
          {again.status !== 'none' &&
            sayAtDesk(`desk.again.${again.status}`, { number: again.row })}
        </span>
      </p>
      <table className={styles.table}>
        <caption>{sayAtDesk('desk.rows.caption')}</caption>
        <thead>
          <tr>
            {columns
              .filter((column) => column !== 'packet' || isMade)
              .map((column) => (
                <th key={column} scope="col" className={styles[`column-${column}`]}>
                  {sayAtDesk(`desk.column.${column}`)}
                </th>
              ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) =>
            row.number === edited ? (
              <tr key={row.number} className={styles.editedRow}>
                <td colSpan={columns.length - (isMade ? 0 : 1)}>
                  <EditRow
                    row={row}
                    name={nameOfRow(row, list.columns)}
                    columns={list.columns}
                    rowsLike={likeEdited}
                    onSave={(draft) => save(row.number, draft)}
                    onSaveAll={(cells) =>
                      save(row.number, { cells, columns: list.columns }, editRowsLike)
                    }
                    onCancel={() => close(row.number)}
                  />
                </td>
              </tr>
            ) : (
              <RowLine
                key={row.number}
                row={row}
                name={nameOfRow(row, list.columns)}
                packet={codeOf(packets.get(row.number), row)}
                words={printedWords(list, row)}
                isTicked={!unticked.has(row.number)}
                isMade={isMade}
                canMake={canMake}
                onEdit={open}
                onTick={tick}
              />
            ),
          )}
        </tbody>
      </table>
    </div>
  );
};

const columns = ['row', 'name', 'state', 'results', 'understood', 'packet', 'change'] as const;

/** The code on the paper of a row, as long as the row is what it was made from. */
const codeOf = (made: { cells: readonly string[]; code: string } | undefined, row: PacketRow) =>
  made?.cells === row.cells ? made.code : undefined;
