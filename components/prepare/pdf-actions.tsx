import { useRef } from 'react';
import { Button, ButtonLink } from '../button';
import { sayWhileMaking as say } from '../say-making';
import styles from './prepare.module.css';
import { PrintButton } from './print-button';
import type { Pdf } from './use-pdf';

/** Actions on the PDF, or the reason that there is none yet. */
export const PdfActions = ({ pdf, onRetry }: { pdf: Pdf; onRetry: () => void }) => {
  const status = useRef<HTMLParagraphElement>(null);
  // The button goes away: the focus is where it is said what comes of it.
  const retry = () => {
    status.current?.focus();
    onRetry();
  };
  return (
    <div className={styles.actions}>
      <p ref={status} role="status" tabIndex={-1}>
        {statusOf(pdf)}
      </p>
      {pdf.status === 'ready' && <ReadyActions url={pdf.url} missing={pdf.missing} />}
      {pdf.status === 'failed' && (
        <>
          <Button variant="primary" onClick={() => print()}>
            {say('result.printPage')}
          </Button>
          <Button variant="secondary" onClick={retry}>
            {say('result.retry')}
          </Button>
        </>
      )}
    </div>
  );
};

const failures = {
  'too-slow': 'result.tooSlow',
  offline: 'result.offline',
  failed: 'result.failed',
  ended: 'result.failed',
} as const;

const statusOf = (pdf: Pdf): string => {
  if (pdf.status === 'failed') return say(failures[pdf.reason]);
  return say(pdf.status === 'ready' ? 'result.ready' : 'result.making');
};

const ReadyActions = ({ url, missing }: { url: string; missing: string[] }) => (
  <>
    {missing.length > 0 && (
      // The browser has fonts for scripts that ours do not set right.
      <div className={styles.checks}>
        <p>{say('result.missing', { characters: missing.join(' ') })}</p>
        <Button variant="secondary" onClick={() => print()}>
          {say('result.printPage')}
        </Button>
      </div>
    )}
    <PrintButton url={url} variant="primary" />
    <ButtonLink variant="secondary" href={url} target="_blank" rel="noopener">
      {say('result.open')}
    </ButtonLink>
    <ButtonLink variant="secondary" href={url} download={say('result.fileName')}>
      {say('result.download')}
    </ButtonLink>
    <p className={styles.quiet}>{`${say('result.notLocked')} ${say('result.shared')}`}</p>
  </>
);
