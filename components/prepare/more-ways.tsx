import type { Answers } from '../../lib/answers/answers';
import type { Sheet } from '../../lib/sheet/sheet';
import { Button, ButtonLink } from '../button';
import { DetailsBox } from '../details-box';
import { sayWhileMaking as say } from '../say-making';
import { CopyText } from './copy-text';
import { HtmlDownload } from './html-download';
import { isPhone } from './is-phone';
import { KeepAnswers } from './keep-answers';
import styles from './prepare.module.css';
import type { Pdf } from './use-pdf';
import { useShare } from './use-share';

type Props = {
  answers: Answers;
  sheet: Sheet;
  pdf: Pdf;
  /** Leads to the sheet on the page. */
  onShow: () => void;
};

/** All other ways out, each with where the sheet then is. */
export const MoreWays = ({ answers, sheet, pdf, onShow }: Props) => {
  const { share, shared } = useShare(pdf);
  return (
    <DetailsBox title={say('result.more')} className={styles.more}>
      <div className={styles.way}>
        {pdf.status === 'ready' && (
          <>
            <p>{say('result.file.what')}</p>
            <div className={styles.itemActions}>
              <ButtonLink variant="secondary" href={pdf.url} target="_blank" rel="noopener">
                {say('result.open')}
              </ButtonLink>
              {share && isPhone() && (
                <ButtonLink variant="secondary" href={pdf.url} download={say('result.fileName')}>
                  {say('result.download')}
                </ButtonLink>
              )}
              {share && !isPhone() && (
                <Button variant="secondary" onClick={share}>
                  {say('result.share')}
                </Button>
              )}
            </div>
            <p role="status">{shared === 'failed' && say('result.share.failed')}</p>
          </>
        )}
        <CopyText sheet={sheet} />
        <p>{say('result.html.what')}</p>
        <HtmlDownload sheet={sheet} />
        <p>{say('result.show.what')}</p>
        <Button variant="secondary" onClick={onShow}>
          {say('result.show')}
        </Button>
        <KeepAnswers answers={answers} />
      </div>
    </DetailsBox>
  );
};
