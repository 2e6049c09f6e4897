import '../../lib/html/sheet.css';
import { Prepare } from '../../components/prepare/prepare';
import { sayOnPage } from '../../components/say-on-page';

export default function PreparePage() {
  return (
    <>
      <noscript>
        <p>{sayOnPage('start.noScript')}</p>
        <p>
          <a href="/blank-sheet.pdf">{sayOnPage('start.blank')}</a>
        </p>
      </noscript>
      <Prepare />
    </>
  );
}
