import { useRef, useState } from 'react';
import { Button, ButtonLink } from '../button';
import { sayWhileMaking as say } from '../say-making';
import styles from './prepare.module.css';

type Props = { url: string; variant: 'primary' | 'secondary' };

/**
 * Prints the PDF: from a frame out of sight, or opened by itself where the browser has no viewer for a
 * frame, or shows it on a page of its own that ours may not touch, as Firefox does.
 */
export const PrintButton = ({ url, variant }: Props) => {
  const [isFramed, setIsFramed] = useState(false);
  const [isRefused, setIsRefused] = useState(false);
  const frame = useRef<HTMLIFrameElement>(null);
  const openInstead = () => setIsRefused(!open(url));
  const printFrame = () => {
    try {
      frame.current?.contentWindow?.print();
    } catch {
      openInstead();
    }
  };
  const print = () => {
    if (!navigator.pdfViewerEnabled) openInstead();
    else if (isFramed) printFrame();
    else setIsFramed(true);
  };
  return (
    <>
      <Button variant={variant} onClick={print}>
        {say('result.print')}
      </Button>
      <p role="status" className={styles.outcome}>
        {isRefused && say('result.print.refused')}
      </p>
      {isRefused && (
        <ButtonLink variant={variant} href={url} target="_blank" rel="noopener">
          {say('result.open')}
        </ButtonLink>
      )}
      {isFramed && (
        // Printing needs the PDF in a frame, loaded only now; it is not part of the page for anyone.
        <iframe
          ref={frame}
          src={url}
          className={styles.printFrame}
          title={say('result.printFrame')}
          aria-hidden
          tabIndex={-1}
          onLoad={printFrame}
        />
      )}
    </>
  );
};
