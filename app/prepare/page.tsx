import '../../lib/html/sheet.css';
import { atSite } from '../../components/at-site';
import { Prepare } from '../../components/prepare/prepare';
import { sayOnPage } from '../../components/say-on-page';

export default function PreparePage() {
  return (
    <>
      <noscript>
        <p>{sayOnPage('start.noScript')}</p>
        <p>
          <a href={atSite('/blank-sheet.pdf')}>{sayOnPage('start.blank')}</a>
        </p>
      </noscript>
      <Prepare />
    </>
  );
}
