import type { Metadata } from 'next';
import { CodeWithAddress } from '../../components/code-with-address';
import { FrameSites } from '../../components/frame-sites';
import { addressMark } from '../../components/marks';
import { sayOnPage } from '../../components/say-on-page';
import styles from '../service/page.module.css';

export const metadata: Metadata = {
  title: `${sayOnPage('embed.title')} - ${sayOnPage('screen.brand')}`,
};

/** Plain files have a folder for each page. */
const form = process.env.ASKWELL_EXPORT === 'on' ? '/prepare/' : '/prepare';

const name = sayOnPage('start.title');
const link = `<a href="${addressMark}">${name}</a>`;
/**
 * High enough for most questions, so that few pages scroll inside another. Copying the text and
 * sharing the file are things that a browser lets no frame do unasked.
 */
const frame = `<iframe src="${addressMark}" title="${name}" width="100%" height="900" allow="clipboard-write; web-share"></iframe>`;

/** Shows whoever keeps a clinic's own site how to link to the form, or to show it in a page. */
export default function ForYourSitePage() {
  return (
    <article className={styles.page}>
      <h1>{sayOnPage('embed.title')}</h1>
      <p className={styles.lead}>{sayOnPage('embed.lead')}</p>
      <h2>{sayOnPage('embed.link')}</h2>
      <CodeWithAddress code={link} path={form} />
      <h2>{sayOnPage('embed.frame')}</h2>
      <p>{sayOnPage('embed.frame.what')}</p>
      <CodeWithAddress code={frame} path={form} />
      <p>{sayOnPage('embed.frame.title')}</p>
      <p>{sayOnPage('embed.frame.keep')}</p>
      <h2>{sayOnPage('embed.sites')}</h2>
      <FrameSites none={sayOnPage('embed.sites.none')} some={sayOnPage('embed.sites.some')} />
      <p>{sayOnPage('embed.sites.header')}</p>
    </article>
  );
}
