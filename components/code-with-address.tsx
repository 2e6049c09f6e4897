'use client';

import { useSyncExternalStore } from 'react';
import { atSite } from './at-site';
import styles from './code-with-address.module.css';
import { addressMark } from './marks';

/** Until the page is in a browser. */
const somewhere = 'https://www.example.org';

const never = () => () => {};

/**
 * Code to copy, with the address at which this site is.
 * @param path of a page of this site, such as '/prepare'
 */
export const CodeWithAddress = ({ code, path }: { code: string; path: string }) => {
  const host = useSyncExternalStore(
    never,
    () => location.origin,
    () => somewhere,
  );
  return (
    <pre translate="no" className={styles.code}>
      {code.replace(addressMark, `${host}${atSite(path)}`)}
    </pre>
  );
};
