import { useEffect, useMemo, useRef, useState } from 'react';
import type { PacketRow } from '../../lib/intake/rows/packet-row';
import { type RowDraft, withoutBlankColumns } from '../../lib/intake/rows/take-into-row';
import type { TableColumn } from '../../lib/intake/table/table';
import { Button } from '../button';
import { TextArea, TextInput } from '../field';
import { sayAtDesk } from '../say-at-desk';
import deskStyles from './desk.module.css';
import { RowReportDoor } from './row-report-door';
import styles from './row-table.module.css';

type Props = {
  row: PacketRow;
  name: string | undefined;
  columns: readonly TableColumn[];
  /** The row as it was edited; it may have further columns at the end. */
  onSave: (draft: RowDraft) => void;
  /** Finds the other rows with the same words in a cell that was changed. */
  rowsLike: (cells: readonly string[]) => readonly number[];
  onSaveAll: (cells: readonly string[]) => void;
  onCancel: () => void;
};

/** A cell with more letters, or with lines, gets a field of several lines. */
const oneLine = 60;

export const cellId = (number: number, at: number) => `cell-${number}-${at}`;

/** The cells of a row as fields, in place; the first that was not understood has the focus. */
export const EditRow = ({ row, name, columns: given, onSave, onCancel, ...like }: Props) => {
  const { number } = row;
  const width = Math.max(given.length, row.cells.length);
  const [draft, setDraft] = useState<RowDraft>(() => ({
    cells: Array.from({ length: width }, (_, at) => row.cells[at] ?? ''),
    columns: given,
  }));
  const { cells, columns } = draft;
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
    () => like.rowsLike(withoutBlankExtras(cells, given.length)).length,
    [like.rowsLike, cells, given],
  );

  const whole = problems.filter(({ column }) => column === '');
  return (
    <form
      noValidate
      className={styles.edit}
      aria-label={sayAtDesk('desk.edit.title', { number })}
      onSubmit={(event) => {
        event.preventDefault();
        const { cells, columns } = withoutBlankColumns(draft, given.length);
        onSave({ columns, cells: withoutBlankExtras(cells, columns.length) });
      }}
    >
      <h3>
        {sayAtDesk('desk.edit.whose', { number, name: name ?? sayAtDesk('desk.row.noName') })}
      </h3>
      <p>{sayAtDesk('desk.edit.what')}</p>
      <RowReportDoor
        row={row}
        name={name ?? sayAtDesk('desk.row.noName')}
        draft={draft}
        onDraft={setDraft}
      />
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
            onChange: (text: string) => setDraft({ ...draft, cells: cells.with(at, text) }),
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
        {alike > 0 && columns === given && (
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
