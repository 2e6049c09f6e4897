import { useState } from 'react';
import { largestAnswersFile } from '../../lib/answers/answers';
import type { Field } from '../../lib/answers/fields';
import type { ReportFact } from '../../lib/answers/report-facts';
import { type FileProblem, readSavedFile } from '../../lib/answers/saved-file';
import { formFrom } from '../../lib/intake/form/form-from';
import type { FormValues } from '../../lib/intake/form/read-form';
import type { SayOnScreen } from '../../lib/wording/screen-wording';
import { DetailsBox } from '../details-box';
import { FileInput } from '../file-input';
import { sayWhileMaking } from '../say-making';
import styles from './prepare.module.css';

/** What a file says beside its answers. */
export type OpenedFile = {
  /** Fields that changed since it was saved. */
  again: readonly Field[];
  /** Facts that were taken from reports. */
  reported: readonly ReportFact[];
};

type Props = {
  say: SayOnScreen;
  onOpen: (values: FormValues, more: OpenedFile) => void;
};

/** Goes on from answers that were saved to a file. The file is read here and goes nowhere. */
export const OpenFile = ({ say, onOpen }: Props) => {
  const [problem, setProblem] = useState<FileProblem>();
  const open = async (file: File) => {
    if (file.size > largestAnswersFile) return setProblem('tooLarge');
    const text = await file.text().catch(() => null);
    if (text === null) return setProblem('unreadable');
    const read = readSavedFile(text);
    if (!read.ok) return setProblem(read.problem);
    const again = [...read.askAgain, ...read.changed];
    onOpen(formFrom(read.answers), { again, reported: read.reported });
  };
  return (
    <DetailsBox title={say('form.open.title')} className={styles.more}>
      <FileInput
        id="open-file"
        label={say('form.open')}
        hint={say('form.open.hint')}
        error={problem && sayWhileMaking(`error.file.${problem}`)}
        isErrorAlert
        accept=".json,application/json"
        onFile={(file) => void open(file)}
      />
    </DetailsBox>
  );
};
