import { ButtonLink } from '../button';
import { sayAtDesk } from '../say-at-desk';
import styles from './desk.module.css';
import type { PrinterFile } from './memory';

/** The file for the printer, or several where the list is long. */
export const PrinterFiles = ({ files }: { files: readonly PrinterFile[] }) => {
  if (files.length === 0) return null;
  return (
    <>
      {files.map(({ name, url, from, to }) => (
        <div key={name} className={styles.printerFile}>
          {files.length > 1 && <p>{sayAtDesk('desk.done.which', { name, from, to })}</p>}
          <div className={styles.ways}>
            <ButtonLink variant="primary" href={url} target="_blank" rel="noopener">
              {sayAtDesk('desk.done.open', { name })}
            </ButtonLink>
            <ButtonLink variant="secondary" href={url} download={name}>
              {sayAtDesk('desk.done.download', { name })}
            </ButtonLink>
          </div>
        </div>
      ))}
      <p>{sayAtDesk('desk.done.check')}</p>
      <p className={styles.quiet}>{sayAtDesk('desk.done.notLocked')}</p>
    </>
  );
};
