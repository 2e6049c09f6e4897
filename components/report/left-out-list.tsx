import type { NotUsed as Left } from '../../lib/intake/record/record';
import type { SayOnReport } from '../../lib/wording/report-wording';
import { DetailsBox } from '../details-box';
import styles from './report.module.css';

type Props = { notUsed: readonly Left[]; say: SayOnReport };

/** "What I did not use", so that nothing is left out in silence. */
export const LeftOutList = ({ notUsed, say }: Props) => {
  if (notUsed.length === 0) return null;
  const reasons = [...new Set(notUsed.map(({ reason }) => reason))];
  const whole = reasons.filter((reason) => isWhole(reason));
  const parts = reasons.filter((reason) => !isWhole(reason) && reason !== 'doubted');
  return (
    <>
      {reasons.includes('doubted') && (
        <>
          <p className={styles.whole}>{say('report.notUsed.doubted')}</p>
          <Quotes words={wordsOf(notUsed, 'doubted')} />
        </>
      )}
      {whole.map((reason) => (
        <p key={reason} className={styles.whole}>
          {say(`report.notUsed.${reason}`)}
        </p>
      ))}
      {parts.length > 0 && (
        <DetailsBox title={say('report.notUsed')} className={styles.notUsed}>
          {parts.map((reason) => (
            <div key={reason}>
              {reason === 'not-read' ? (
                <Pages notUsed={notUsed} say={say} />
              ) : (
                <p>{say(`report.notUsed.${reason}`)}</p>
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

const Pages = ({ notUsed, say }: Props) =>
  notUsed
    .filter(({ reason }) => reason === 'not-read')
    .map(({ where, toPage }) => {
      const from = where?.page;
      const to = toPage ?? from;
      return (
        <p key={`${from} ${to}`}>
          {from === undefined
            ? say('report.notUsed.not-read')
            : say(from === to ? 'report.notUsed.page' : 'report.notUsed.pages', {
                from,
                to: to ?? from,
              })}
        </p>
      );
    });
