import { useEffect, useRef } from 'react';
import type { Answers } from '../../lib/answers/answers';
import type { Claim } from '../../lib/answers/fields';
import { checkMessage } from '../../lib/sheet/rules/check-message';
import { factsIn, findChecks, openChecks } from '../../lib/sheet/rules/checks';
import type { SayMaking } from '../../lib/wording/making-wording';
import { Button } from '../button';
import { screenLanguage } from '../screen-language';
import styles from './prepare.module.css';

type Props = {
  answers: Answers;
  /** Checks whose answers are to stay as they are. */
  kept: readonly string[];
  say: SayMaking;
  onKeep: (check: string) => void;
  onChange: (claim: Claim) => void;
};

/** Answers that do not fit, said calmly: change one, or keep them. The sheet is made either way. */
export const CheckNotes = ({ answers, kept, say, onKeep, onChange }: Props) => {
  const open = openChecks(answers, kept);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(open.length);
  // The button that was pressed is gone: the focus goes to what is left of the list, or to the page.
  useEffect(() => {
    if (open.length < before.current) (heading.current ?? document.querySelector('h1'))?.focus();
    before.current = open.length;
  }, [open.length]);
  const remarks = findChecks(answers).filter(({ kind }) => kind === 'remark');
  return (
    <>
      {open.length > 0 && (
        <section className={styles.checks} aria-labelledby="checks">
          <h2 id="checks" ref={heading} tabIndex={-1}>
            {say('result.checks')}
          </h2>
          {open.map((check) => {
            const [first] = factsIn(check, answers);
            return (
              <div key={check.id}>
                <p>{checkMessage(check, answers, say, screenLanguage)}</p>
                <div className={styles.choices}>
                  <Button variant="secondary" onClick={() => first && onChange(first)}>
                    {say('V.change')}
                  </Button>
                  <Button variant="secondary" onClick={() => onKeep(check.id)}>
                    {say('V.keep')}
                  </Button>
                </div>
              </div>
            );
          })}
        </section>
      )}
      {remarks.map((check) => (
        <p key={check.id}>{checkMessage(check, answers, say, screenLanguage)}</p>
      ))}
    </>
  );
};
