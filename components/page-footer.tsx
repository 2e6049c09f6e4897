import type { ReactNode } from 'react';
import styles from './page-footer.module.css';

/** Says at the foot of a page where its data stay, beside the button that clears them. */
export const PageFooter = ({ text, children }: { text: string; children: ReactNode }) => (
  <footer className={styles.footer}>
    <p>{text}</p>
    {children}
  </footer>
);
