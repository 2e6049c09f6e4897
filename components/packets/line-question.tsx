import { firstLines } from '../../lib/answers/desk-file';
import type { OpenLine } from '../../lib/intake/rows/column-questions';
import type { PacketList } from '../../lib/intake/rows/packet-rows';
import { Button } from '../button';
import { sayAtDesk } from '../say-at-desk';
import styles from './desk.module.css';
import type { Choose } from './read-list';

type Props = { line: OpenLine; list: PacketList; onChoose: Choose };

/** Asks once for the list what a line of treatment by its number alone means. */
export const LineQuestion = ({ line, list, onChoose }: Props) => (
  <>
    <fieldset className={styles.show} aria-describedby="line-question">
      <legend>{sayAtDesk('desk.columns.line', line)}</legend>
      {firstLines.map((firstLine) => (
        <Button
          variant="small"
          key={firstLine}
          aria-pressed={list.choices.firstLine === firstLine}
          onClick={() => void onChoose((choices) => ({ ...choices, firstLine }))}
        >
          {sayAtDesk(`desk.columns.line.${firstLine}`)}
        </Button>
      ))}
    </fieldset>
    <p id="line-question">{sayAtDesk('desk.columns.line.what')}</p>
  </>
);
