import Link from 'next/link';
import type { ComponentProps } from 'react';
import styles from './back-link.module.css';

/** The way back, above the heading of a page. */
export const BackLink = (props: ComponentProps<typeof Link>) => (
  <Link {...props} className={styles.back} />
);

/** The same, where going back is a step that no address names. */
export const BackButton = (props: ComponentProps<'button'>) => (
  <button type="button" {...props} className={styles.back} />
);
