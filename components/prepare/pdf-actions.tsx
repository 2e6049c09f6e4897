import { useRef } from 'react';
import { Button, ButtonLink } from '../button';
import { sayWhileMaking as say } from '../say-making';
import { isPhone } from './is-phone';
import styles from './prepare.module.css';
import { PrintButton } from './print-button';
import type { Pdf } from './use-pdf';
import { useShare } from './use-share';

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
      {pdf.status === 'ready' && <ReadyActions pdf={pdf} />}
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

const ReadyActions = ({ pdf }: { pdf: Extract<Pdf, { status: 'ready' }> }) => {
  const { share, shared } = useShare(pdf);
  const save = (variant: 'primary' | 'secondary') => (
    <ButtonLink variant={variant} href={pdf.url} download={say('result.fileName')}>
      {say('result.download')}
    </ButtonLink>
  );
  const shareFirst = share && (
    <Button variant="primary" onClick={share}>
      {say('result.share')}
    </Button>
  );
  return (
    <>
      {pdf.missing.length > 0 && (
        // The browser has fonts for scripts that ours do not set right.
        <div className={styles.checks}>
          <p>{say('result.missing', { characters: pdf.missing.join(' ') })}</p>
          <Button variant="secondary" onClick={() => print()}>
            {say('result.printPage')}
          </Button>
        </div>
      )}
      {isPhone() ? (
        <>
          {shareFirst ?? save('primary')}
          <PrintButton url={pdf.url} variant="secondary" />
        </>
      ) : (
        <>
          <PrintButton url={pdf.url} variant="primary" />
          {save('secondary')}
        </>
      )}
      <p role="status" className={styles.outcome}>
        {shared === 'failed' && say('result.share.failed')}
      </p>
    </>
  );
};
