import type { Sheet } from '../sheet/sheet';
import { VisitFront } from './sheet-view';

/** Page 1 alone, for a picture of it: another view of the sheet has the words for ears and keys. */
export const FrontView = ({ sheet }: { sheet: Sheet }) => (
  <div className="sheet sheet-picture" lang={sheet.language} translate="no">
    <VisitFront sheet={sheet} boxes={false} />
  </div>
);
