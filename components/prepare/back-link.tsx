import Link from 'next/link';
import { firstPage } from '../../lib/intake/form/journey';
import type { SayOnScreen } from '../../lib/wording/screen-wording';
import styles from './prepare.module.css';
import type { Place } from './use-place';

/** To where one came from, as the browser's own Back; from the first page to the start. */
export const BackLink = ({ place, say }: { place: Place; say: SayOnScreen }) =>
  place.page === firstPage && !place.change ? (
    <Link href="/" className={styles.back}>
      {say('form.back')}
    </Link>
  ) : (
    <button
      type="button"
      className={styles.back}
      // The second click of two is quicker than the step that the first one takes.
      onClick={({ detail }) => detail <= 1 && history.back()}
    >
      {say('form.back')}
    </button>
  );
