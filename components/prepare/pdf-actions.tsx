import { useCallback, useEffect, useRef, useState } from 'react';
import { makePdf, PdfFailure } from '../../lib/pdf/client';
import type { Sheet } from '../../lib/sheet';
import { say } from '../say';
import styles from './prepare.module.css';

type Pdf =
  | { status: 'making' }
  | { status: 'ready'; url: string; missing: string[] }
  | { status: 'failed'; reason: PdfFailure['reason'] };

/** Makes the PDF as soon as the sheet is shown, and offers what can be done with it. */
export const PdfActions = ({ sheet }: { sheet: Sheet }) => {
  const { pdf, retry } = usePdf(sheet);
  return (
    <div className={styles.actions}>
      <p role="status">
        {pdf.status === 'making' && say('result.making')}
        {pdf.status === 'ready' && say('result.ready')}
        {pdf.status === 'failed' &&
          say(pdf.reason === 'too-slow' ? 'result.tooSlow' : 'result.failed')}
      </p>
      {pdf.status === 'ready' && <ReadyActions url={pdf.url} missing={pdf.missing} />}
      {pdf.status === 'failed' && (
        <>
          <button type="button" className={styles.primary} onClick={retry}>
            {say('result.retry')}
          </button>
          <button type="button" className={styles.secondary} onClick={() => print()}>
            {say('result.printPage')}
          </button>
        </>
      )}
    </div>
  );
};

const ReadyActions = ({ url, missing }: { url: string; missing: string[] }) => {
  const [isPrinting, setIsPrinting] = useState(false);
  const frame = useRef<HTMLIFrameElement>(null);
  const printPdf = () => {
    // Browsers without a PDF viewer cannot print from a frame: there the PDF opens by itself.
    if (!navigator.pdfViewerEnabled) open(url);
    else if (isPrinting) frame.current?.contentWindow?.print();
    else setIsPrinting(true);
  };
  return (
    <>
      {missing.length > 0 && <p>{say('result.missing', { characters: missing.join(' ') })}</p>}
      <button type="button" className={styles.primary} onClick={printPdf}>
        {say('result.print')}
      </button>
      <a className={styles.secondary} href={url} target="_blank" rel="noopener">
        {say('result.open')}
      </a>
      <a className={styles.secondary} href={url} download={say('result.fileName')}>
        {say('result.download')}
      </a>
      {isPrinting && (
        // Printing needs the PDF in a frame, loaded only now; it is not part of the page for anyone.
        <iframe
          ref={frame}
          src={url}
          className={styles.printFrame}
          title={say('result.printFrame')}
          aria-hidden
          tabIndex={-1}
          onLoad={() => frame.current?.contentWindow?.print()}
        />
      )}
    </>
  );
};

/** The PDF of a sheet. Its memory is given back when the sheet changes or leaves the screen. */
function usePdf(sheet: Sheet): { pdf: Pdf; retry: () => void } {
  const [pdf, setPdf] = useState<Pdf>({ status: 'making' });
  const [attempt, setAttempt] = useState(1);
  const retry = useCallback(() => setAttempt((number) => number + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt makes the PDF again
  useEffect(() => {
    let url: string | undefined;
    let isCurrent = true;
    setPdf({ status: 'making' });
    makePdf(sheet).then(
      ({ bytes, missing }) => {
        if (!isCurrent) return;
        url = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
        setPdf({ status: 'ready', url, missing });
      },
      (error: unknown) => {
        if (!isCurrent) return;
        const reason = error instanceof PdfFailure ? error.reason : 'failed';
        setPdf({ status: 'failed', reason });
      },
    );
    return () => {
      isCurrent = false;
      if (url) URL.revokeObjectURL(url);
    };
  }, [sheet, attempt]);
  return { pdf, retry };
}
