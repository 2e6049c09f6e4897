import { useState } from 'react';
import {
  type DeskFileProblem,
  deskAsFile,
  largestDeskFile,
  readDeskFile,
} from '../../lib/answers/desk-file';
import { applyDesk, deskFileFrom } from '../../lib/intake/rows/desk-choices';
import type { PacketList } from '../../lib/intake/rows/packet-rows';
import { columnMeanings } from '../../lib/intake/words/column-meanings';
import { listOf } from '../../lib/wording/wording';
import { Button } from '../button';
import { DetailsBox } from '../details-box';
import { FileInput } from '../file-input';
import { saveFile } from '../save-file';
import { sayAtDesk } from '../say-at-desk';
import { screenLanguage } from '../screen-language';
import styles from './desk.module.css';
import type { Choose } from './read-list';

type Props = { list: PacketList; onChoose: Choose };
type Problem = DeskFileProblem | 'unreadable';

/** Saves what was said of the columns to a file, and applies such a file to the list. */
export const DeskFileDoor = ({ list, onChoose }: Props) => {
  const [problem, setProblem] = useState<Problem>();
  const [said, setSaid] = useState('');
  const open = async (file: File) => {
    setSaid('');
    if (file.size > largestDeskFile) return setProblem('tooLarge');
    const text = await file.text().catch(() => null);
    if (text === null) return setProblem('unreadable');
    const read = readDeskFile(text, columnMeanings);
    setProblem(read.ok ? undefined : read.problem);
    if (!read.ok) return;
    const { set, missing } = applyDesk(list, read.file);
    if (await onChoose((choices) => applyDesk({ ...list, choices }, read.file).choices))
      setSaid(appliedInWords(set, missing));
  };
  const save = () =>
    saveFile(
      sayAtDesk('desk.columns.fileName'),
      deskAsFile(deskFileFrom(list)),
      'application/json',
    );
  return (
    <DetailsBox title={sayAtDesk('desk.columns.keep')}>
      <p>{sayAtDesk('desk.columns.keep.what')}</p>
      <Button variant="secondary" onClick={save}>
        {sayAtDesk('desk.columns.save')}
      </Button>
      <div className={styles.openFile}>
        <FileInput
          id="desk-file"
          label={sayAtDesk('desk.columns.open')}
          error={problem && sayAtDesk(`desk.columns.${problem}`)}
          isErrorAlert
          accept=".json,application/json"
          onFile={(file) => void open(file)}
        />
      </div>
      <p role="status">{said}</p>
    </DetailsBox>
  );
};

function appliedInWords(set: readonly string[], missing: readonly string[]): string {
  const named = (names: readonly string[]) =>
    listOf(
      names.map((name) => `“${name}”`),
      screenLanguage,
    );
  const sentences = [sayAtDesk('desk.columns.set', { count: set.length, names: named(set) })];
  if (missing.length > 0)
    sentences.push(sayAtDesk('desk.columns.missing', { names: named(missing) }));
  return sentences.join(' ');
}
