import { useEffect, useRef, useState } from 'react';
import { SheetView } from '../../lib/html/sheet-view';
import type { FormValues } from '../../lib/intake/form/read-form';
import styles from './preview.module.css';
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

const blocks = '.sheet-topic, .sheet-answer, .sheet-strip, .sheet-banner, .sheet-mismatch, li, p';

/** The block of the sheet that a change of the page is in. */
const blockOf = ({ target, addedNodes }: MutationRecord): HTMLElement | null => {
  const [node = target] = addedNodes;
  const element = node instanceof Element ? node : node.parentElement;
  return element?.isConnected ? element.closest<HTMLElement>(blocks) : null;
};

/** Scrolls to the block that has just changed, and marks it. */
const GrowingSheet = ({ values }: { values: FormValues }) => {
  const { sheet } = useSheet(values);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const show = (changes: MutationRecord[]) => {
      const block = changes.map(blockOf).find((one) => one !== null);
      if (!box.current || !block) return;
      for (const old of box.current.querySelectorAll('[data-changed]')) {
        old.removeAttribute('data-changed');
      }
      block.setAttribute('data-changed', '');
      const middle = block.getBoundingClientRect().top - box.current.getBoundingClientRect().top;
      box.current.scrollTop += middle - box.current.clientHeight / 3;
    };
    const observer = new MutationObserver(show);
    if (box.current) {
      observer.observe(box.current, { childList: true, characterData: true, subtree: true });
    }
    return () => observer.disconnect();
  }, []);
  return (
    <div className={styles.preview} aria-hidden inert>
      <div ref={box} className={styles.box}>
        <div className={styles.scaled}>
          <SheetView sheet={sheet} />
        </div>
      </div>
    </div>
  );
};
