import type { Metadata } from 'next';
import { Fragment } from 'react';
import { sayOnPage } from '../../components/say-on-page';
import type { SiteKey } from '../../lib/wording/site-wording';
import styles from './page.module.css';

export const metadata: Metadata = {
  title: `${sayOnPage('data.title')} - ${sayOnPage('screen.brand')}`,
};

/** Sections on where data is worked on and what leaves the device, a list of paragraphs each. */
const sections: { title: SiteKey; texts: SiteKey[] }[] = [
  {
    title: 'data.browser',
    texts: [
      'data.browser.where',
      'data.browser.load',
      'data.browser.ahead',
      'data.browser.end',
      'data.browser.keep',
      'data.browser.history',
    ],
  },
  { title: 'data.out', texts: ['data.out.print', 'data.out.share', 'data.out.fonts'] },
  { title: 'data.desk', texts: ['data.desk.where', 'data.desk.end'] },
  { title: 'data.api', texts: ['data.api.none', 'data.api.clinic'] },
  { title: 'data.server', texts: ['data.server.sees', 'data.server.not'] },
  { title: 'data.shared', texts: ['data.shared.clear', 'data.shared.cannot'] },
  { title: 'data.check', texts: ['data.check.how'] },
];

/** Each way in which answers are worked on. */
const flows = ['form', 'list', 'command', 'service', 'visit'] as const;

/** Says to whoever fills in the form, and to a security officer, where answers go and where never. */
export default function YourAnswersPage() {
  return (
    <article className={styles.page}>
      <h1>{sayOnPage('data.title')}</h1>
      <p className={styles.lead}>{sayOnPage('data.lead')}</p>
      {sections.map(({ title, texts }) => (
        <section key={title}>
          <h2>{sayOnPage(title)}</h2>
          {texts.map((text) => (
            <p key={text}>{sayOnPage(text)}</p>
          ))}
        </section>
      ))}
      <section>
        <h2>{sayOnPage('data.flows')}</h2>
        {flows.map((flow) => (
          <Fragment key={flow}>
            <h3>{sayOnPage(`data.flow.${flow}`)}</h3>
            <dl className={styles.flow}>
              {(['where', 'sent', 'kept'] as const).map((part) => (
                <div key={part}>
                  <dt>{sayOnPage(`data.flows.${part}`)}</dt>
                  <dd>{sayOnPage(`data.flow.${flow}.${part}`)}</dd>
                </div>
              ))}
            </dl>
          </Fragment>
        ))}
        <p>{sayOnPage('data.flows.never')}</p>
      </section>
    </article>
  );
}
