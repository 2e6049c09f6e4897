import type { ReactNode } from 'react';
import styles from './reserved.module.css';

type Props = {
  /** The tallest that the place may hold. It is measured, and neither seen nor heard. */
  most: ReactNode;
  children: ReactNode;
};

/** A place that keeps its height whatever it holds, so that nothing on the page moves. */
export const Reserved = ({ most, children }: Props) => (
  <div className={styles.reserved}>
    <div className={styles.most} aria-hidden>
      {most}
    </div>
    <div>{children}</div>
  </div>
);
