import type { NotUsed as Left } from '../../../lib/intake/record/record';
import { DetailsBox } from '../../details-box';
import styles from './report.module.css';
import { sayReport } from './say-report';

/** "What I did not use", so that nothing is left out in silence. */
export const LeftOutList = ({ notUsed }: { notUsed: readonly Left[] }) => {
  if (notUsed.length === 0) return null;
  const reasons = [...new Set(notUsed.map(({ reason }) => reason))];
  const whole = reasons.filter((reason) => isWhole(reason));
  const parts = reasons.filter((reason) => !isWhole(reason));
  return (
    <>
      {whole.map((reason) => (
        <p key={reason} className={styles.whole}>
          {sayReport(`report.notUsed.${reason}`)}
        </p>
      ))}
      {parts.length > 0 && (
        <DetailsBox title={sayReport('report.notUsed')} className={styles.notUsed}>
          {parts.map((reason) => (
            <div key={reason}>
              {reason === 'not-read' ? (
                <Pages notUsed={notUsed} />
              ) : (
                <p>{sayReport(`report.notUsed.${reason}`)}</p>
              )}
              <Quotes words={wordsOf(notUsed, reason)} />
            </div>
          ))}
        </DetailsBox>
      )}
    </>
  );
};

/** Of a whole document, not of a part of it. */
const isWhole = (reason: Left['reason']) =>
  reason === 'photo' || reason === 'preliminary' || reason === 'retracted' || reason === 'columns';

const wordsOf = (notUsed: readonly Left[], reason: Left['reason']) => [
  ...new Set(notUsed.flatMap((one) => (one.reason === reason && one.words ? one.words : []))),
];

const Quotes = ({ words }: { words: readonly string[] }) =>
  words.map((one) => (
    <blockquote key={one} className={styles.quote}>
      {one}
    </blockquote>
  ));

const Pages = ({ notUsed }: { notUsed: readonly Left[] }) =>
  notUsed
    .filter(({ reason }) => reason === 'not-read')
    .map(({ where, toPage }) => {
      const from = where?.page;
      const to = toPage ?? from;
      return (
        <p key={`${from} ${to}`}>
          {from === undefined
            ? sayReport('report.notUsed.not-read')
            : sayReport(from === to ? 'report.notUsed.page' : 'report.notUsed.pages', {
                from,
                to: to ?? from,
              })}
        </p>
      );
    });
