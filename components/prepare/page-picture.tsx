import { useLayoutEffect, useRef } from 'react';
import { FrontView } from '../../lib/html/front-view';
import type { Sheet } from '../../lib/sheet/sheet';
import { sayWhileMaking as say } from '../say-making';
import styles from './page-picture.module.css';

/** Height of a Letter page by its width. */
const letter = 11 / 8.5;

/** A picture of page 1, whole however much it says; pressed, it leads to the sheet to read. */
export const PagePicture = ({ sheet, onShow }: { sheet: Sheet; onShow: () => void }) => {
  const box = useRef<HTMLButtonElement>(null);
  const page = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const adjust = () => {
      if (!box.current || !page.current) return;
      const { style } = page.current;
      style.width = '';
      // What says more gets a wider page, of nearly the shape of the paper.
      style.width = `${Math.sqrt((page.current.offsetWidth * page.current.scrollHeight) / letter)}px`;
      const width = Math.max(page.current.offsetWidth, page.current.scrollHeight / letter);
      style.transform = `scale(${box.current.clientWidth / width})`;
    };
    adjust();
    addEventListener('resize', adjust);
    // The typeface may come after the first look.
    void document.fonts.ready.then(adjust);
    return () => removeEventListener('resize', adjust);
  });
  return (
    <button
      ref={box}
      type="button"
      className={styles.picture}
      aria-label={say('result.picture')}
      onClick={onShow}
    >
      <span ref={page} className={styles.page} aria-hidden inert>
        <FrontView sheet={sheet} />
      </span>
    </button>
  );
};
