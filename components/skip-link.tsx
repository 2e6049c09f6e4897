'use client';

import styles from './skip-link.module.css';

/** Leads keyboards past the head of the page. Seen only while it has the focus. */
export const SkipLink = ({ to, children }: { to: string; children: string }) => (
  <a
    href={`#${to}`}
    className={styles.skip}
    onClick={(event) => {
      // As a step of the history it would lead away from where somebody is in the form.
      event.preventDefault();
      document.getElementById(to)?.focus();
    }}
  >
    {children}
  </a>
);
