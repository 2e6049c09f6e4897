import { useState } from 'react';
import { type DeskFileProblem, largestDeskFile, readDeskFile } from '../../lib/answers/desk-file';
import { applyDesk } from '../../lib/intake/rows/desk-choices';
import { appliedInWords } from '../../lib/intake/rows/desk-in-words';
import type { PacketList } from '../../lib/intake/rows/packet-rows';
import { columnMeanings } from '../../lib/intake/words/column-meanings';
import { FileInput } from '../file-input';
import { sayAtDesk } from '../say-at-desk';
import styles from './desk.module.css';
import type { Choose } from './read-list';

type Props = { list: PacketList; onChoose: Choose };

/** Applies a saved desk file to the list. */
export const OpenDesk = ({ list, onChoose }: Props) => {
  const [problem, setProblem] = useState<DeskFileProblem | 'unreadable'>();
  const [said, setSaid] = useState('');
  const open = async (file: File) => {
    setSaid('');
    if (file.size > largestDeskFile) return setProblem('tooLarge');
    const text = await file.text().catch(() => null);
    if (text === null) return setProblem('unreadable');
    const read = readDeskFile(text, columnMeanings);
    setProblem(read.ok ? undefined : read.problem);
    if (!read.ok) return;
    const applied = applyDesk(list, read.file);
    if (await onChoose((choices) => applyDesk({ ...list, choices }, read.file).choices))
      setSaid(appliedInWords(applied));
  };
  return (
    <div className={styles.openFile}>
      <FileInput
        id="desk-file"
        label={sayAtDesk('desk.columns.open')}
        hint={sayAtDesk('desk.columns.open.hint')}
        error={problem && sayAtDesk(`desk.columns.${problem}`)}
        isErrorAlert
        accept=".json,application/json"
        onFile={(file) => void open(file)}
      />
      <p role="status">{said}</p>
    </div>
  );
};
