import { useMemo } from 'react';
import type { Answers } from '../../lib/answers/answers';
import type { Sheet } from '../../lib/sheet/sheet';
import { type AskedBecause, whyAsked } from '../../lib/sheet/why-asked';
import type { SayMaking } from '../../lib/wording/making-wording';
import { DetailsBox } from '../details-box';
import styles from './prepare.module.css';

type Props = { answers: Answers; sheet: Sheet; say: SayMaking };

/** Each question of the sheet, with the answers that bring it there or decide its words. */
export const WhyAsked = ({ answers, sheet, say }: Props) => {
  const asked = useMemo(() => whyAsked(answers, sheet), [answers, sheet]);
  const reason = ({ isOnEverySheet, conditions }: AskedBecause) => {
    if (conditions === null) return say('check.why.every');
    return say(isOnEverySheet ? 'check.why.worded' : 'check.why.asked', { conditions });
  };
  return (
    <DetailsBox title={say('check.why')} className={styles.more}>
      <dl className={styles.reasons}>
        {asked.map((one) => (
          <div key={one.text}>
            <dt>{one.text}</dt>
            <dd>{reason(one)}</dd>
          </div>
        ))}
      </dl>
    </DetailsBox>
  );
};
