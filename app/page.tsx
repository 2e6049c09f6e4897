import '../lib/html/sheet.css';
import Link from 'next/link';
import { atSite } from '../components/at-site';
import { ExamplePage } from '../components/example-page';
import { sayOnPage } from '../components/say-on-page';
import { screenLanguage } from '../components/screen-language';
import { reviewLine } from '../lib/sheet/parts/review';
import styles from './page.module.css';

const facts = ['paper', 'time', 'privacy'] as const;

/** Start: what one gets, what it asks about, and that nobody needs to know the answers. */
export default function StartPage() {
  return (
    <>
      <div className={styles.opening}>
        <div>
          <h1>{sayOnPage('start.title')}</h1>
          <p className={styles.lead}>{sayOnPage('start.lead')}</p>
          <p className={styles.quiet}>{sayOnPage('start.immunotherapy')}</p>
          <p className={styles.ways}>
            <Link href="/prepare" className={styles.start}>
              {sayOnPage('start.button')}
            </Link>
            <a href={atSite('/blank-sheet.pdf')} className={styles.blank}>
              {sayOnPage('start.blank')}
            </a>
          </p>
          <p className={styles.unknown}>{sayOnPage('start.unknown')}</p>
        </div>
        <ExamplePage label={sayOnPage('start.picture')} />
      </div>
      <div className={styles.facts}>
        {facts.map((fact) => (
          <div key={fact}>
            <h2>{sayOnPage(`start.${fact}.title`)}</h2>
            <p>{sayOnPage(`start.${fact}`)}</p>
          </div>
        ))}
      </div>
      <p className={styles.review}>
        {sayOnPage('start.review', { review: reviewLine(sayOnPage, screenLanguage) })}
      </p>
    </>
  );
}
