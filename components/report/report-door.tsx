import { type DragEvent, type ReactNode, useState } from 'react';
import type { SayOnReport } from '../../lib/wording/report-wording';
import { Button } from '../button';
import { TextArea } from '../field';
import { fileIn } from '../file-in';
import { FileInput } from '../file-input';
import styles from './report.module.css';

/** Endings and types, since some systems go by one and some by the other. */
const accepted = '.pdf,.txt,application/pdf,text/plain';

type Props = {
  /** Whose report is asked for; the person's own is not named. */
  name?: string;
  say: SayOnReport;
  onRead: (source: File | string) => void;
  children?: ReactNode;
};

/** Takes a report: pasted, chosen, or dropped anywhere on this part of the page. */
export const ReportDoor = ({ name = '', say, onRead, children }: Props) => {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const dropped = fileIn(event.dataTransfer);
    if (dropped instanceof File) onRead(dropped);
    else setProblem(say(`report.file.${dropped}`));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the file field within is the way for keys
    <div className={styles.door} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <TextArea
        id="report-text"
        rows={8}
        label={say('report.paste', { name })}
        hint={say('report.paste.hint')}
        error={problem}
        value={text}
        onChange={setText}
      />
      <Button
        variant="primary"
        onClick={() => (text.trim() === '' ? setProblem(say('report.blank')) : onRead(text))}
      >
        {say('report.read')}
      </Button>
      <div className={styles.file}>
        <FileInput
          id="report-file"
          label={say('report.file')}
          hint={say('report.file.hint')}
          accept={accepted}
          onFile={onRead}
        />
      </div>
      {children}
    </div>
  );
};
