import { Button, ButtonLink } from '../button';
import { sayAtDesk } from '../say-at-desk';
import styles from './desk.module.css';
import { useDesk } from './memory';
import { makeZip } from './work';

/** A ZIP with a file for each patient, made when it is asked for. */
export const ZipDownload = () => {
  const zip = useDesk('zip');
  return (
    <>
      <h3>{sayAtDesk('desk.zip')}</h3>
      <p>{sayAtDesk('desk.zip.what')}</p>
      <p role="status">{zip.status !== 'none' && sayAtDesk(`desk.zip.${zip.status}`)}</p>
      <div className={styles.ways}>
        {zip.status === 'ready' ? (
          <ButtonLink variant="secondary" href={zip.file.url} download={zip.file.name}>
            {sayAtDesk('desk.done.download', { name: zip.file.name })}
          </ButtonLink>
        ) : (
          <Button variant="secondary" id="zip" onClick={() => void makeZip()}>
            {sayAtDesk('desk.zip.make')}
          </Button>
        )}
      </div>
    </>
  );
};
