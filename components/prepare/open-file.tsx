import { useState } from 'react';
import type { FileProblem } from '../../lib/answers/saved-file';
import { formFrom } from '../../lib/intake/form/form-from';
import type { FormValues } from '../../lib/intake/form/read-form';
import type { SayOnScreen } from '../../lib/wording/screen-wording';
import { describedBy, ErrorText, Hint } from '../field';
import styles from './prepare.module.css';

type Props = {
  say: SayOnScreen;
  readSavedFile: typeof import('../../lib/answers/saved-file').readSavedFile;
  largestFile: number;
  onOpen: (values: FormValues) => void;
};

/** Goes on from answers that were saved to a file. The file is read here and goes nowhere. */
export const OpenFile = ({ say, readSavedFile, largestFile, onOpen }: Props) => {
  const [problem, setProblem] = useState<FileProblem>();
  const open = async (file: File) => {
    if (file.size > largestFile) return setProblem('tooLarge');
    const text = await file.text().catch(() => null);
    if (text === null) return setProblem('unreadable');
    const read = readSavedFile(text);
    if (read.ok) onOpen(formFrom(read.answers));
    else setProblem(read.problem);
  };
  const field = {
    id: 'open-file',
    label: say('form.open'),
    hint: say('form.open.hint'),
    error: problem && say(`error.file.${problem}`),
  };
  return (
    <details className={styles.more}>
      <summary>{say('form.open.title')}</summary>
      <label htmlFor={field.id}>{field.label}</label>
      <Hint {...field} />
      <div role="alert">
        <ErrorText {...field} />
      </div>
      <input
        type="file"
        id={field.id}
        accept=".json,application/json"
        className={styles.file}
        aria-describedby={describedBy(field)}
        aria-invalid={field.error ? true : undefined}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void open(file);
          target.value = ''; // so that the same file can be chosen again
        }}
      />
    </details>
  );
};
