import Link from 'next/link';
import { atSite } from '../components/at-site';
import { sayOnPage } from '../components/say-on-page';
import { screenLanguage } from '../components/screen-language';
import { Well } from '../components/well';
import { reviewLine } from '../lib/sheet/parts/review';
import styles from './page.module.css';

const facts = [
  { title: sayOnPage('start.who.title'), text: sayOnPage('start.who') },
  { title: sayOnPage('start.time.title'), text: sayOnPage('start.time') },
  { title: sayOnPage('start.need.title'), text: sayOnPage('start.need') },
  { title: sayOnPage('start.privacy.title'), text: sayOnPage('start.privacy') },
  {
    title: sayOnPage('start.review.title'),
    text: sayOnPage('start.review', { review: reviewLine(sayOnPage, screenLanguage) }),
  },
];

/** Start: what it is, for whom, what it needs, what it does not do. */
export default function StartPage() {
  return (
    <>
      <div className={styles.opening}>
        <div>
          <h1>{sayOnPage('start.title')}</h1>
          <p className={styles.lead}>{sayOnPage('start.lead')}</p>
          <p className={styles.ways}>
            <Link href="/prepare" className={styles.start}>
              {sayOnPage('start.button')}
            </Link>
            <a href={atSite('/blank-sheet.pdf')} className={styles.blank}>
              {sayOnPage('start.blank')}
            </a>
          </p>
        </div>
        <Well />
      </div>
      <div className={styles.facts}>
        {facts.map(({ title, text }) => (
          <div key={title}>
            <h2>{title}</h2>
            <p>{text}</p>
          </div>
        ))}
      </div>
      <div className={styles.clinics}>
        <h2>{sayOnPage('start.clinics.title')}</h2>
        <p>
          <Link href="/packets" className={styles.blank}>
            {sayOnPage('start.clinics')}
          </Link>
        </p>
        <p>{sayOnPage('start.clinics.what')}</p>
      </div>
      <p className={styles.guide}>{sayOnPage('start.guide')}</p>
    </>
  );
}
