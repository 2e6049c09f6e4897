import '../../lib/html/sheet.css';
import { Prepare } from '../../components/prepare/prepare';
import { say } from '../../components/say-on-site';

export default function PreparePage() {
  return (
    <>
      <noscript>
        <p>{say('start.noScript')}</p>
        <p>
          <a href="/blank-sheet.pdf">{say('start.blank')}</a>
        </p>
      </noscript>
      <Prepare />
    </>
  );
}
