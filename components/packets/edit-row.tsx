import { useEffect, useMemo, useRef, useState } from 'react';
import type { PacketRow } from '../../lib/intake/rows/packet-row';
import type { TableColumn } from '../../lib/intake/table/table';
import { Button } from '../button';
import { TextArea, TextInput } from '../field';
import { sayAtDesk } from '../say-at-desk';
import deskStyles from './desk.module.css';
import styles from './row-table.module.css';

type Props = {
  row: PacketRow;
  name: string | undefined;
  columns: readonly TableColumn[];
  onSave: (cells: readonly string[]) => void;
  /** Finds the other rows with the same words in a cell that was changed. */
  rowsLike: (cells: readonly string[]) => readonly number[];
  onSaveAll: (cells: readonly string[]) => void;
  onCancel: () => void;
};

/** A cell with more letters, or with lines, gets a field of several lines. */
const oneLine = 60;

export const cellId = (number: number, at: number) => `cell-${number}-${at}`;

/** The cells of a row as fields, in place; the first that was not understood has the focus. */
export const EditRow = ({ row, name, columns, onSave, onCancel, ...like }: Props) => {
  const { number } = row;
  const width = Math.max(columns.length, row.cells.length);
  const [cells, setCells] = useState(() =>
    Array.from({ length: width }, (_, at) => row.cells[at] ?? ''),
  );
  const problems = row.state === 'not-ready' ? row.problems : [];
  const unread = row.state === 'ready' ? row.notes.filter(({ kind }) => kind === 'unread') : [];
  const [isLong] = useState(() =>
    row.cells.map((cell) => cell.length > oneLine || cell.includes('\n')),
  );
  // Where it was opened: a cell that has to be mended, else the first.
  const first = useRef(
    Math.max(
      0,
      columns.findIndex(({ header }) =>
        [...problems, ...unread].some(({ column }) => column === header),
      ),
    ),
  );
  useEffect(() => document.getElementById(cellId(number, first.current))?.focus(), [number]);

  const alike = useMemo(
    () => like.rowsLike(withoutBlankExtras(cells, columns.length)).length,
    [like.rowsLike, cells, columns],
  );

  const whole = problems.filter(({ column }) => column === '');
  return (
    <form
      noValidate
      className={styles.edit}
      aria-label={sayAtDesk('desk.edit.title', { number })}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(withoutBlankExtras(cells, columns.length));
      }}
    >
      <h3>
        {sayAtDesk('desk.edit.whose', { number, name: name ?? sayAtDesk('desk.row.noName') })}
      </h3>
      <p>{sayAtDesk('desk.edit.what')}</p>
      {whole.map(({ message, mend }) => (
        <p key={message} className={deskStyles.alert}>
          {sayAtDesk('desk.row.problem', { message, mend })}
        </p>
      ))}
      <div className={styles.cells}>
        {cells.map((cell, at) => {
          const column = columns[at];
          const found = problems.filter((one) => column && one.column === column.header);
          const hints = unread.filter((one) => column && one.column === column.header);
          const field = {
            id: cellId(number, at),
            label: column?.header ?? sayAtDesk('desk.edit.extra', { letter: at + 1 }),
            hint:
              column?.column === null
                ? sayAtDesk('desk.edit.unused')
                : hints.map(({ message }) => message).join(' ') || undefined,
            error:
              found
                .map(({ message, mend }) => sayAtDesk('desk.row.problem', { message, mend }))
                .join(' ') || undefined,
            value: cell,
            onChange: (text: string) => setCells(cells.with(at, text)),
          };
          return isLong[at] ? (
            <TextArea key={field.id} {...field} />
          ) : (
            <TextInput key={field.id} {...field} />
          );
        })}
      </div>
      <div className={deskStyles.ways}>
        <Button variant="primary" type="submit">
          {sayAtDesk('desk.edit.save', { number })}
        </Button>
        {alike > 0 && (
          <Button
            variant="secondary"
            onClick={() => like.onSaveAll(withoutBlankExtras(cells, columns.length))}
          >
            {sayAtDesk('desk.edit.saveAll', { number, count: alike })}
          </Button>
        )}
        <Button variant="secondary" onClick={onCancel}>
          {sayAtDesk('desk.edit.cancel')}
        </Button>
      </div>
    </form>
  );
};

/** Cells beyond the header that were emptied are no cells any more. */
const withoutBlankExtras = (cells: readonly string[], columns: number) =>
  cells.slice(0, Math.max(columns, cells.findLastIndex((cell) => cell.trim() !== '') + 1));
