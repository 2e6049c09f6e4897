import type { ComponentProps } from 'react';
import styles from './visually-hidden.module.css';

/** Says something to a screen reader alone. */
export const VisuallyHidden = (props: ComponentProps<'span'>) => (
  <span {...props} className={styles.hidden} />
);
