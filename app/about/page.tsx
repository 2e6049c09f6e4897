import type { Metadata } from 'next';
import Link from 'next/link';
import { sayOnPage } from '../../components/say-on-page';
import { screenLanguage } from '../../components/screen-language';
import { reviewLine } from '../../lib/sheet/parts/review';
import styles from './page.module.css';

export const metadata: Metadata = {
  title: `${sayOnPage('about.title')} – ${sayOnPage('screen.brand')}`,
};

/** Says what this is, from which guide, who has reviewed it, and under which license. */
export default function AboutPage() {
  return (
    <article className={styles.page}>
      <h1>{sayOnPage('about.title')}</h1>
      <h2>{sayOnPage('about.what.title')}</h2>
      <p>{sayOnPage('about.what')}</p>
      <p>{sayOnPage('about.what.not')}</p>
      <h2>{sayOnPage('about.guide.title')}</h2>
      <p>{sayOnPage('about.guide')}</p>
      <h2>{sayOnPage('about.review.title')}</h2>
      <p>{reviewLine(sayOnPage, screenLanguage)}</p>
      <h2>{sayOnPage('about.license.title')}</h2>
      <p>{sayOnPage('about.license')}</p>
      <h2>{sayOnPage('about.clinics.title')}</h2>
      <p>
        <Link href="/packets" className={styles.link}>
          {sayOnPage('about.clinics')}
        </Link>
      </p>
      <p>{sayOnPage('about.clinics.what')}</p>
      <p>
        <Link href="/for-your-site" className={styles.link}>
          {sayOnPage('about.clinics.site')}
        </Link>
      </p>
    </article>
  );
}
