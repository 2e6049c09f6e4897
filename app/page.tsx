import Link from 'next/link';
import { say } from '../components/say-on-site';
import { screenLanguage } from '../components/screen-language';
import { Well } from '../components/well';
import { reviewLine } from '../lib/sheet/parts/review';
import styles from './page.module.css';

const facts = [
  { title: say('start.who.title'), text: say('start.who') },
  { title: say('start.time.title'), text: say('start.time') },
  { title: say('start.need.title'), text: say('start.need') },
  { title: say('start.privacy.title'), text: say('start.privacy') },
  {
    title: say('start.review.title'),
    text: say('start.review', { review: reviewLine(say, screenLanguage) }),
  },
];

/** Start: what it is, for whom, what it needs, what it does not do. */
export default function StartPage() {
  return (
    <>
      <div className={styles.opening}>
        <div>
          <h1>{say('start.title')}</h1>
          <p className={styles.lead}>{say('start.lead')}</p>
          <p className={styles.ways}>
            <Link href="/prepare" className={styles.start}>
              {say('start.button')}
            </Link>
            <a href="/blank-sheet.pdf" className={styles.blank}>
              {say('start.blank')}
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
        <h2>{say('start.clinics.title')}</h2>
        <p>
          <Link href="/packets" className={styles.blank}>
            {say('start.clinics')}
          </Link>
        </p>
        <p>{say('start.clinics.what')}</p>
      </div>
      <p className={styles.guide}>{say('start.guide')}</p>
    </>
  );
}
