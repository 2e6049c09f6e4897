import type { PacketRow } from '../../lib/intake/rows/packet-row';
import { DetailsBox } from '../details-box';
import { sayAtDesk } from '../say-at-desk';
import { problemInWords } from './problem-in-words';
import styles from './row-table.module.css';

/** Problems and notes of a row, and below them how its cells were read. */
export const RowRemarks = ({ row, name }: { row: PacketRow; name: string | undefined }) => {
  if (row.state === 'not-ready') {
    const problems = row.problems.map((one) => problemInWords(one, name));
    return (
      <Remarks
        summary={sayAtDesk('desk.row.problems', { count: problems.length })}
        look={problems}
      />
    );
  }
  const textOf = (notes: typeof row.notes) =>
    notes.map(({ column, message }) => at(column, message));
  // Signs that cannot wait come first.
  const look = textOf([
    ...row.notes.filter(({ kind }) => kind === 'alert'),
    ...row.notes.filter(({ kind }) => kind !== 'alert' && kind !== 'read'),
  ]);
  const read = textOf(row.notes.filter(({ kind }) => kind === 'read'));
  if (look.length + read.length === 0) return null;
  const summary =
    look.length > 0
      ? sayAtDesk('desk.row.look', { look: look.length, read: read.length })
      : sayAtDesk('desk.row.read', { read: read.length });
  return <Remarks summary={summary} look={look} read={read} />;
};

type Props = { summary: string; look: readonly string[]; read?: readonly string[] };

/** Open from the start where somebody has to look. */
const Remarks = ({ summary, look, read = [] }: Props) => (
  <DetailsBox title={summary} open={look.length > 0} className={styles.remarks}>
    <ul>
      {[...new Set(look)].map((text) => (
        <li key={text}>{text}</li>
      ))}
      {[...new Set(read)].map((text) => (
        <li key={text} className={styles.read}>
          {text}
        </li>
      ))}
    </ul>
  </DetailsBox>
);

const at = (column: string, message: string) =>
  column === '' ? message : sayAtDesk('desk.row.note', { column, message });
