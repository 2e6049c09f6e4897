import { useState } from 'react';
import type { Practice } from '../../lib/answers/practice';
import { largestPracticeFile, readPracticeFile } from '../../lib/answers/practice-file';
import { describedBy, ErrorText } from '../field';
import { sayAtDesk } from '../say-at-desk';
import styles from './desk.module.css';

/** Opens the practice's words from a file that was saved here. */
export const OpenPractice = ({ onOpen }: { onOpen: (practice: Practice) => void }) => {
  const [problem, setProblem] = useState<'notPractice' | 'unreadable'>();
  const open = async (file: File) => {
    if (file.size > largestPracticeFile) return setProblem('notPractice');
    const text = await file.text().catch(() => null);
    const practice = text === null ? null : readPracticeFile(text);
    if (practice) onOpen(practice);
    setProblem(practice ? undefined : text === null ? 'unreadable' : 'notPractice');
  };
  const field = {
    id: 'practice-file',
    label: sayAtDesk('desk.practice.open'),
    error: problem && sayAtDesk(`desk.practice.${problem}`),
  };
  return (
    <div className={styles.openFile}>
      <label htmlFor={field.id}>{field.label}</label>
      <div role="alert">
        <ErrorText {...field} />
      </div>
      <input
        type="file"
        id={field.id}
        accept=".json,application/json"
        className={styles.file}
        aria-describedby={describedBy(field)}
        aria-invalid={problem ? true : undefined}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void open(file);
          target.value = ''; // so that the same file can be chosen again
        }}
      />
    </div>
  );
};
