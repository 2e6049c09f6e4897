import type { Sheet } from '../../lib/sheet/sheet';

/** Says which answers are from which day's report, as the sheet will. */
export const FromReport = ({ sheet }: { sheet: Sheet }) =>
  sheet.handOver.reports.map((text) => <p key={text}>{text}</p>);
