import { useState } from 'react';
import type { Sheet } from '../../lib/sheet/sheet';
import { sheetAsMessage } from '../../lib/sheet/sheet-message';
import { Button } from '../button';
import { sayWhileMaking as say } from '../say-making';
import { HtmlDownload } from './html-download';
import styles from './prepare.module.css';
import type { Pdf } from './use-pdf';

const outcomes = {
  copied: 'result.copy.done',
  copyFailed: 'result.copy.failed',
  shareFailed: 'result.share.failed',
} as const;

type Props = {
  sheet: Sheet;
  pdf: Pdf;
  /** Leads to the sheet on the page. */
  onShow: () => void;
};

/**
 * Without a printer: share, copy, keep as a web page, or show on this screen. Each says where the
 * sheet then is.
 */
export const OtherWays = ({ sheet, pdf, onShow }: Props) => {
  const [said, setSaid] = useState<keyof typeof outcomes>();
  const text = sheetAsMessage(sheet);
  const file =
    pdf.status === 'ready' &&
    new File([pdf.blob], say('result.fileName'), { type: 'application/pdf' });

  const copy = () =>
    // Without a secure address there is no clipboard at all.
    Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
      () => setSaid('copied'),
      () => setSaid('copyFailed'),
    );
  const share = (files: File[]) =>
    navigator.share({ files }).then(
      () => setSaid(undefined),
      // Closing the list of apps is no failure.
      (error: unknown) =>
        setSaid((error as Error)?.name === 'AbortError' ? undefined : 'shareFailed'),
    );

  return (
    <section aria-labelledby="more-ways" className={styles.way}>
      <h2 id="more-ways">{say('result.more')}</h2>
      {file && navigator.canShare?.({ files: [file] }) && (
        <>
          <p>{say('result.share.what')}</p>
          <Button variant="secondary" onClick={() => share([file])}>
            {say('result.share')}
          </Button>
        </>
      )}
      <p>{say('result.copy.what')}</p>
      <Button variant="secondary" onClick={copy}>
        {say('result.copy')}
      </Button>
      <p role="status">{said && say(outcomes[said])}</p>
      {said === 'copyFailed' && (
        <textarea
          readOnly
          rows={8}
          className={styles.copyText}
          aria-label={say('result.copy')}
          spellCheck={false}
          translate="no"
          value={text}
        />
      )}
      <p>{say('result.html.what')}</p>
      <HtmlDownload sheet={sheet} />
      <p>{say('result.show.what')}</p>
      <Button variant="secondary" onClick={onShow}>
        {say('result.show')}
      </Button>
    </section>
  );
};
