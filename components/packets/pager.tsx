import { exactNumber } from '../../lib/wording/wording';
import { Button } from '../button';
import { sayAtDesk } from '../say-at-desk';
import { screenLanguage } from '../screen-language';
import styles from './desk.module.css';

/** How many are on the screen at once: thousands would hold up the page. */
const onAPage = 50;

/** A page of things, from 0; the last one where there are fewer. */
export function pageSlice<Thing>(things: readonly Thing[], page: number): readonly Thing[] {
  const from = firstOf(page, things.length);
  return things.slice(from, from + onAPage);
}

const firstOf = (page: number, count: number) =>
  Math.min(page, Math.max(0, Math.ceil(count / onAPage) - 1)) * onAPage;

const number = (count: number) => exactNumber(count, screenLanguage);

type Props = { page: number; count: number; onPage: (page: number) => void };

/** Which of them are shown, and the ways to the others. */
export const Pager = ({ page, count, onPage }: Props) => {
  if (count <= onAPage) return null;
  const from = firstOf(page, count);
  const now = from / onAPage;
  const last = Math.ceil(count / onAPage) - 1;
  return (
    <div className={styles.pager}>
      <Button
        variant="small"
        aria-disabled={now === 0}
        onClick={() => onPage(Math.max(0, now - 1))}
      >
        {sayAtDesk('desk.page.before')}
      </Button>
      <p role="status">
        {sayAtDesk('desk.page', {
          from: number(from + 1),
          to: number(Math.min(count, from + onAPage)),
          all: number(count),
        })}
      </p>
      <Button
        variant="small"
        aria-disabled={now === last}
        onClick={() => onPage(Math.min(last, now + 1))}
      >
        {sayAtDesk('desk.page.after')}
      </Button>
    </div>
  );
};
