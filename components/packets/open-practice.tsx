import { useState } from 'react';
import { largestPracticeFile, type Practice } from '../../lib/answers/practice';
import { readPracticeFile } from '../../lib/answers/practice-file';
import { FileInput } from '../file-input';
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
  return (
    <div className={styles.openFile}>
      <FileInput
        id="practice-file"
        label={sayAtDesk('desk.practice.open')}
        error={problem && sayAtDesk(`desk.practice.${problem}`)}
        isErrorAlert
        accept=".json,application/json"
        onFile={(file) => void open(file)}
      />
    </div>
  );
};
