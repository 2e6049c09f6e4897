import Link from 'next/link';
import type { ComponentProps } from 'react';
import styles from './back-link.module.css';

/** Leads back to another page, from above the heading of this one. */
export const BackLink = (props: ComponentProps<typeof Link>) => (
  <Link {...props} className={styles.back} />
);

/** Looks like `BackLink`, and goes back by a step that has no address. */
export const BackButton = (props: ComponentProps<'button'>) => (
  <button type="button" {...props} className={styles.back} />
);
