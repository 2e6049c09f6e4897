import { useEffect, useState } from 'react';
import { SheetView } from '../../lib/html/sheet-view';
import type { FormValues } from '../../lib/intake/form/read-form';
import styles from './prepare.module.css';
import { useSheet } from './use-sheet';

const wide = '(min-width: 68.75rem)';

/** On a wide screen: the sheet as it grows. A picture of it, out of reach of keys and screen readers. */
export const Preview = ({ values }: { values: FormValues }) => {
  const [isWide, setIsWide] = useState(() => matchMedia(wide).matches);
  useEffect(() => {
    const media = matchMedia(wide);
    const follow = () => setIsWide(media.matches);
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  return isWide && <GrowingSheet values={values} />;
};

const GrowingSheet = ({ values }: { values: FormValues }) => {
  const { sheet } = useSheet(values);
  return (
    <div className={styles.preview} aria-hidden inert>
      <div className={styles.scaled}>
        <SheetView sheet={sheet} />
      </div>
    </div>
  );
};
