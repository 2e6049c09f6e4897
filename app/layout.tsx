import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { Mark } from '../components/mark';
import { PublishedBy } from '../components/published-by';
import { sayOnPage } from '../components/say-on-page';
import { screenLanguage } from '../components/screen-language';
import './fonts.css';
import './globals.css';
import styles from './layout.module.css';

const sans = localFont({
  src: [
    {
      path: '../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
      weight: '400',
    },
    {
      path: '../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2',
      weight: '600',
    },
  ],
  variable: '--font-sans',
});

export const metadata: Metadata = {
  title: sayOnPage('screen.brand'),
  description: sayOnPage('screen.description'),
  referrer: 'no-referrer',
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={screenLanguage} className={sans.variable}>
      <body>
        <header className={styles.header}>
          <Link href="/" className={styles.brand}>
            <Mark className={styles.mark} />
            <span>{sayOnPage('screen.brand')}</span>
          </Link>
        </header>
        <main className={styles.main}>{children}</main>
        <footer className={styles.footer}>
          <Link href="/your-answers" prefetch={false}>
            {sayOnPage('data.title')}
          </Link>
          <PublishedBy />
        </footer>
      </body>
    </html>
  );
}
