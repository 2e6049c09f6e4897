import type { Answers } from '../../lib/answers';
import { answersAsFile } from '../../lib/saved-file';
import { say } from '../say';
import styles from './prepare.module.css';
import { saveFile } from './save-file';

/** The answers as a file of one's own, in place of any storage in the browser. */
export const KeepAnswers = ({ answers }: { answers: Answers }) => (
  <section aria-labelledby="keep" className={styles.way}>
    <h2 id="keep">{say('result.keep')}</h2>
    <p>{say('result.save.what')}</p>
    <button
      type="button"
      className={styles.secondary}
      onClick={() =>
        saveFile(say('result.save.fileName'), answersAsFile(answers), 'application/json')
      }
    >
      {say('result.save')}
    </button>
  </section>
);
