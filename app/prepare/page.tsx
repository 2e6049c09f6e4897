import '../../lib/html/sheet.css';
import { atSite } from '../../components/at-site';
import { Prepare } from '../../components/prepare/prepare';
import { sayOnPage } from '../../components/say-on-page';
import styles from './page.module.css';

export default function PreparePage() {
  const blankSheet = (
    <p>
      <a href={atSite('/blank-sheet.pdf')}>{sayOnPage('start.blank')}</a>
    </p>
  );
  return (
    <>
      <noscript>
        <p>{sayOnPage('start.noScript')}</p>
        {blankSheet}
      </noscript>
      <div className={styles.old}>
        <p>{sayOnPage('start.oldBrowser')}</p>
        {blankSheet}
      </div>
      <Prepare />
    </>
  );
}
