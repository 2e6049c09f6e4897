import { type DragEvent, useState } from 'react';
import { Button } from '../../button';
import { DetailsBox } from '../../details-box';
import { TextArea } from '../../field';
import { fileIn } from '../../file-in';
import { FileInput } from '../../file-input';
import styles from './report.module.css';
import { sayReport } from './say-report';

/** Endings and types, since some systems go by one and some by the other. */
const accepted = '.pdf,.txt,application/pdf,text/plain';

type Props = { onRead: (source: File | string) => void };

/** Takes a report: pasted, chosen, or dropped anywhere on this part of the page. */
export const ReportDoor = ({ onRead }: Props) => {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const dropped = fileIn(event.dataTransfer);
    if (dropped instanceof File) onRead(dropped);
    else setProblem(sayReport(`report.file.${dropped}`));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the file field within is the way for keys
    <div className={styles.door} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <TextArea
        id="report-text"
        rows={8}
        label={sayReport('report.paste')}
        hint={sayReport('report.paste.hint')}
        error={problem}
        value={text}
        onChange={setText}
      />
      <Button
        variant="primary"
        onClick={() => (text.trim() === '' ? setProblem(sayReport('report.blank')) : onRead(text))}
      >
        {sayReport('report.read')}
      </Button>
      <div className={styles.file}>
        <FileInput
          id="report-file"
          label={sayReport('report.file')}
          hint={sayReport('report.file.hint')}
          accept={accepted}
          onFile={onRead}
        />
      </div>
      <DetailsBox title={sayReport('report.photo.title')}>
        <p>{sayReport('report.photo')}</p>
      </DetailsBox>
    </div>
  );
};
