import { type DragEvent, useState } from 'react';
import { fileIn } from '../file-in';
import { FileInput } from '../file-input';
import { sayAtDesk } from '../say-at-desk';
import styles from './desk.module.css';
import { useDesk } from './memory';
import { fileId, readFile, refuse } from './read-list';

/** Endings and types, since some systems go by one and some by the other. */
const accepted = [
  '.xlsx,.xlsm,.csv,.tsv,.txt',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.ms-excel.sheet.macroEnabled.12',
  'text/csv,text/tab-separated-values,text/plain',
].join();

/** A file that is chosen, or dropped anywhere on this part of the page. */
export const FileDoor = () => {
  const [isOver, setIsOver] = useState(false);
  const reading = useDesk('reading');
  const problem = reading.status === 'problem' && reading.leadsTo === fileId ? reading : undefined;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const dropped = fileIn(event.dataTransfer);
    if (dropped instanceof File) void readFile(dropped);
    else refuse(sayAtDesk(`desk.file.${dropped}`), dropped === 'text' ? 'paste' : fileId);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the file field within is the way for keys
    <div
      className={isOver ? styles.doorOver : styles.door}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <FileInput
        id={fileId}
        label={sayAtDesk('desk.file')}
        hint={sayAtDesk('desk.file.hint')}
        error={problem?.message}
        accept={accepted}
        onFile={(file) => void readFile(file)}
      />
    </div>
  );
};
