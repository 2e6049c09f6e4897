import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { Mark } from '../components/mark';
import { publisherMark } from '../components/marks';
import { PublishedBy } from '../components/published-by';
import { sayOnPage } from '../components/say-on-page';
import { screenLanguage } from '../components/screen-language';
import { SkipLink } from '../components/skip-link';
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

const footLinks = [
  { href: '/your-answers', key: 'site.privacy' },
  { href: '/about', key: 'site.about' },
  { href: '/packets', key: 'site.clinics' },
] as const;

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={screenLanguage} className={sans.variable}>
      <body>
        <SkipLink to="main">{sayOnPage('site.skip')}</SkipLink>
        <header className={styles.header}>
          <Link href="/" className={styles.brand}>
            <Mark className={styles.mark} />
            <span>{sayOnPage('screen.brand')}</span>
          </Link>
        </header>
        <main id="main" tabIndex={-1} className={styles.main}>
          {children}
        </main>
        <footer className={styles.footer}>
          <nav aria-label={sayOnPage('site.links')}>
            {footLinks.map(({ href, key }) => (
              <Link key={href} href={href} prefetch={false}>
                {sayOnPage(key)}
              </Link>
            ))}
          </nav>
          <PublishedBy offered={sayOnPage('screen.publisher', { publisher: publisherMark })} />
        </footer>
      </body>
    </html>
  );
}
